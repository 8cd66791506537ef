import { readFileSync, readdirSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { type Served, describeInBrowser, serveSeeds } from './pages.js';

let served: Served;
beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

/** Prose as people write it: the decisions, without Markdown syntax. */
const PROSE = readdirSync('docs/decisions')
  .sort()
  .map((name) => readFileSync(`docs/decisions/${name}`, 'utf8'))
  .join('\n')
  .replace(/[`*_~|#{}<>![\]]/g, '')
  .replace(/^\s*-+\s*$/gm, '');

/** Incompressible words, the same each time. */
const noise = (length: number): string => {
  let [seed, text] = [1, ''];
  while (text.length < length) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += `${seed.toString(36)} `;
  }
  return text.slice(0, length).trim();
};

type Fields = readonly (readonly [string, string])[];
const noteOf = (text: string): Fields => [
  ['title', 'For the Mission'],
  ['from', 'A. Panelist'],
  ['on', '2016-09-22'],
  ['block', 'key-figures'],
  ['block', 'text'],
  ['caption', 'In our words'],
  ['text', text],
];
const LONG = noteOf(PROSE.slice(0, 15_000).trim());
const TOO_LONG = noteOf(noise(14_000));
const LONGEST = noteOf(noise(19_900));

const form = (fields: Fields) => new URLSearchParams(fields.map(([name, value]) => [name, value]));
const post = (path: string, body: URLSearchParams | FormData, redirect: RequestRedirect = 'manual') =>
  fetch(served.address + path, { method: 'POST', body, redirect });
const documentIn = async (response: Response): Promise<Document> => parseHTML(await response.text()).document;
/** Keeps only letters, since Markdown joins lines. */
const letters = (text = ''): string => text.replace(/[^\p{L}]/gu, '');
const textIn = (document: Document): string => document.querySelector('textarea[name=text]')?.textContent ?? '';
const fileOf = (bytes: ArrayBuffer, name = 'note'): FormData => {
  const body = new FormData();
  body.append('file', new Blob([bytes]), name);
  return body;
};

const FORMATS = ['json', 'pdf', 'docx', 'md', 'html'] as const;

describe('a note of 15,000 characters', () => {
  let address: string;
  beforeAll(async () => {
    const response = await post('/note?revision=1', form(LONG));
    address = response.headers.get('location') ?? '';
    expect([response.status, response.headers.get('cache-control')]).toEqual([303, 'no-store, private']);
  });
  const at = (format: string) => address.replace('/note?', `/note.${format}?`);

  it('has an address that every proxy takes, which opens it as it was', async () => {
    expect(address.length).toBeLessThanOrEqual(7_500);
    const response = await fetch(served.address + address, { redirect: 'manual' });
    expect(response.status).toBe(200);
    const document = await documentIn(response);
    expect(textIn(document)).toBe(form(LONG).get('text'));
    expect(document.querySelector('input[name=from]')?.getAttribute('value')).toBe('A. Panelist');
    expect(letters(document.querySelector('.written-note')?.textContent)).toContain(letters(PROSE.slice(0, 60)));
    for (const format of ['pdf', 'json'])
      expect(document.querySelector(`.take a[href="${at(format)}"]`)).not.toBeNull();
    // Links to the page in other languages carry this address, too.
    const canonical = document.querySelector('link[hreflang=fr]')?.getAttribute('href') ?? '';
    expect(canonical).toBe(`http://pledgebook.test/fr${address}`);
    // When the note is shared, its card shows its title.
    const card = document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
    expect(new URL(card).searchParams.get('of')).toBe('/note?on=2016-09-22&title=For+the+Mission');
    const picture = await fetch(card.replace('http://pledgebook.test', served.address));
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  });

  it.each(FORMATS)('is opened again from its file %s, in its language and at its revision', async (format) => {
    const response = await served.get(`/fr${at(format)}`);
    expect(response.status).toBe(200);
    const file = await response.arrayBuffer();
    const opened = await post('/es/note/open', fileOf(file));
    const ways = [opened.status, opened.headers.get('location')];
    expect(ways).toEqual([307, '/fr/note/open?revision=1']);
    const sentOn = await post('/fr/note/open?revision=1', fileOf(file));
    expect([sentOn.status, sentOn.headers.get('location')]).toEqual([303, `/fr${address}`]);
  });

  it('keeps the addresses of before: written out they lead to the short one, and give the same files', async () => {
    const fields = noteOf(PROSE.slice(0, 11_000).trim());
    const old = new URLSearchParams([...form(fields), ['revision', '1']]).toString();
    expect(old.length).toBeGreaterThan(10_000);
    const { status, headers } = await fetch(`${served.address}/note?${old}`, { redirect: 'manual' });
    const location = headers.get('location') ?? '';
    expect([status, location.length < 7_500]).toEqual([303, true]);
    const files = await Promise.all(
      [`/note.md?${old}`, location.replace('/note?', '/note.md?')].map(async (path) => (await served.get(path)).text()),
    );
    expect(files[0]).toBe(files[1]);
  });

  it('takes a change of a button, in the address and in the form', async () => {
    for (const response of [
      await fetch(`${served.address}${address}&do=remove.1`, { redirect: 'manual' }),
      await post('/note?revision=1', form([...LONG, ['do', 'remove.1']])),
    ]) {
      const location = response.headers.get('location') ?? '';
      expect([response.status, location.length <= 7_500]).toEqual([303, true]);
      const document = await served.documentAt(location);
      expect(document.querySelectorAll('.blocks > li')).toHaveLength(1);
      expect(textIn(document)).toBe(form(LONG).get('text'));
    }
  });
});

