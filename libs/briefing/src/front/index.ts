/** The entry point of the briefing for the thread in front of the service. */
export { contentSecurityPolicy } from '../content-security-policy.js';
