import { raisedInMarkup } from './raised-markup.js';

it('raises the ordinal of a first of a month in the text of a French page, and in no other place or language', () => {
  const markup = `<title>Au 1er mai</title><p title="a > 1er mai">Le 1er&nbsp;mai, <b>le 1er\u00a0juin</b></p><option>1er mai</option>`;
  expect(raisedInMarkup('fr', markup)).toBe(
    `<title>Au 1er mai</title><p title="a > 1er mai">Le 1er&nbsp;mai, <b>le 1<sup>er</sup>\u00a0juin</b></p><option>1er mai</option>`,
  );
  expect(raisedInMarkup('fr', 'le 1er mai')).toBe('le 1<sup>er</sup> mai');
  expect(raisedInMarkup('es', markup)).toBe(markup);
});
