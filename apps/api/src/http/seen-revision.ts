import type { IncomingMessage } from 'node:http';

/** Clients send back the newest revision that they were answered from. */
export const SEEN_HEADER = 'dataset-revision';
export const REVISION_NUMBER = /^[1-9]\d{0,8}$/;

const SEEN_PARAMETER = /([?&])seen=([1-9]\d{0,8})(?:&|$)/;

/**
 * Links of pages cannot send a header: for some seconds after a new revision they hold it as `seen=N`. It is taken out
 * of the address here, so that nothing behind this sees two addresses of one page.
 */
export const takeSeenParameter = (request: IncomingMessage): void => {
  const { url = '', headers } = request;
  if (!url.includes('seen=')) return;
  const [found, before = '', number = ''] = SEEN_PARAMETER.exec(url) ?? [];
  if (found === undefined) return;
  request.url = url.replace(found, found.endsWith('&') ? before : '');
  headers[SEEN_HEADER] ??= number;
};

/** The newest revision that a request says to have seen; 0 where it says none, `null` where what it says is none. */
export const seenRevision = ({ headers }: IncomingMessage): number | null => {
  const seen = headers[SEEN_HEADER];
  if (seen === undefined) return 0;
  return typeof seen === 'string' && REVISION_NUMBER.test(seen) ? Number(seen) : null;
};
