import { etagOf, isUnchanged } from './conditional.js';

const etag = etagOf(Buffer.from('answer'), null);

it('gives each coding of an answer a tag of its own', () => {
  expect(etag).toMatch(/^"[\w-]{27}"$/);
  expect(etagOf(Buffer.from('answer'), 'gzip')).toBe(etag.replace(/"$/, '-gzip"'));
});

it.each([
  [undefined, false],
  ['', false],
  ['"other"', false],
  ['other, *', true],
  ['*', true],
  [etag, true],
  [`W/${etag}`, true],
  [`"other" , W/"x",${etag}`, true],
])('takes If-None-Match: %s as %s', (header, unchanged) => expect(isUnchanged(header, etag)).toBe(unchanged));
