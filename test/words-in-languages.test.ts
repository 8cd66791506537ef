import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { type Served, serveSeeds } from './pages.js';

let served: Served;
beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(() => served.stop());

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const textsAt = async (path: string, selector: string): Promise<string[]> =>
  [...(await served.documentAt(path)).querySelectorAll(selector)].map(textOf);
const ordered = (names: readonly string[], language: string): string[] =>
  [...names].sort(new Intl.Collator(language).compare);

describe.each(['fr', 'es'])('names of States stand in the order of the page’s language (%s)', (language) => {
  it('in the Council’s table, its file and a note', async () => {
    const day = 'on=2016-09-22';
    const shown = await textsAt(`/${language}/council?${day}`, 'table.members tbody th');
    expect(shown).toHaveLength(15);
    expect(shown).toEqual([...ordered(shown.slice(0, 5), language), ...ordered(shown.slice(5), language)]);
    const csv = (await (await served.get(`/${language}/downloads/council.csv?${day}`)).text()).replace(/^\ufeff/, '');
    const rows = parse(csv, { columns: true }) as { name: string }[];
    expect([...new Set(rows.map(({ name }) => name))]).toEqual(shown);
    const note = await (await served.get(`/${language}/note.md?${day}&block=council`)).text();
    const linked = [...note.matchAll(/^\| \[([^\]]+)\]/gm)].map(([, name]) => name);
    expect(linked).toEqual(shown);
  });

  it('in the choice of States for a note, and in the files of acts and terms', async () => {
    const options = (await textsAt(`/${language}/note?block=state&of=URY`, 'select[name=of] option')).filter(
      (name) => name !== '–',
    );
    expect(options.length).toBeGreaterThan(190);
    expect(options).toEqual(ordered(options, language));
    for (const list of ['acts', 'council-terms']) {
      const csv = (await (await served.get(`/${language}/downloads/${list}.csv`)).text()).replace(/^\ufeff/, '');
      const names = (parse(csv, { columns: true }) as { name: string }[]).map(({ name }) => name);
      expect([...new Set(names)]).toEqual(ordered([...new Set(names)], language));
    }
  });
});

it.each([
  ['/fr', 'A souscrit le 1er octobre 2015', 'N’a pas souscrit (a souscrit ensuite : 1er octobre 2015)'],
  ['/es', 'Se ha adherido el 1 de octubre de 2015', 'No se ha adherido (se adhirió después: 1 de octubre de 2015)'],
])('a roll call dates an endorsement with its article, and a later one as later (%s)', async (prefix, since, later) => {
  const britain = async (symbol: string) =>
    textOf(
      [...(await served.documentAt(`${prefix}/votes/${symbol}`)).querySelectorAll('.rollcall tbody tr')].find((row) =>
        /Royaume-Uni|Reino Unido/.test(textOf(row)),
      ),
    );
  expect(await britain('S/2016/846')).toContain(since);
  const [draft] = (
    await served.ask(
      '{ draftResolutions(where: { from: "2015-09-02", to: "2015-09-30" }, first: 1) { nodes { address } } }',
    )
  ).draftResolutions.nodes;
  expect(await britain(draft.address)).toContain(later);
});

it('French and Spanish count several in the plural, and say what a missing source means', async () => {
  expect((await textsAt('/fr/council', '#chamber .chamber text')).join(' ')).toContain('Ont souscrit');
  expect((await textsAt('/es/council', '#chamber .chamber text')).join(' ')).toContain('Se han adherido');
  expect(await (await served.get('/fr/figures/groups.csv')).text()).toContain('Ont souscrit');
  const groups = await (await served.get('/fr/figures/groups.meta.json')).text();
  expect(groups.replaceAll('\u00a0', ' ')).toContain('la position d’un État est dite « inconnue », jamais défavorable');
});

it('French elides before one permanent member', async () => {
  const outcome = textOf((await served.documentAt('/fr/votes/S/2016/846')).querySelector('.outcome'));
  expect(outcome).toContain('en raison du vote négatif d’un membre permanent');
});

it('French keeps its spaces where words are put together: seats of the chamber, and headings of votes in notes', async () => {
  const titles = (await served.documentAt('/fr/council')).querySelectorAll('#chamber .seat title');
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) expect(title.textContent).toMatch(/[^:]\u00a0: /);
  const note = await (await served.get('/fr/note.md?block=votes&of=S%2F2016%2F846')).text();
  expect(note).toContain('8 octobre 2016\u00a0: Bloqué par un veto');
});

describe.each([
  ['fr', /écrivez|indiquez|inversez|sont connus|suivez|existe pas|dépasse/u],
  ['es', /escriba|indique|inviértalos|se conocen|siga|no existe|tiene más/iu],
])('what is wrong is told in the language of the page (%s)', (language, right) => {
  it.each([
    ['a word that a filter does not know', '/states?status=NO'],
    ['a day that is none', '/states?on=2016-13-01'],
    ['a period that is turned round', '/votes?from=2020-01-01&to=2010-01-01'],
    ['a day of no known Council', '/council?on=1900-01-01'],
    ['an unknown initiative', '/states?initiative=none&status=ENDORSED'],
    ['an initiative that a page does not have', '/act?initiative=none'],
    ['a place in a list that is none', '/votes?after=none'],
    ['a text that is too long', `/states?name=${'a'.repeat(101)}`],
    ['a revision that is not there', '/states?revision=99'],
    ['an unknown State, of a file', '/downloads/acts.csv?state=ZZZ'],
    ['a block of a note', '/note.pdf?block=state&of=XYZ'],
    ['a figure of an unknown initiative', '/figures/progress.svg?initiative=none'],
  ])('%s', async (_, path) => {
    const document = await served.documentAt(`/${language}${path}`);
    const told =
      document.querySelector('main .incomplete[role=alert] p:nth-of-type(2)') ?? document.querySelector('main .lead');
    expect(textOf(told)).toMatch(right);
    expect(told?.closest('[lang]')?.getAttribute('lang')).toBe(language);
  });

  it('a file that is no list, in the form', async () => {
    const form = new FormData();
    form.set('file', new Blob(['%PDF-1.7']), 'list.pdf');
    const response = await fetch(`${served.address}/${language}/reconcile`, { method: 'POST', body: form });
    expect(response.status).toBe(400);
    const { document } = parseHTML(await response.text());
    const told = document.querySelector('[role=alert]');
    expect(textOf(told)).toMatch({ fr: /Le PDF ne peut pas être lu/, es: /No se puede leer el PDF/ }[language] ?? /^$/);
    expect(told?.hasAttribute('lang')).toBe(false);
  });
});
