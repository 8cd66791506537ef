import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { matchName, nameIndex } from '#domain';
import { recordedStates } from '../../../domain/src/names/names.builders.js';
import { ListRefused, readPublishedList } from '../index.js';
import { withoutRunningHeads } from './pdf-layout.js';
import { typstPdf } from './typst.builders.js';

const states = recordedStates().filter(({ former }) => !former);
const index = nameIndex(recordedStates());
const read = (bytes: Buffer) => readPublishedList(index, 'list.pdf', bytes);
const codesOf = (names: readonly string[]) => names.map((name) => matchName(index, name).state);

/** 112 States: their UN names and codes. */
const LISTED = states
  .flatMap(({ code, names }) => {
    const name = names.find(({ kind }) => kind === 'UN_NAME')?.name;
    // “Congo” alone is ambiguous.
    return name === undefined || name === 'Congo' ? [] : [{ code, name }];
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .slice(0, 112);
const CODES = LISTED.map(({ code }) => code);

const escaped = (text: string) => text.replace(/[\\#$*_`<>@[\]'"~=/+-]/gu, (sign) => `\\${sign}`);

const HEAD = `#set page(paper: "a4", header: [Annex II \\ Supporters of the Code of Conduct],
  footer: context [A/70/621 \\ Page #counter(page).display() of 4])
#set text(size: 10pt, lang: "en")\n`;

describe('a list in a PDF', () => {
  it('is read down its columns, whatever hyphens, line breaks, running heads and footnotes do', async () => {
    const names = LISTED.map(({ name }, at) => {
      const note = at % 20 === 3 ? '#footnote[Together with Kosovo and Palau, as of 1 September 2015.]' : '';
      return `${at + 1}. ${escaped(name)}${note}`;
    });
    const bytes = typstPdf(`${HEAD}
#set page(columns: 3, height: 16cm)
#set par(justify: true)
#set text(hyphenate: true)
#place(top, scope: "parent", float: true)[= List of supporters as of 1 September 2015 \\ 112 States]
${names.map((name) => `#block(width: 3.1cm)[${name}]`).join('\n')}`);
    const found = await read(bytes);
    expect(codesOf(found.names)).toEqual(CODES);
    expect(found.totals).toEqual([{ count: 112, text: '112 States', counts: 'ALL' }]);
    expect(found.passedOver.join('\n')).toContain('Annex II');
    expect(found.passedOver.join('\n')).toContain('Together with Kosovo and Palau');
  });

  it('is read in running text that goes over lines and pages', async () => {
    const bytes = typstPdf(`${HEAD}
#set page(height: 9cm)
#set par(justify: true)
The following States support it: ${LISTED.map(({ name }) => escaped(name)).join(', ')}.`);
    expect(codesOf((await read(bytes)).names)).toEqual(CODES);
  });

  it('is read from a table with numbers, codes and days beside the names', async () => {
    // The code of Andorra is also a word, so it is not matched where it stands alone.
    const rows = LISTED.filter(({ code }) => code !== 'AND').map(
      ({ name, code }, at) => `[${at + 1}], [${escaped(name)}], [${code}], [1 Sep. 2015],`,
    );
    const bytes = typstPdf(`${HEAD}
#table(columns: (auto, 6cm, auto, auto), table.header([No.], [State], [Code], [Date]),
${rows.join('\n')})`);
    const { names } = await read(bytes);
    const found = codesOf(names);
    expect(names.filter((_, at) => found[at] === null)).toEqual([]);
    expect([...new Set(found)].sort()).toEqual(CODES.filter((code) => code !== 'AND').sort());
  });

  it.each([
    ['scanned', typstPdf('#rect(width: 5cm, height: 5cm)'), /holds no text: it seems to be scanned/],
    ['damaged', Buffer.from('%PDF-1.7\nnothing of it is left'), /damaged or no PDF/],
    ['no PDF', Buffer.from('plain text'), /damaged or no PDF/],
    ['longer than a list', typstPdf('A #for _ in range(60) [#pagebreak() B]'), /61 pages; lists are read up to 60/],
    ['locked', lockedPdf(), /locked with a password/],
  ])('that is %s is refused in a sentence', async (_, bytes, sentence) => {
    const reading = read(bytes);
    await expect(reading).rejects.toThrow(ListRefused);
    await expect(reading).rejects.toThrow(sentence);
  });
});

it('passes running heads over as they are written, once', () => {
  const pages = ['Andorra', 'Brazil', 'Chile'].map((name, page) => ({
    lines: ['A/70/621', `Page ${page + 1} of 3`, '', name, `${name} agrees`],
    footnotes: ['With a reservation'],
  }));
  expect(withoutRunningHeads(pages)).toEqual({
    text: 'Andorra\nAndorra agrees\nBrazil\nBrazil agrees\nChile\nChile agrees',
    aside: ['A/70/621', 'Page 1 of 3', 'With a reservation'],
  });
});

/** Builds a PDF that asks for a password: the standard handler of PDF 1.4, with entries that no empty password fits. */
function lockedPdf(): Buffer {
  const key = createHash('md5').update('of the owner').digest('hex');
  const content = deflateSync(Buffer.from('BT /F1 12 Tf (Austria) Tj ET'));
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n${content.toString('latin1')}\nendstream`,
    `<< /Filter /Standard /V 1 /R 2 /O <${key}${key}> /U <${key}${key}> /P -44 >>`,
  ];
  let text = '%PDF-1.4\n';
  const places = parts.map((part, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${part}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size 6 /Root 1 0 R /Encrypt 5 0 R /ID [<${key}> <${key}>] >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
