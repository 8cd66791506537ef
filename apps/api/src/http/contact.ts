import { webAddressProblem } from '#domain';

/** One e-mail address, as browsers and mail programs accept it in a link, without a display name. */
const MAILBOX = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/** Returns what is wrong with the maintainers’ contact, as the end of a sentence; `null` if it is valid. */
export const contactFault = (text: string): string | null => {
  if (text === 'none' || MAILBOX.test(text)) return null;
  if (text.includes('@') && !text.includes('://')) return 'is no single e-mail address';
  return /^https:\/\//i.test(text) && webAddressProblem(text) === null ? null : 'is no e-mail or https address';
};

/** Returns a URL to link to, `mailto:…` or `https://…`; `null` if no contact is set. */
export const contactAddress = (text: string): string | null => {
  if (text === 'none') return null;
  // A `%` or `?` in a mailbox would be parsed as URL syntax.
  return MAILBOX.test(text) ? `mailto:${encodeURI(text).replace(/[?#&]/g, encodeURIComponent)}` : text;
};
