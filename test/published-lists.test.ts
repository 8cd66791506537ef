import { unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { typstPdf } from '../libs/import/src/published-list/typst.builders.js';
import { copiedList } from './fixtures/copied-list.js';
import { textOf } from './page-content.js';
import { type Served, describeInBrowser, openPage, serveSeeds, violationsIn } from './pages.js';
import { seedDataset } from './seeds.js';

const dataset = seedDataset();
const list = copiedList(dataset);
const ABOUT = { initiative: 'act-code-of-conduct', on: '2016-09-22' };

let served: Served;
beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

type Fields = Readonly<Record<string, string | readonly string[]>>;
const entriesOf = (fields: Fields): [string, string][] =>
  Object.entries({ ...ABOUT, ...fields }).flatMap(([name, value]) =>
    [value].flat().map((item): [string, string] => [name, item]),
  );
const send = (fields: Fields, path = '/reconcile'): Promise<Response> =>
  fetch(served.address + path, { method: 'POST', body: new URLSearchParams(entriesOf(fields)) });
const sendFile = (name: string, content: BlobPart, fields: Fields = {}): Promise<Response> => {
  const form = new FormData();
  for (const [key, value] of entriesOf(fields)) form.append(key, value);
  form.append('file', new Blob([content]), name);
  return fetch(`${served.address}/reconcile`, { method: 'POST', body: form });
};
const documentOf = async (response: Promise<Response>): Promise<Document> =>
  parseHTML(await (await response).text()).document;
/** The items under a heading in the result. */
const under = (document: Document, heading: string): string[] => {
  const section = [...document.querySelectorAll('#result section')].find((candidate) =>
    textOf(candidate.querySelector('h3')).startsWith(heading),
  );
  return [...(section?.querySelectorAll('li') ?? [])].map((item) => textOf(item));
};

describe('a list that is compared by a reader without scripts', () => {
  it.each([
    ['PDF', 'list.pdf', typstPdf(`#set page(columns: 2)\n= 3 States\n- Austria\n- Chad#super[1]\n- Côte d’Ivoire`)],
    ['page', 'list.html', Buffer.from('<h1>3 States</h1><ul><li>Austria<li>Chad<sup>1</sup><li>Côte d’Ivoire</ul>')],
  ])('is read from a %s', async (_, name, bytes) => {
    const document = await documentOf(sendFile(name, new Uint8Array(bytes)));
    expect(textOf(document.querySelector('#result [role=status]'))).toBe('Names: 3. States: 3.');
  });

  it('is told why a scanned PDF cannot be read', async () => {
    const response = await sendFile('list.pdf', new Uint8Array(typstPdf('#rect(width: 5cm)')));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('it seems to be scanned');
  });

  it('shows 112 names copied from a PDF, and what they would change', async () => {
    const document = await documentOf(send({ text: list.text }));
    expect(textOf(document.querySelector('#result [role=status]'))).toBe('Names: 112. States: 112.');
    expect(textOf(document.querySelector('#result'))).toContain('“112 Member States”, which agrees');
    const [named, council] = under(document, 'What would change');
    const before = (await served.ask(
      '{ initiative(slug: "act-code-of-conduct") { tally(on: "2016-09-22") { endorsed } } }',
    )) as { initiative: { tally: { endorsed: number } } };
    const added = under(document, 'New').length;
    const { endorsed } = before.initiative.tally;
    expect(named).toBe(
      `Members that can be named as endorsing on 22 September 2016: ${endorsed} → ${endorsed + added}`,
    );
    expect(council).toMatch(/^On the Council of that day: \d+ → \d+ of 15$/);
    expect(added + under(document, 'Confirmed').length).toBe(112);
    expect(under(document, 'Passed over')).toContain('List of supporters of the Code of Conduct');
  });

  it.each([
    ['/reconcile', 'en', '“Congo”: can mean Congo (COG)', 'please say which'],
    ['/fr/reconcile', 'fr', 'peut désigner', 'à préciser'],
    ['/es/reconcile', 'es', 'puede ser', 'diga cuál'],
  ])('%s asks about names that it cannot settle, in %s', async (path, language, means, which) => {
    const document = await documentOf(send({ text: 'Austria\nCongo\nAustrailia\nKosovo\nAtlantis' }, path));
    expect(document.documentElement.getAttribute('lang')).toBe(language);
    const result = textOf(document.querySelector('#result'));
    expect(result).toContain(means);
    expect(result).toContain(which);
    expect([...document.querySelectorAll('select[name=as]')]).toHaveLength(3);
    expect(result).not.toMatch(/undefined|NaN|\[object/);
  });

  it('takes the answers, and keeps them until the list is another', async () => {
    const fields = { text: 'Austria\nCongo\nAtlantis', as: ['Congo=COG', 'Atlantis=', ''] };
    const document = await documentOf(send(fields));
    expect(document.querySelectorAll('select[name=as]')).toHaveLength(0);
    expect(textOf(document.querySelector('#result'))).toContain('States: 2.');
    const choices = [...document.querySelectorAll('input[name=as]')].map((input) => input.getAttribute('value'));
    expect(choices).toEqual(['Congo=COG', 'Atlantis=']);
    const other = await documentOf(send({ ...fields, text: 'Austria' }));
    expect(other.querySelectorAll('input[name=as]')).toHaveLength(0);
  });

  it('names States that are listed twice, observers, and what is no State', async () => {
    const document = await documentOf(send({ text: 'Austria\nRepublic of Austria\nHoly See\nEuropean Union' }));
    expect(under(document, 'Named more than once')).toEqual(['Austria: Austria; Republic of Austria']);
    expect(under(document, 'Observers')).toEqual(['Holy See']);
    expect(under(document, 'No States on record')).toEqual([
      '“European Union”: an organisation, and none of the States on record',
    ]);
    expect(under(document, 'Known, and not in the list').length).toBeGreaterThan(30);
  });

  it('reads files in a worker, and puts their names into the form', async () => {
    const csv = `No,Country\n${list.codes.map((code, at) => `${at + 1},${code}`).join('\n')}`;
    const document = await documentOf(sendFile('list.csv', csv));
    expect(textOf(document.querySelector('#result [role=status]'))).toBe('Names: 112. States: 112.');
    const again = await documentOf(send({ text: document.querySelector('textarea')?.textContent ?? '' }));
    expect(textOf(again.querySelector('#result [role=status]'))).toBe('Names: 112. States: 112.');
  });
});

describe('what a reader takes along', () => {
  const SOURCE = { title: 'A list', publisher: 'A mission', url: 'https://example.org/list', read: '2026-11-26' };

  it('is every name with its code as CSV', async () => {
    const response = await send({ text: 'Austria\nCongo\n=HYPERLINK("x")\nRepublic of Austria', take: 'csv' });
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="pledgebook-list-act-code-of-conduct-2016-09-22.csv"',
    );
    const rows = parse(await response.text(), { columns: true }) as Record<string, string>[];
    expect(rows.map((row) => [row['name'], row['state'], row['match']])).toEqual([
      ['Austria', 'AUT', 'EXACT'],
      ['Congo', '', 'AMBIGUOUS'],
      ['Republic of Austria', 'AUT', 'KNOWN'],
    ]);
  });

  it('is a revision folder, with the same bytes each time', async () => {
    const fields = { text: list.text, take: 'zip', ...SOURCE };
    const response = await send(fields);
    expect(response.headers.get('content-type')).toBe('application/zip');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(new Uint8Array(await (await send(fields)).arrayBuffer())).toEqual(bytes);
    const files = unzipSync(bytes);
    const folder = 'list-act-code-of-conduct-2016-09-22';
    expect(Object.keys(files).sort()).toEqual(
      ['acts.csv', 'revision.yml', 'sources.csv'].map((file) => `${folder}/${file}`),
    );
    const acts = parse(Buffer.from(files[`${folder}/acts.csv`] ?? []), { columns: true }) as Record<string, string>[];
    expect(acts.map((act) => act['state'])).toEqual(expect.arrayContaining([...list.codes]));
  });

  it.each([
    [{ text: 'Austria\nCongo', ...SOURCE }, 'Answer every open name first'],
    [{ text: 'Austria', ...SOURCE, title: ' ' }, 'needs its source'],
    [{ text: 'Austria', ...SOURCE, url: 'javascript:alert(1)' }, 'no address of the web'],
    // An import would refuse it, too.
    [{ text: 'Austria', ...SOURCE, url: 'https://localhost/list' }, 'its host has no domain'],
    [{ text: 'Austria', ...SOURCE, published: '2026-02-30' }, 'not a day of the calendar'],
    [{ text: 'European Union', ...SOURCE }, 'no State that could be recorded'],
  ])('is refused where something lacks: %j', async (fields, sentence) => {
    const response = await send({ ...fields, take: 'zip' });
    expect(response.status).toBe(400);
    const document = parseHTML(await response.text()).document;
    expect(textOf(document.querySelector('[role=alert]'))).toContain(sentence);
    expect(document.querySelector('textarea')?.textContent).toContain(fields.text);
  });
});

describe('lists of strangers', () => {
  it('are never kept: not by caches, and not by the service', async () => {
    const response = await send({ text: 'Austria' });
    expect(response.headers.get('cache-control')).toBe('no-store, private');
    expect(response.headers.get('etag')).toBeNull();
    const page = await served.get('/reconcile?on=2016-09-22');
    expect(await page.text()).not.toContain('>Austria<');
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</textarea><script>alert(1)</script>',
    "Congo' onfocus=alert(1) x='",
  ])('run nothing: %s', async (text) => {
    const response = await send({
      text: `${text}\nCongo`,
      title: text,
      as: [`Congo${text}=COG`],
      initiative: ABOUT.initiative,
    });
    const document = parseHTML(await response.text()).document;
    expect(document.querySelectorAll('main script, main img, [onerror], [onfocus]')).toHaveLength(0);
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self'/);
  });

  it.each([
    ['no list', { text: '' }, 200, 'There is no list yet'],
    ['a text without names', { text: '1 2 3' }, 200, 'No name of a State was found'],
    ['another initiative', { text: 'Austria', initiative: 'none-such' }, 400, 'initiative'],
    ['no day', { text: 'Austria', on: '2016-02-30' }, 400, 'not a day of the calendar'],
    ['a long text', { text: 'a'.repeat(100_001) }, 400, '100001 characters'],
    ['too many names', { text: 'Austria\n'.repeat(500) }, 400, '500 names'],
  ])('say what is wrong: %s', async (_, fields, status, sentence) => {
    const response = await send(fields);
    expect(response.status).toBe(status);
    expect(textOf(parseHTML(await response.text()).document.querySelector('main'))).toContain(sentence);
  });

  it.each([
    ['list.exe', 'Austria', 400, 'end in .txt'],
    ['list.txt', new Uint8Array([0, 255, 254, 128]), 400, 'UTF-8'],
    ['list.xlsx', 'no archive', 400, ''],
    ['list.docx', new Uint8Array(1000).fill(80), 400, ''],
    ['list.txt', new Uint8Array(6 * 2 ** 20).fill(65), 413, 'too large'],
  ])('that are no lists are refused: %s', async (name, content, status, sentence) => {
    const response = await sendFile(name, content);
    expect(response.status).toBe(status);
    expect(textOf(parseHTML(await response.text()).document.querySelector('main'))).toContain(sentence);
  });

  it('are taken as forms alone, and nowhere else', async () => {
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    const refused = await fetch(`${served.address}/reconcile`, json);
    expect(refused.status).toBe(415);
    expect(await refused.text()).toContain('multipart/form-data');
    const elsewhere = await fetch(`${served.address}/council`, {
      method: 'POST',
      body: new URLSearchParams({ a: 'b' }),
    });
    expect(elsewhere.status).toBe(405);
    const huge = await fetch(`${served.address}/reconcile`, {
      method: 'POST',
      body: new URLSearchParams({ text: 'a'.repeat(1_000_001) }),
    });
    expect(huge.status).toBe(413);
  });

  it('are refused where the form breaks off, as a fault of whoever sent it', async () => {
    const response = await fetch(`${served.address}/reconcile`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=part' },
      body: '--part\r\nContent-Disposition: form-data; name="text"\r\n\r\nAustria',
    });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('The form cannot be read')]);
  });

  it('leave everything else as it was', async () => {
    expect((await served.get('/council?on=2016-09-22')).status).toBe(200);
  });
});

describeInBrowser('the comparison of a list', (browser) => {
  it.each(['/reconcile', '/fr/reconcile', '/es/reconcile'])(
    '%s works from form to answers',
    async (path) => {
      const { page, faults } = await openPage(browser(), served.address, `${path}?on=2016-09-22`);
      await page.fill('textarea', `${list.text}\nCongo\nKosovo`);
      await page.click('.list-form button');
      await page.waitForSelector('#result');
      expect(await violationsIn(page)).toEqual([]);
      await page.selectOption('select[name=as]', 'Congo=COG');
      await page.click('.answers + button');
      await page.waitForSelector('input[name=as]', { state: 'attached' });
      expect(await page.locator('select[name=as]').count()).toBe(0);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
      await page.close();
    },
    120_000,
  );
});
