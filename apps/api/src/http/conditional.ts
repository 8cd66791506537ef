import { hash } from 'node:crypto';

/** A strong tag of an answer's bytes; each coding of them has its own. */
export const etagOf = (body: string | Buffer, coding: string | null): string =>
  `"${hash('sha256', body, 'base64url').slice(0, 27)}${coding === null ? '' : `-${coding}`}"`;

/** RFC 9110, 13.1.2: does `If-None-Match` name the answer that there is? `*` names any; weak tags compare by their text. */
export const isUnchanged = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
