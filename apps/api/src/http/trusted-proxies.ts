import { BlockList, isIP } from 'node:net';

/** Is a peer a proxy whose word on who asks is taken? */
export type TrustedProxies = (address: string) => boolean;

const RANGES: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6');

/** Without the zone of a link-local address, and IPv4 as such where it came over IPv6. */
const plain = (address: string): string => address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');

/** @returns `null` where a part of the list is neither a range's name nor an address nor a network */
export const parseTrustedProxies = (text: string): TrustedProxies | null => {
  const list = new BlockList();
  if (text === 'none') return () => false;
  for (const part of text.split(',').flatMap((name) => RANGES[name.trim()] ?? [name.trim()])) {
    const [address = '', prefix, more] = part.split('/');
    const family = isIP(address);
    const whole = family === 4 ? 32 : 128;
    const length = prefix === undefined ? whole : /^\d{1,3}$/.test(prefix) ? Number(prefix) : 0;
    // A prefix of 0 is everybody: whoever asks could say to be anyone.
    if (family === 0 || more !== undefined || length < 1 || length > whole) return null;
    list.addSubnet(address, length, familyOf(address));
  }
  return (peer) => isIP(plain(peer)) !== 0 && list.check(plain(peer), familyOf(plain(peer)));
};

/** The proxies that the settings name, which were checked when they were read. */
export const trustedProxiesIn = ({ TRUST_PROXY }: { readonly TRUST_PROXY: string }): TrustedProxies =>
  parseTrustedProxies(TRUST_PROXY) ?? (() => false);

const LOOPBACK = parseTrustedProxies('loopback') ?? (() => false);

/** Is it this machine itself? */
export const isLoopback = (address: string | undefined): boolean => address !== undefined && LOOPBACK(address);
