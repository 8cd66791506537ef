import { BlockList, isIP } from 'node:net';

/** Whether a peer is a proxy that is trusted to say which client sent a request. */
export type TrustedProxies = (address: string) => boolean;

const RANGES: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6');

/** Strips the zone of a link-local address, and turns an IPv4-mapped IPv6 address into IPv4. */
const plain = (address: string): string => address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');

/** @returns `null` if a part of the list is neither the name of a range nor an address nor a network */
export const parseTrustedProxies = (text: string): TrustedProxies | null => {
  const list = new BlockList();
  if (text === 'none') return () => false;
  for (const part of text.split(',').flatMap((name) => RANGES[name.trim()] ?? [name.trim()])) {
    const [address = '', prefix, more] = part.split('/');
    const family = isIP(address);
    const whole = family === 4 ? 32 : 128;
    const length = prefix === undefined ? whole : /^\d{1,3}$/.test(prefix) ? Number(prefix) : 0;
    // A prefix of 0 matches every address: any client could then claim to be anyone.
    if (family === 0 || more !== undefined || length < 1 || length > whole) return null;
    list.addSubnet(address, length, familyOf(address));
  }
  return (peer) => isIP(plain(peer)) !== 0 && list.check(plain(peer), familyOf(plain(peer)));
};

/** Returns the proxies that the settings name. The setting was validated when it was read. */
export const trustedProxiesIn = ({ TRUST_PROXY }: { readonly TRUST_PROXY: string }): TrustedProxies =>
  parseTrustedProxies(TRUST_PROXY) ?? (() => false);

const LOOPBACK = parseTrustedProxies('loopback') ?? (() => false);

/** Whether an address is this machine itself. */
export const isLoopback = (address: string | undefined): boolean => address !== undefined && LOOPBACK(address);
