/** Nothing is loaded, framed, posted or rebased unless the answer's own form needs it. */
const STRICTEST = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
} as const;

/** What an answer may add to the strictest policy, by directive. */
export type Allowances = Readonly<Record<string, string>>;

/** What pages load: their own styles, islands, fonts and pictures; their forms lead back to them. */
export const PAGE_ALLOWANCES = {
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
} as const satisfies Allowances;

/** A picture or a note in one file: its styles and pictures stand in it. */
export const FILE_ALLOWANCES = { 'style-src': "'unsafe-inline'", 'img-src': 'data:' } as const satisfies Allowances;

/**
 * The value of `Content-Security-Policy` for any form of answer. Every answer's policy is made here, so that no form
 * lacks a directive that `default-src` does not stand in for.
 */
export const contentSecurityPolicy = (allowances: Allowances = {}): string =>
  Object.entries({ ...STRICTEST, ...allowances })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
