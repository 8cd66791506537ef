/** What of the briefing the thread in front of the service knows. */
export { contentSecurityPolicy } from '../content-security-policy.js';
