import { isLoopback, parseTrustedProxies } from './trusted-proxies.js';

it.each([
  ['none', '127.0.0.1', false],
  ['loopback', '127.0.0.1', true],
  ['loopback', '::ffff:127.0.0.1', true],
  ['loopback', '::1', true],
  ['loopback', '10.0.0.1', false],
  ['uniquelocal', '10.1.2.3', true],
  ['uniquelocal', 'fd00::1', true],
  ['linklocal', 'fe80::1%eth0', true],
  ['192.0.2.7', '192.0.2.7', true],
  ['192.0.2.7', '192.0.2.8', false],
  ['loopback, 192.0.2.0/24', '192.0.2.200', true],
  ['2001:db8::/32', '2001:db8:1::1', true],
  ['2001:db8::/32', '2001:db9::1', false],
  ['loopback', 'unknown', false],
])('with %s, trusts %s: %s', (text, address, trusted) => {
  expect(parseTrustedProxies(text)?.(address)).toBe(trusted);
});

it.each([
  '',
  'true',
  'proxy.example',
  '10.0.0.0/33',
  '10.0.0.0/x',
  '10.0.0.0/',
  '10.0.0.0/8/8',
  '0.0.0.0/0',
  '::/0',
  'loopback,',
])('refuses “%s”', (text) => expect(parseTrustedProxies(text)).toBeNull());

it('knows the machine itself', () => {
  expect(['127.0.0.1', '::1', '127.8.8.8'].every(isLoopback)).toBe(true);
  expect(['192.0.2.1', '', undefined].some(isLoopback)).toBe(false);
});
