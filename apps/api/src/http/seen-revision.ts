import type { IncomingMessage } from 'node:http';

/** Header in which clients send back the newest revision from which they got a response. */
export const SEEN_HEADER = 'dataset-revision';
export const REVISION_NUMBER = /^[1-9]\d{0,8}$/;

const SEEN_PARAMETER = /([?&])seen=([1-9]\d{0,8})(?:&|$)/;

/**
 * Moves `seen=N` from the URL to the header. Links cannot send a header, so pages put it into their links for some
 * seconds after a new revision. It is removed here, so that nothing behind this sees two URLs of one page.
 */
export const takeSeenParameter = (request: IncomingMessage): void => {
  const { url = '', headers } = request;
  if (!url.includes('seen=')) return;
  const [found, before = '', number = ''] = SEEN_PARAMETER.exec(url) ?? [];
  if (found === undefined) return;
  request.url = url.replace(found, found.endsWith('&') ? before : '');
  headers[SEEN_HEADER] ??= number;
};

/** Returns the newest revision that the client claims to have seen; 0 if it names none, `null` if that is no number. */
export const seenRevision = ({ headers }: IncomingMessage): number | null => {
  const seen = headers[SEEN_HEADER];
  if (seen === undefined) return 0;
  return typeof seen === 'string' && REVISION_NUMBER.test(seen) ? Number(seen) : null;
};
