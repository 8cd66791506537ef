import { type Served, serveSeeds } from './pages.js';

let served: Served;
beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(() => served.stop());

const textAt = async (path: string): Promise<string> => {
  const document = await served.documentAt(path);
  return (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
};
const fileAt = async (path: string): Promise<string> => (await served.get(path)).text();

it.each([
  ['', 'the newest published total is 129 (Members of the UN and observers together).'],
  ['/fr', 'le dernier total publié est 129 (Membres de l’ONU et observateurs ensemble).'],
  ['/es', 'el último total publicado es 129 (Miembros de la ONU y observadores juntos).'],
])('the newest total is told in the reader’s language, on pages and in notes (%s)', async (prefix, text) => {
  expect(await textAt(`${prefix}/initiatives/act-code-of-conduct`)).toContain(text);
  expect((await fileAt(`${prefix}/note.md?block=not-known`)).replaceAll('\u00a0', ' ')).toContain(text);
});

it.each([
  ['', 'about 2 October 2015', 'more than 75'],
  ['/fr', 'vers le 2 octobre 2015', 'plus de 75'],
  ['/es', 'hacia el 2 de octubre de 2015', 'más de 75'],
])('a total of about a day is dated so (%s)', async (prefix, day, total) => {
  const document = await served.documentAt(`${prefix}/sources/S30`);
  const rows = [...document.querySelectorAll('main tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(({ textContent }) => textContent.trim()),
  );
  expect(rows).toContainEqual(expect.arrayContaining([day, total]));
});

it('words of a total that are no plain number are quoted beside it, where its source is shown', async () => {
  const text = await textAt('/fr/sources/S24');
  expect(text).toContain('129 (Membres de l’ONU et observateurs ensemble) (“129 (UN members or observers together)”)');
  expect(await textAt('/es/sources/S25')).toContain('sin fecha');
});

it('figures and feeds have no English totals in French', async () => {
  const figure = await fileAt('/fr/figures/published.csv');
  expect(figure).toContain('plus de 120');
  expect(figure).not.toMatch(/more than|nearly|almost|observers/);
  const feed = await fileAt('/fr/feeds/initiatives/french-mexican-declaration.json');
  expect(feed.replaceAll('\u00a0', ' ')).toMatch(/total publié plus de 90, 15 février 2016/);
});
