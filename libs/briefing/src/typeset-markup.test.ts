import { typesetMarkup } from './typeset-markup.js';

it('raises the ordinal of a first of a month in the text of a French page, and in no other place or language', () => {
  const markup = `<title>Au 1er mai</title><p title="a > 1er mai">Le 1er&nbsp;mai, <b>le 1er\u00a0juin</b></p><option>1er mai</option>`;
  expect(typesetMarkup('fr', markup)).toBe(
    `<title>Au 1er mai</title><p title="a > 1er mai">Le 1er&nbsp;mai, <b>le 1<sup>er</sup>\u00a0juin</b></p><option>1er mai</option>`,
  );
  expect(typesetMarkup('fr', 'le 1er mai')).toBe('le 1<sup>er</sup> mai');
  expect(typesetMarkup('es', markup)).toBe(markup);
});

it('leaves no space behind a stop on a Chinese page, but where somebody types', () => {
  expect(typesetMarkup('zh', '<p title="一。 二">一。 二； <a>三</a></p><textarea>一。 二</textarea>')).toBe(
    '<p title="一。 二">一。二；<a>三</a></p><textarea>一。 二</textarea>',
  );
});
