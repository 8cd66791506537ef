/** The entry point of the briefing for the service: pages with their files, pictures, feeds and citations. */
export { contentSecurityPolicy } from './content-security-policy.js';
export type { TypedDocumentString } from './operations.generated.js';
export type { BundleFormat } from './downloads/files.js';
export type { PictureRequest } from './figures/picture.js';
export { type FormLimits, formError, postedForm, acceptForms } from './forms/posted-form.js';
export { OPERATIONS } from './operations.js';
export type { ListToFile, PublishedLists, SentList } from './published-lists.js';
export type { Renderer } from './renderer.js';
export { revisionInfoOf } from './revision-info.js';
export type { Cost, Keeping } from './route-policy.js';
export type { BriefingHost, Snapshot } from './routes/host.js';
export { serveBriefing } from './serve.js';
export type { WaitingPlace } from './waiting.js';
