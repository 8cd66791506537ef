const FOLLOWED = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address as a link can hold it, or null where no link is made of it: only `http`, `https` and `mailto` are followed.
 * Signs that `URL` leaves but Word refuses are percent-encoded: `https://un.org/a|b` → `https://un.org/a%7Cb`.
 * @param longest how many characters a link may have
 */
export const linkTarget = (address: string | null | undefined, longest = Infinity): string | null => {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  const target = href.replace(/[\s|^`{}\\"<>]/g, encodeURIComponent);
  return FOLLOWED.has(protocol) && target.length <= longest ? target : null;
};
