const FOLLOWED = new Set(['http:', 'https:', 'mailto:']);

/**
 * Returns an address as the target of a link, or null if it is not one: only `http`, `https` and `mailto` are followed.
 * Characters that `URL` leaves but Word refuses are percent-encoded: `https://un.org/a|b` → `https://un.org/a%7Cb`.
 * @param longest maximum length of a link, in characters
 */
export const linkTarget = (address: string | null | undefined, longest = Infinity): string | null => {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  const target = href.replace(/[\s|^`{}\\"<>]/g, encodeURIComponent);
  return FOLLOWED.has(protocol) && target.length <= longest ? target : null;
};
