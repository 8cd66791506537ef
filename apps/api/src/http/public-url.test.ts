import { publicOrigin, publicUrlFault } from './public-url.js';

it.each([
  'http://localhost:3000',
  'https://pledgebook.example',
  'https://pledgebook.example/',
  'https://PLEDGEBOOK.example:8443',
  'http://127.0.0.1:8080',
  'http://[::1]:8080',
  'https://xn--exmple-cua.org',
])('takes %s', (text) => {
  expect(publicUrlFault(text)).toBeNull();
  expect(publicOrigin(text)).toBe(text.toLowerCase().replace(/\/$/, ''));
});

it.each([
  ['ftp://example.org', 'no address of a web site'],
  ['example.org', 'no address of a web site'],
  ['https://example.org:99999', 'no address of a web site'],
  ['https://', 'no address of a web site'],
  ['https://@', 'no address of a web site'],
  ['http://[::1', 'no address of a web site'],
  ['https://exa mple.org', 'no address of a web site'],
  ['https://u:secret@example.org', 'a name or a password'],
  ['https://u@example.org', 'a name or a password'],
  ['https://@example.org', 'no host of plain letters'],
  ['https://example.org:0', 'a port that nobody can reach'],
  ['https://example.org/pledgebook', 'a path'],
  ['https://example.org/%zz', 'a path'],
  ['https://example.org/"><x', 'a path'],
  ['https://example.org?', 'a path'],
  ['https://example.org#x', 'a path'],
  ['https://exämple.org', 'no host of plain letters'],
  ['https://%65xample.org', 'no host of plain letters'],
  ['https://0x7f.1', 'no host of plain letters'],
  ['https://example.org\\x', 'a path'],
])('refuses %s: it has %s', (text, fault) => expect(publicUrlFault(text)).toContain(fault));
