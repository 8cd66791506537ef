import { withContents } from './contents.js';

const long = '<p>' + 'Words of a long page. '.repeat(300) + '</p>';

it('offers the headings of a long page under its answer, each at an id of its own', () => {
  const page = `<h1>The Council</h1><p class="lead" role="status">4 of 15</p><h2>Members</h2>${long}<h2 class="x">Votes <a href="/votes">all</a></h2><h3>Detail</h3><h2 id="notes">Notes<sup>3</sup></h2>`;
  const shown = withContents(page, 'fr');
  expect(shown).toContain(
    '<p class="lead" role="status">4 of 15</p><nav class="contents" aria-label="Sur cette page"><details><summary>Sur cette page</summary><ul><li><a href="#part-1">Members</a></li><li><a href="#part-2">Votes all</a></li><li><a href="#notes">Notes</a></li></ul></details></nav><h2 id="part-1">Members</h2>',
  );
  expect(shown).toContain('<h2 id="part-2" class="x">');
  expect(shown).toContain('<h3>Detail</h3>');
});

it('parts no title from what it is in the original', () => {
  const page = `<h1>Événement</h1><p class="quiet">En original : <cite>Event</cite></p><p>More</p><h2 id="a">A</h2>${long}`;
  expect(withContents(page, 'fr')).toContain('<cite>Event</cite></p><nav class="contents"');
});

it('lists the parts below where there are few headings', () => {
  const page = `<h1>A source</h1><h2 id="supports">Supports</h2><h3 id="act">Acts</h3>${long}`;
  expect(withContents(page, 'en')).toContain('<li><a href="#act">Acts</a></li>');
});

it('lists the words of a table where there are no headings', () => {
  const page = `<h1>Glossary</h1><table><tr><th scope="row">act</th><td>${long}</td></tr></table>`;
  expect(withContents(page, 'en')).toMatch(/<li><a href="#part-1">act<\/a><\/li>.*<th id="part-1" scope="row">act</s);
});

it('leaves a short page, one without parts, and one with a list of its own as it is', () => {
  const own = `<h1>A</h1><nav aria-label="Files"><ul><li><a href="#b">B</a></li></ul></nav><h2 id="b">B</h2>${long}`;
  for (const page of ['<h1>A</h1><h2>B</h2><h2>C</h2><h2>D</h2>', `<h1>A</h1>${long}`]) {
    expect(withContents(page, 'en')).toBe(page);
  }
  expect(withContents(own, 'en', true)).toBe(own);
});

it('takes a page in Chinese for long from half the letters on', () => {
  const page = `<h1>安理会</h1><h2>成员</h2><p>${'安理会的成员'.repeat(250)}</p>`;
  expect(withContents(page, 'zh')).toContain('<nav class="contents"');
  expect(withContents(page, 'en')).toBe(page);
});
