import { textOf } from './page-content.js';
import { type Served, serveSeeds } from './pages.js';

const CODE = '/initiatives/act-code-of-conduct';
const DECLARATION = '/initiatives/french-mexican-declaration';

let served: Served;
beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(() => served.stop());

/** The row of a term in the list of facts. */
const factIn = (document: Document, term: string): Element | undefined =>
  [...document.querySelectorAll('dl.facts > div')].find((row) => textOf(row.querySelector('dt')) === term);
/** The sources of an element, sorted by id: the test beside the rule covers their ranking. */
const sourcesIn = (element: Element | null | undefined): string[] =>
  [...(element?.querySelectorAll('.sources a') ?? [])]
    .map((link) => decodeURIComponent((link.getAttribute('href') ?? '').replace(/.*\/sources\//, '')))
    .sort();

describe('the page of an initiative says', () => {
  it('what it is, each sentence with its own sources', async () => {
    const document = await served.documentAt(DECLARATION);
    const paragraphs = [...document.querySelectorAll('.told p')];
    expect(paragraphs).toHaveLength(4);
    expect(textOf(paragraphs[2])).toContain('It asks the five to suspend their veto, together and of their own will');
    expect(paragraphs.map(sourcesIn)).toEqual([
      ['S11', 'S13', 'concept-note-2016'],
      ['S10', 'S11', 'S13'],
      ['S11', 'concept-note-2016'],
      ['S07', 'S08'],
    ]);
  });

  it('what it asks, of whom, and how a State endorses it, each with its own sources', async () => {
    const document = await served.documentAt(DECLARATION);
    expect(textOf(factIn(document, 'What it asks'))).toContain('do not use the veto in cases of mass atrocity');
    expect(sourcesIn(factIn(document, 'What it asks'))).toEqual([
      ...['S11', 'S30', 'concept-note-2016', 'rcrc-pledge-fr-mx'],
    ]);
    expect(textOf(factIn(document, 'Of whom'))).toContain('the five permanent members');
    expect(textOf(factIn(document, 'How a State endorses it'))).toContain('no source read says to whom it writes');
    expect(sourcesIn(factIn(document, 'How a State endorses it'))).toEqual(['S10', 'S13']);
    expect(sourcesIn(factIn(document, 'What sets it in motion'))).toEqual(['U009', 'fr-mx-chairs-2014']);
  });

  it('the crimes in its own wording, with what must be said of it', async () => {
    const crimes = factIn(await served.documentAt(DECLARATION), 'Crimes it names');
    expect(textOf(crimes?.querySelector('dd'))).toMatch(/^mass atrocities The text itself was not read; /);
    expect(textOf(factIn(await served.documentAt(CODE), 'Crimes it names'))).toContain(
      'genocide, crimes against humanity or war crimes',
    );
  });

  it.each([
    ['', 'Opened to States', 'between 25 September 2014 and 18 September 2015 On 25 September 2014'],
    ['/fr', 'Ouverte aux États', 'entre le 25 septembre 2014 et le 18 septembre 2015 Le 25 septembre 2014'],
    ['/es', 'Abierta a los Estados', 'entre el 25 de septiembre de 2014 y el 18 de septiembre de 2015 El 25 de'],
  ])('when it was opened, as far as sources settle it (%s)', async (prefix, term, text) => {
    const opened = factIn(await served.documentAt(prefix + DECLARATION), term);
    expect(textOf(opened?.querySelector('dd'))).toContain(text);
    expect(sourcesIn(opened)).toEqual(['U007', 'U009', 'fr-mx-chairs-2014']);
  });

  it.each([
    ['', 'ACT group (Liechtenstein)', 'Led by'],
    ['/fr', 'Groupe ACT (Liechtenstein)', 'Conduite par'],
    ['/es', 'Grupo ACT (Liechtenstein)', 'Dirigida por'],
  ])('who leads it, in the reader’s words (%s)', async (prefix, lead, term) => {
    expect(textOf(factIn(await served.documentAt(prefix + CODE), term)?.querySelector('dd'))).toBe(lead);
  });

  it('what Pledgebook does with it, and that States endorse it nowhere', async () => {
    const document = await served.documentAt('/fr/initiatives/veto-initiative');
    expect(textOf(document.querySelector('.told + .note'))).toContain('Pledgebook présente ses parrains à part');
    expect(textOf(factIn(document, 'Adoptée'))).toContain('26 avril 2022');
    expect(factIn(document, 'Comment un État y souscrit')).toBeUndefined();
  });

  it('what two initiatives share in words, each in its own translation', async () => {
    const secondParagraph = async (slug: string) =>
      textOf([...(await served.documentAt(`/es/initiatives/${slug}`)).querySelectorAll('.told p')][1]);
    expect(await secondParagraph('human-rights-up-front')).toContain('la acoge con satisfacción');
    expect(await secondParagraph('framework-of-analysis')).toContain('lo acoge con satisfacción');
  });
});

describe('a full title says whose words it is', () => {
  it('a courtesy translation, with the original beside it', async () => {
    const document = await served.documentAt(`/fr${DECLARATION}`);
    expect(textOf(document.querySelector('.lead'))).toBe(
      'Déclaration politique sur la suspension du veto en cas d’atrocités de masse',
    );
    expect(textOf(document.querySelector('.full-title'))).toContain('Traduction de courtoisie de Pledgebook.');
    expect(textOf(document.querySelector('.full-title cite'))).toBe(
      'Political declaration on suspension of veto powers in cases of mass atrocity',
    );
  });

  it('the words of a State, with the source that has them', async () => {
    const title = (await served.documentAt(`/es${CODE}`)).querySelector('.full-title');
    expect(textOf(title)).toContain('Con las palabras que emplea un Estado.');
    expect(sourcesIn(title)).toEqual(['T008']);
  });

  it('English where there is no translation, marked as English', async () => {
    const lead = (await served.documentAt('/fr/initiatives/veto-initiative')).querySelector('.lead [lang=en]');
    expect(textOf(lead)).toContain('Standing mandate for a General Assembly debate');
  });
});

describe('the comparison of instruments', () => {
  it.each(['', '/fr', '/es'])('has no cell without a fact, but for what no source settles (%s)', async (prefix) => {
    const document = await served.documentAt(prefix + CODE);
    const rows = [...document.querySelectorAll('table.long-text tbody tr')];
    const unsettled = rows
      .filter((row) => row.querySelector('td .quiet:only-child') && !row.querySelector('td .sources'))
      .map((row) => textOf(row.querySelector('th')));
    expect(rows).toHaveLength(10);
    for (const cell of document.querySelectorAll('table.long-text tbody td')) expect(textOf(cell)).not.toBe('');
    // No source gives a symbol for the declaration.
    expect(unsettled).toEqual([prefix === '/es' ? 'Documento' : 'Document']);
  });

  it.each([
    ['', 'No source that was read says.', 'between 25 September 2014 and 18 September 2015'],
    ['/fr', 'Aucune source lue ne le dit.', 'entre le 25 septembre 2014 et le 18 septembre 2015'],
    ['/es', 'Ninguna fuente leída lo dice.', 'entre el 25 de septiembre de 2014 y el 18 de septiembre de 2015'],
  ])('says the same in a note (%s)', async (prefix, notRead, opened) => {
    const text = await (await served.get(`${prefix}/note.md?block=instruments`)).text();
    expect(text.split(notRead)).toHaveLength(2);
    expect(text).toContain(opened);
  });

  it('gives what each text rests on to whoever asks the schema', async () => {
    const { initiative } = await served.ask(`{
      initiative(slug: "french-mexican-declaration") {
        opened { earliest latest } textSources { opened { id } howToEndorse { id } } crimesWording(language: FR)
      }
    }`);
    expect(initiative).toMatchObject({
      opened: { earliest: '2014-09-25', latest: '2015-09-18' },
      textSources: { howToEndorse: [{ id: 'S10' }, { id: 'S13' }] },
      crimesWording: 'atrocités de masse',
    });
  });
});
