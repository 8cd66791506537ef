/** The pages, their files, pictures and citations: the door that the service comes in by. */
export { contentSecurityPolicy } from './content-security-policy.js';
export { OPERATIONS } from './operations.js';
export type { Snapshot } from './routes/host.js';
export { serveBriefing } from './serve.js';
