import { webAddressProblem } from '#domain';

/** One address, as browsers and mail programs take it in a link, without a name beside it. */
const MAILBOX = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/** What is wrong with where readers reach the keepers, as the end of a sentence; `null`: nothing. */
export const contactFault = (text: string): string | null => {
  if (text === 'none' || MAILBOX.test(text)) return null;
  if (text.includes('@') && !text.includes('://')) return 'is no single e-mail address';
  return /^https:\/\//i.test(text) && webAddressProblem(text) === null ? null : 'is no e-mail or https address';
};

/** An address to link to: `mailto:…` or `https://…`; `null` where the keepers set none. */
export const contactAddress = (text: string): string | null => {
  if (text === 'none') return null;
  // A `%` or `?` of a mailbox would be read as part of the link.
  return MAILBOX.test(text) ? `mailto:${encodeURI(text).replace(/[?#&]/g, encodeURIComponent)}` : text;
};