it('writes the address of a short note out, so that one can read and change it', async () => {
  const response = await post('/fr/note?revision=2', form(noteOf('Neuf voix : {{votes-needed}}.')));
  const { pathname, searchParams } = new URL(response.headers.get('location') ?? '', served.address);
  expect([pathname, searchParams.get('text'), searchParams.get('revision'), searchParams.has('note')]).toEqual([
    '/fr/note',
    'Neuf voix : {{votes-needed}}.',
    '2',
    false,
  ]);
});

describe('a note that no address holds', () => {
  it('is shown in place, says so, and offers its files by its form', async () => {
    const response = await post('/note?revision=1', form(TOO_LONG));
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store, private']);
    const document = await documentIn(response);
    expect(textIn(document)).toBe(form(TOO_LONG).get('text'));
    expect(document.querySelector('.take')?.textContent).toContain('This note is too long for an address.');
    expect(document.querySelectorAll('.take a')).toHaveLength(0);
    const addresses = [...document.querySelectorAll('.take button[form=note-form]')].map((button) =>
      button.getAttribute('formaction'),
    );
    expect(addresses).toEqual(['pdf', 'docx', 'md', 'html', 'json'].map((format) => `/note.${format}?revision=1`));
    // The note gets to another language through its form, and has no address that could be cited or shared.
    const inFrench = document.querySelector('.languages button[lang=fr]');
    expect(
      document.querySelectorAll('.languages a, button.share, link[rel=canonical], [property^="og:"]'),
    ).toHaveLength(0);
    expect(inFrench?.getAttribute('form')).toBe('note-form');
    const french = await documentIn(await post(inFrench?.getAttribute('formaction') ?? '', form(TOO_LONG)));
    expect(french.documentElement.getAttribute('lang')).toBe('fr');
    expect(textIn(french)).toBe(form(TOO_LONG).get('text'));
    // No link of the page contains the text either.
    for (const link of document.querySelectorAll('[href], [content]')) {
      expect((link.getAttribute('href') ?? link.getAttribute('content') ?? '').length).toBeLessThan(7_600);
    }
  });

  it.each(FORMATS)('is kept by its file %s, which opens it in place', async (format) => {
    const file = await post(`/note.${format}?revision=1`, form(TOO_LONG));
    expect([file.status, file.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="pledgebook-note-2016-09-22-r1.${format}"`,
    ]);
    const opened = await post('/note/open?revision=1', fileOf(await file.arrayBuffer()));
    expect(opened.status).toBe(200);
    const document = await documentIn(opened);
    expect(textIn(document)).toBe(form(TOO_LONG).get('text'));
    expect(document.querySelector('input[name=on]')?.getAttribute('value')).toBe('2016-09-22');
    expect(document.querySelector('.builder')?.getAttribute('action')).toBe('/note?revision=1');
  });

  it('stays in place with each change, also where a button makes a paragraph one’s own', async () => {
    for (const [action, texts] of [
      ['own.1.1', 1],
      ['lower.1', 1],
      ['remove.2', 0],
    ] as const) {
      const fields = TOO_LONG.map(([name, value]) => [name, value === 'key-figures' ? 'not-known' : value] as const);
      const response = await post('/note?revision=1', form([...fields, ['do', action]]), 'follow');
      const document = await documentIn(response);
      const areas = [...document.querySelectorAll('textarea[name=text]')].map(({ textContent }) => textContent);
      expect([action, response.status, areas.includes(form(TOO_LONG).get('text') ?? '')]).toEqual([
        action,
        200,
        texts === 1,
      ]);
      expect(areas).toHaveLength(action === 'own.1.1' ? 2 : texts);
    }
  });

  it('is refused as an address, with a sentence that says so', async () => {
    const sentence =
      /The note is too long for an address: it takes \d+ characters where 7500 are taken\. Save it as a file at \/note, and open that there\./;
    for (const [path, message] of [
      ['/note', sentence],
      ['/note.pdf', sentence],
      ['/fr/note.json', /La note est trop longue pour une adresse\s: elle prend \d+ caractères, et 7500 sont admis\./],
    ] as const) {
      const response = await served.get(`${path}?${form(LONGEST).toString()}`);
      expect([path, response.status]).toEqual([path, 400]);
      expect(await response.text()).toMatch(message);
    }
  });

  it('is taken where it was before, up to 16 kB written out', async () => {
    const old = form(noteOf(noise(12_000))).toString();
    const document = await served.documentAt(`/note?${old}&revision=1`);
    expect(document.querySelector('.take')?.textContent).toContain('This note is too long for an address.');
    expect((await served.get(`/note.md?${old}&revision=1`)).status).toBe(200);
  });
});

describe('what is no note', () => {
  it.each([
    ['/note?note=AAAA', 'the address was cut off or changed'],
    ['/fr/note?note=%22&on=2016-09-22', 'l’adresse a été tronquée ou modifiée'],
    ['/es/note.pdf?note=AAAA', 'la dirección se cortó o se cambió'],
    ['/note.json?note=', 'the address was cut off or changed'],
  ])('is told in a sentence at %s', async (path, sentence) => {
    const response = await served.get(path);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(sentence)]);
  });

  it.each([
    ['a picture', '\u0089PNG'],
    ['nothing that is known', '{"blocks": 1}'],
    ['an archive', 'PK\u0003\u0004 and no more'],
    ['a document of another', '<!doctype html><meta name="pledgebook-note" content="https://example.org/">'],
    ['a PDF of another', '%PDF-1.7 <dc:description><rdf:Alt><rdf:li>Words</rdf:li>'],
  ])('is told in a sentence as a file: %s', async (_, text) => {
    const bytes = Buffer.from(text);
    const response = await post(
      '/note/open',
      fileOf(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
    );
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('The file holds no note.')]);
  });

  it('is told where no file was chosen', async () => {
    const response = await post('/es/note/open', fileOf(new ArrayBuffer(0)));
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('Elija primero el archivo'),
    ]);
  });
});

describeInBrowser('a long note', (browser) => {
  it('has its short address while it is written, keeps the last one beyond, and is saved and opened', async () => {
    const page = await browser().newPage();
    await page.goto(`${served.address}/note?on=2016-09-22&block=text&text=Begun`);
    const shows = (text: string) =>
      page.waitForFunction(
        (expected) => document.querySelector('.written-note')?.textContent?.replace(/\s+/g, ' ').includes(expected),
        text,
      );
    const prose = `${PROSE.slice(0, 9_000).replace(/\s+/g, ' ').trim()} Done.`;
    await page.fill('textarea[name=text]', prose);
    await shows(prose.slice(-80));
    const address = page.url();
    expect(address).toContain('&note=');
    expect(address.length).toBeLessThan(7_500);
    expect(await page.locator('textarea[name=text]').inputValue()).toBe(prose);
    const long = `${noise(15_000)} Finis.`;
    await page.fill('textarea[name=text]', long);
    await shows('Finis.');
    expect(page.url()).toBe(address);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('.take button[formaction^="/note.json"]'),
    ]);
    const path = await download.path();
    const other = await browser().newPage();
    await other.goto(`${served.address}/note`);
    await other.setInputFiles('input[type=file]', path);
    await other.click('.open-note button');
    await other.waitForSelector('.take[data-unsaved]');
    expect(await other.locator('textarea[name=text]').inputValue()).toBe(long);
    await Promise.all([page.close(), other.close()]);
  });
});
