import { matchName, nameIndex } from '#domain';
import { recordedStates } from '../../../domain/src/names/names.builders.js';
import { ListRefused, readPublishedList } from '../index.js';

const index = nameIndex(recordedStates());
const read = (page: string | Buffer, name = 'list.html') => readPublishedList(index, name, Buffer.from(page));
const codesIn = async (page: string | Buffer): Promise<readonly (string | null)[]> =>
  (await read(page)).names.map((name) => matchName(index, name).state);

describe('a list in a page of the web', () => {
  it('is read from its lists, without menus, scripts and marks of footnotes', async () => {
    const page = `<!doctype html><html><head><title>France</title><style>Chad</style></head><body>
      <nav><ul><li>Home</li><li>Albania</li></ul></nav>
      <h1>List of supporters</h1><p>3 States as of 1 September 2015</p>
      <ul><li>Austria<sup>1</sup></li><li>Côte d&rsquo;Ivoire</li><li>Korea
        (Republic&nbsp;of)</li></ul>
      <script>"Peru"</script><footer>Ministry of Foreign Affairs of Liechtenstein</footer></body></html>`;
    expect(await codesIn(page)).toEqual(['AUT', 'CIV', 'KOR']);
    expect((await read(page, 'list.htm')).totals).toEqual([{ count: 3, text: '3 States', counts: 'ALL' }]);
  });

  it('is read from the column of a table that holds names', async () => {
    const rows = ['AT|Austria|1 Sep 2015', 'AG|Antigua and Barbuda|2 Sep 2015'].map(
      (row) => `<tr>${row.replace(/[^|]+/gu, '<td>$&</td>').replaceAll('|', '')}</tr>`,
    );
    expect(await codesIn(`<table><tr><th>Code<th>State<th>Date</tr>${rows.join('')}</table>`)).toEqual(['AUT', 'ATG']);
  });

  it('is read from tables that only give a page its shape, and from blocks', async () => {
    expect(
      await codesIn('<table><tr><td><ul><li>Austria<li>Chad</ul></td><td><p>Peru<p>Mali</td></tr></table>'),
    ).toEqual(['AUT', 'TCD', 'PER', 'MLI']);
    expect(await codesIn('<div>Austria<br>Chad</div><div>Peru</div>')).toEqual(['AUT', 'TCD', 'PER']);
  });

  it('is read as it says that it is encoded, and refused where it is not', async () => {
    const page = (charset: string) =>
      Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>C`), Buffer.from([0xf4]), Buffer.from('te d’Ivoire')]);
    const western = Buffer.from('<meta charset="windows-1252"><p>C\u00f4te d\u0027Ivoire', 'latin1');
    expect(await codesIn(western)).toEqual(['CIV']);
    await expect(read(page('utf-8'))).rejects.toThrow(ListRefused);
    await expect(read(page('no-such'))).rejects.toThrow(/save it as UTF-8/);
  });

  it('is bounded, however deep it nests', async () => {
    expect(await codesIn(`${'<div>'.repeat(20_000)}Austria`)).toEqual(['AUT']);
    await expect(read('<p>a'.repeat(200_000))).rejects.toThrow(/more than a list does/);
  });
});
