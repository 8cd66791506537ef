/** The base policy: nothing may be loaded, framed, posted or rebased unless the type of response needs it. */
const STRICTEST = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
} as const;

/** The sources that a response adds to the strictest policy, by directive. */
export type Allowances = Readonly<Record<string, string>>;

/** Allowances of pages: their own styles, islands, fonts, pictures and requests, and forms that post to this site. */
export const PAGE_ALLOWANCES = {
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
} as const satisfies Allowances;

/** Allowances of a picture or a note in a single file, which has its styles and pictures inline. */
export const FILE_ALLOWANCES = { 'style-src': "'unsafe-inline'", 'img-src': 'data:' } as const satisfies Allowances;

/**
 * Returns the value of `Content-Security-Policy` for any type of response. Every policy is built here, so that none
 * lacks a directive for which `default-src` is no fallback.
 */
export const contentSecurityPolicy = (allowances: Allowances = {}): string =>
  Object.entries({ ...STRICTEST, ...allowances })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
