import { textOf, textsIn } from './page-content.js';
import { type Served, serveSeeds } from './pages.js';

const EVENT = '/events/preventing-and-ending-atrocity-crimes-2016';
const Q2 = 'q2-supporters-outside-the-council';

let served: Served;
beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(() => served.stop());

describe('the page of an event', () => {
  it('is in French: its title, what it was, where, who organised and spoke', async () => {
    const document = await served.documentAt(`/fr${EVENT}`);
    expect(textOf(document.querySelector('h1'))).toBe(
      'Prévenir et faire cesser les atrocités criminelles : un défi majeur pour le Conseil de sécurité des Nations Unies',
    );
    expect(textsIn(document, 'h1 + p cite')).toEqual([
      'Preventing and ending atrocity crimes: a key challenge for the UN Security Council',
    ]);
    const facts = textsIn(document, 'dl.facts dd');
    expect(facts).toEqual(
      expect.arrayContaining([
        'Réunion parallèle',
        '71e session de l’Assemblée générale des Nations Unies',
        'Siège de l’Organisation des Nations Unies, New York, salle de conférence 4',
        '22 septembre 2016, 13:15–14:30 à New York (UTC−04:00)',
        'Table ronde, puis la parole est donnée aux États Membres et à la société civile.',
      ]),
    );
    expect(textsIn(document, 'dl.facts li')).toEqual(
      expect.arrayContaining([
        'Mission permanente du Costa Rica auprès des Nations Unies (Costa Rica)',
        'Simon Adams, Directeur exécutif, Centre mondial pour la responsabilité de protéger',
      ]),
    );
    expect(document.querySelectorAll('dl.facts [lang=en]:not(.sources)')).toHaveLength(0);
  });

  it('is in Spanish, where one office has two words', async () => {
    const people = textsIn(await served.documentAt(`/es${EVENT}`), 'dl.facts li');
    expect(people).toContain('Manuel A. González Sanz, Ministro de Relaciones Exteriores (Costa Rica)');
    expect(people).toContain('Aurelia Frick, Ministra de Relaciones Exteriores (Liechtenstein)');
  });

  it('is in English as it was announced', async () => {
    const document = await served.documentAt(EVENT);
    expect(textOf(document.querySelector('h1'))).toBe(
      'Preventing and ending atrocity crimes: a key challenge for the UN Security Council',
    );
    expect(textsIn(document, 'dl.facts dd')).toContain('Side-event');
    expect(document.querySelector('h1 + p cite')).toBeNull();
    expect(document.querySelector('.courtesy')).toBeNull();
  });
});

describe.each([
  [
    'fr',
    'Traduction de courtoisie de Pledgebook :',
    'Comment ces initiatives peuvent-elles être mieux appliquées ?',
    'Réunion : « Prévenir et faire cesser les atrocités criminelles : un défi majeur',
  ],
  [
    'es',
    'Traducción de cortesía de Pledgebook:',
    '¿Cómo pueden aplicarse mejor estas iniciativas?',
    'Reunión: «Prevenir y poner fin a los crímenes atroces: un desafío fundamental',
  ],
])('a question to the panel (%s)', (language, marked, part, asked) => {
  it.each([`/questions/${Q2}`, '/questions', EVENT, '/'])(
    'stays in English, with a translation marked as ours under it, at %s',
    async (path) => {
      const document = await served.documentAt(`/${language}${path}`);
      const quoted = [...document.querySelectorAll('.quoted')].find((figure) =>
        textOf(figure).includes('How can these initiatives be better applied?'),
      );
      expect(textsIn(quoted as unknown as Document, 'blockquote[lang=en] p')).toContain(
        '“How can these initiatives be better applied?”',
      );
      expect(quoted?.querySelector('.sources a')?.getAttribute('href')).toContain('/sources/concept-note-2016');
      const [first, ...parts] = textsIn(quoted as unknown as Document, '.courtesy p');
      expect(first).toBe(marked.replaceAll('\u00a0', ' '));
      expect(parts).toHaveLength(3);
      expect(parts).toContain(part);
    },
  );

  it('is quoted so in a briefing note, too', async () => {
    const note = (await (await served.get(`/${language}/note.md?preset=panel-briefing`)).text()).replace(/\s+/g, ' ');
    expect(note).toContain('“How can these initiatives be better applied?”');
    expect(note).toContain(part);
    expect(note.split(marked)).toHaveLength(4);
    expect(note).toContain(` ${asked}`);
  });
});

it('feeds tell of the event and its questions in the reader’s language', async () => {
  const { items } = (await (await served.get('/fr/feeds/states/CRI.json')).json()) as {
    items: { title: string; content_html: string }[];
  };
  const event = items.find(({ title }) => title.includes('Prévenir et faire cesser') && !title.includes('Question'));
  expect(event?.content_html).toContain('<p>71e session de l’Assemblée générale des Nations Unies</p>');
});
