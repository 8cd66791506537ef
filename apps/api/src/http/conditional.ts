import { hash } from 'node:crypto';

/** Returns a strong ETag for the bytes of a response, different for each content coding. */
export const etagOf = (body: string | Buffer, coding: string | null): string =>
  `"${hash('sha256', body, 'base64url').slice(0, 27)}${coding === null ? '' : `-${coding}`}"`;

/** Whether `If-None-Match` matches the ETag (RFC 9110, 13.1.2): `*` matches any; weak tags compare by their text. */
export const isUnchanged = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
