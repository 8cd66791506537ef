import mammoth from 'mammoth';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import {
  type ApproachKind,
  type Dataset,
  approachOn,
  calendarDate,
  councilOn,
  endorsableInitiatives,
  partialDate,
  positionsOn,
} from '#domain';
import { revisionInfoOf } from '../libs/briefing/src/revision-info.js';
import type { ApproachedFragment, StandingFragment } from '../libs/briefing/src/operations.generated.js';
import { LANGUAGES, type Language } from '../libs/briefing/src/language.js';
import { type PageRequest, PageContext } from '../libs/briefing/src/page-context.js';
import { KnowSource } from '../libs/briefing/src/pages/act/know-source.js';
import { letter, plainLetter } from '../libs/briefing/src/pages/act/letter.js';
import { readPdf } from '../libs/documents/src/pdf-reader.builders.js';
import { LATIN, inLanguage } from './page-addresses.js';
import { type Served, describeInBrowser, openPage, serveSeeds } from './pages.js';
import { seedDataset } from './seeds.js';

const TODAY = calendarDate('2026-11-24');

let dataset: Dataset;
let served: Served;
beforeAll(async () => {
  dataset = seedDataset();
  served = await serveSeeds();
});
afterAll(async () => served.stop());

/** The address of a page in a language, on the day to which the expectations of these tests apply. */
const at = (path: string, language = 'en'): string =>
  `${inLanguage(language, path)}${path.includes('?') ? '&' : '?'}on=${TODAY}`;
const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '')
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
const codesIn = (list: readonly Element[]): string[] =>
  list.map((link) => /\/act\/(\w+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '').sort();

/** The States that may be asked about an initiative, from the facts. */
const toAsk = (slug: string, on = TODAY) => {
  const initiative = endorsableInitiatives(dataset).find((candidate) => candidate.slug === slug);
  if (!initiative) throw new Error(`No initiative ${slug}.`);
  return positionsOn(initiative, on).filter(
    (position) => approachOn(position, on, initiative.opened?.earliest ?? null) !== null,
  );
};

describe('the list of States to ask', () => {
  it.each(['act-code-of-conduct', 'french-mexican-declaration'])(
    'of %s has each State once whose endorsement no source shows, and no other',
    async (slug) => {
      const codes = toAsk(slug)
        .map(({ state }) => state.code)
        .sort();
      expect(codes.length).toBeGreaterThan(50);
      for (const language of LANGUAGES) {
        const page = await served.documentAt(at(`/act?initiative=${slug}`, language));
        expect(codesIn([...page.querySelectorAll('.columns li > a:first-child')])).toEqual(codes);
      }
    },
  );

  it('has the members of the coming Council first, those that join among them', async () => {
    const { members } = councilOn(dataset, calendarDate('2027-01-01'));
    const askable = new Set(toAsk('act-code-of-conduct').map(({ state }) => state.code));
    const codes = members.map(({ state }) => state.code).filter((code) => askable.has(code));
    const page = await served.documentAt(at('/act'));
    const table = page.querySelector('main table');
    expect(codesIn([...(table?.querySelectorAll('td a[href*="#act-code-of-conduct"]') ?? [])])).toEqual(codes.sort());
    expect(textOf(page.querySelector('[role=status]'))).toContain(`${codes.length} of 15 members`);
    expect(textOf(table)).toContain('KyrgyzstanElected, 2027–2028, joining');
    expect(textOf(table)).toMatch(
      /United States of AmericaPermanent \[\d+\]Last named as outside: 24 October 2015 \[\d+\]/,
    );
  });

  it('leaves the Council out on a day whose members are not known, and refuses what States do not endorse', async () => {
    expect((await served.documentAt('/act?on=2040-01-01')).querySelector('#council')).toBeNull();
    expect((await served.get('/act?initiative=nothing')).status).toBe(400);
  });

  it('are had as a file, of one initiative or of each, with what is known and whom to ask', async () => {
    interface Row {
      readonly initiative: string;
      readonly state: string;
      readonly known: string;
      readonly council_to_come: boolean;
      readonly letter: string;
    }
    const rowsOf = async (query: string) =>
      ((await (await served.get(`/downloads/to-ask.json${query}`)).json()) as { rows: Row[] }).rows;
    const all = await rowsOf('');
    for (const slug of ['act-code-of-conduct', 'french-mexican-declaration']) {
      const initiativeRows = all.filter(({ initiative }) => initiative === slug);
      expect(initiativeRows.map(({ state }) => state).sort()).toEqual(
        toAsk(slug)
          .map(({ state }) => state.code)
          .sort(),
      );
      expect(await rowsOf(`?initiative=${slug}`)).toEqual(initiativeRows);
    }
    const [first] = all.filter(({ state }) => state === 'USA');
    expect(first).toMatchObject({ known: 'NAMED_AS_OUTSIDE', council_to_come: true });
    expect(first?.letter).toMatch(/\/act\/USA#act-code-of-conduct$/);
    const page = await served.documentAt('/fr/act?initiative=french-mexican-declaration');
    expect(page.querySelector('.files a')?.getAttribute('href')).toContain('initiative=french-mexican-declaration');
  });

  it.each([
    ['/', '/act'],
    ['/states/URY', '/act/URY'],
    ['/council', '/act?initiative='],
    ['/initiatives/act-code-of-conduct', '/act?initiative=act-code-of-conduct'],
    ['/search?q=letter', '/act'],
    ['/sitemap.xml', '/act/URY<'],
  ])('is reached from %s', async (path, address) => {
    expect(await (await served.get(path)).text()).toContain(address);
  });
});

describe('the page of a State', () => {
  it('says whom to ask, how a State endorses, and what would settle it, from the facts', async () => {
    const page = await served.documentAt(at('/act/USA'));
    const main = textOf(page.querySelector('main'));
    expect(main).toContain('Not known (Last named as outside: 24 October 2015)');
    expect(main).toContain('Who leads the initiative: ACT group (Liechtenstein).');
    expect(main).toContain('a State agrees to be included in the list of States that have expressed their commitment');
    expect(main).toContain('What would settle this');
    expect(page.querySelector('a[href^="/note?preset=two-pages&state=USA&on=2026-11-24"]')).not.toBeNull();
  });

  it('names the mission of a Member and of an observer State as each is called', async () => {
    const mission = async (code: string, language: Language) =>
      textOf((await served.documentAt(at(`/act/${code}`, language))).querySelector('main'));
    expect(await mission('USA', 'en')).toContain(
      'The Permanent Mission to the United Nations: United States of America',
    );
    expect(await mission('PSE', 'en')).toContain(
      'The Permanent Observer Mission to the United Nations: State of Palestine',
    );
    expect(await mission('PSE', 'zh')).toContain('巴勒斯坦国常驻联合国观察员代表团');
  });

  it('has nothing to ask of one that has endorsed, and none for a State that is no more', async () => {
    const page = await served.documentAt(at('/act/FRA'));
    const declaration = page.querySelector('#french-mexican-declaration')?.parentElement;
    expect(textOf(declaration)).toContain('There is nothing to ask here');
    expect(declaration?.querySelector('.letter')).toBeNull();
    expect((await served.get('/act/FRA/french-mexican-declaration.docx')).status).toBe(404);
    expect((await served.get('/act/URY/no-initiative.docx')).status).toBe(404);
    expect((await served.get('/act/CSK')).status).toBe(404);
    expect((await served.get('/states/CSK')).status).toBe(200);
  });

  it.each(LATIN)('gives the letter that it shows as Word, PDF and Markdown (%s)', async (language) => {
    const page = await served.documentAt(at('/act/USA', language));
    const shown = textOf(page.querySelector('#letter-act-code-of-conduct'));
    const [, sentence = ''] = /((?:We could not|Nous n’avons pas|No encontramos)[^.]+)\./.exec(shown) ?? [];
    expect(sentence).toContain('2026');
    const bytesOf = (format: string) => served.bytesAt(at(`/act/USA/act-code-of-conduct.${format}`, language));
    const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').replaceAll('\\', '');
    expect(plain((await mammoth.extractRawText({ buffer: await bytesOf('docx') })).value)).toContain(sentence);
    const { pages } = await readPdf(await bytesOf('pdf'));
    expect(plain(pages.join('\n'))).toContain(sentence);
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(plain((await bytesOf('md')).toString())).toContain(sentence);
  });

  it('raises the ordinals of a French letter in its sources, too', async () => {
    const text = await (await served.get(`/fr/act/HRV/act-code-of-conduct.md?on=${TODAY}`)).text();
    expect(text).toMatch(/\d\]: .*1ᵉʳ/);
    expect(text).not.toMatch(/\b1er\b/);
  });

  it('prefills a message to the keepers with the State and the initiative', async () => {
    const page = await served.documentAt('/fr/act/USA');
    const [first = ''] = [...page.querySelectorAll('.know-source a[href^=mailto]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    const [address, query = ''] = first.split('?');
    expect(address).toBe('mailto:facts@pledgebook.test');
    const [subject, body] = query.split('&').map((part) => decodeURIComponent(part.slice(part.indexOf('=') + 1)));
    expect(subject?.replaceAll('\u00a0', ' ')).toBe(
      'Une source : États-Unis d’Amérique, Code de conduite du Groupe ACT',
    );
    expect(body).toContain('http://pledgebook.test/fr/act/USA\r\n');
    expect(query).not.toContain('+');
  });
});

const viewIn = (language: Language, contact: string | null): PageContext => {
  const revision = revisionInfoOf(dataset, dataset.revision.number, contact);
  const request: PageRequest = {
    language,
    path: '/act/XXX',
    params: {},
    query: new URLSearchParams(),
    on: TODAY,
    revision,
  };
  return new PageContext(request, revision, [], 'https://pledgebook.example');
};

describe('what a letter says', () => {
  const INITIATIVE: ApproachedFragment = {
    slug: 'pledge',
    name: 'The Pledge',
    addressedTo: 'every State',
    pledges: 'speak up',
    howToEndorse: null,
    document: null,
    opened: null,
    ledBy: { group: null, organisation: null, states: [] },
    textSources: { pledges: [{ id: 'S01' }], howToEndorse: [] },
    sources: [{ id: 'S01' }],
  };
  const act = (kind: StandingFragment['acts'][0]['kind'], date: string): StandingFragment['acts'][0] => ({
    kind,
    date: partialDate(date, 'DAY'),
    sources: [{ id: 'S15' }],
  });
  const POSITIONS: Readonly<Record<ApproachKind, Omit<StandingFragment, 'initiative'>>> = {
    NOTHING_FOUND: { status: 'UNKNOWN', earliest: null, latest: null, acts: [] },
    SPOKE_IN_SUPPORT: {
      status: 'UNKNOWN',
      earliest: null,
      latest: null,
      acts: [act('SPOKE_IN_SUPPORT', '2018-10-05')],
    },
    NAMED_AS_OUTSIDE: {
      status: 'UNKNOWN',
      earliest: null,
      latest: null,
      acts: [act('NAMED_AS_OUTSIDE', '2018-05-08')],
    },
    CONFIRM_DAY: {
      status: 'POSSIBLY_ENDORSED',
      earliest: '2026-01-01',
      latest: '2026-12-31',
      acts: [act('ENDORSED', '2026-12-31')],
    },
    ENDORSE_AGAIN: {
      status: 'WITHDRAWN',
      earliest: '2016-01-01',
      latest: '2016-01-01',
      acts: [act('ENDORSED', '2016-01-01'), act('WITHDREW', '2020-02-03')],
    },
  };
  const written = (
    position: Omit<StandingFragment, 'initiative'>,
    language: Language,
    membership = 'MEMBER' as const,
  ) =>
    letter(
      {
        state: {
          code: 'XXX',
          name: 'Somewhere',
          membership,
          positions: [{ ...position, initiative: { slug: 'pledge' } }],
          councilTerms: [{ startsOn: '2027-01-01', endsOn: '2028-12-31', seat: 'ELECTED', sources: [] }],
        },
        initiative: INITIATIVE,
        recordedAt: '2026-11-24T00:00:00Z',
      },
      viewIn(language, null),
    );
  const textFor = (kind: ApproachKind, language: Language): string => {
    const note = written(POSITIONS[kind], language);
    return note ? plainLetter(note, viewIn(language, null)).replaceAll('\u00a0', ' ') : '';
  };

  it.each([
    ['en', /^From: .*\nTo: .*\nDate: .*\n\n/],
    ['fr', /^De : .*\nÀ : .*\nDate : .*\n\n/],
    ['es', /^De: .*\nPara: .*\nFecha: .*\n\n/],
  ] as const)('begins with its head, in the language %s', (language, head) => {
    expect(textFor('NOTHING_FOUND', language)).toMatch(head);
  });

  const SAYS: Readonly<Record<ApproachKind, readonly [string, string, string]>> = {
    NOTHING_FOUND: [
      'We could not find an endorsement in the sources that we know (as of 24 November 2026, revision ',
      'Nous n’avons pas trouvé de souscription dans les sources',
      'No encontramos ninguna adhesión en las fuentes',
    ],
    SPOKE_IN_SUPPORT: [
      'spoke in support of it (5 October 2018)',
      's’est exprimé en sa faveur (5 octobre 2018)',
      'se expresó a favor (5 de octubre de 2018)',
    ],
    NAMED_AS_OUTSIDE: [
      'names your State as outside it (8 May 2018)',
      'n’ayant pas souscrit (8 mai 2018)',
      'como no adherente (8 de mayo de 2018)',
    ],
    CONFIRM_DAY: [
      'has endorsed it (between 1 January 2026 and 31 December 2026)',
      'y a souscrit (entre le 1ᵉʳ janvier 2026',
      'se ha adherido (entre el 1 de enero de 2026',
    ],
    ENDORSE_AGAIN: [
      'withdrew its endorsement (3 February 2020)',
      's’en est retiré (3 février 2020)',
      'retiró su adhesión (3 de febrero de 2020)',
    ],
  };

  it.each(Object.entries(SAYS))('is of its own for a State that is %s', (kind, sentences) => {
    LATIN.forEach((language, index) => {
      const text = textFor(kind as ApproachKind, language);
      expect(text).toContain(sentences[index]);
      // The sentences for other kinds of approach are absent.
      for (const [other, otherSentences] of Object.entries(SAYS)) {
        if (other !== kind && other !== 'NOTHING_FOUND') expect(text).not.toContain(otherSentences[index]);
      }
    });
  });

  it('never says that a State has not endorsed, and always that there may be more than was found', () => {
    const kinds = ['NOTHING_FOUND', 'SPOKE_IN_SUPPORT', 'NAMED_AS_OUTSIDE', 'ENDORSE_AGAIN'] as const;
    for (const kind of kinds) {
      expect(textFor(kind, 'en')).toMatch(/That does not mean that there is none\./);
      expect(textFor(kind, 'fr')).toMatch(/Cela ne veut pas dire qu’il n’y en ait pas\./);
      expect(textFor(kind, 'es')).toMatch(/Eso no significa que no la haya\./);
      expect(textFor(kind, 'en')).not.toMatch(/you(?:r Government)? (?:has|have) not/);
    }
    expect(textFor('CONFIRM_DAY', 'en')).not.toContain('could not find');
  });

  it('names the seat that the State has or will have, and its sources by number', () => {
    const text = textFor('NAMED_AS_OUTSIDE', 'en');
    expect(text).toContain('Your State joins the Security Council on 1 January 2027 (Elected, 2027–2028).');
    expect(text).toMatch(/outside it \(8 May 2018\); .+ \[2\]/);
    expect(text).toMatch(/\nSources:\n\[1\] .+\n\[2\] .+/);
  });

  it('is none where there is nothing to ask', () => {
    expect(written({ status: 'ENDORSED', earliest: '2016-01-01', latest: '2016-01-01', acts: [] }, 'en')).toBeNull();
  });

  it('says what else can be done where the keepers set no address, and leads to the page that they set', () => {
    const shown = (contact: string | null) =>
      render(h(KnowSource, { of: [{ state: 'Somewhere', initiative: 'The Pledge' }], context: viewIn('en', contact) }));
    expect(shown(null)).toContain('has given no address to write to');
    expect(shown(null)).toContain('/reconcile');
    expect(shown('https://keepers.example/send')).toContain('href="https://keepers.example/send"');
  });
});

describeInBrowser('a letter', (browser) => {
  it('is copied with its lines as they stand', async () => {
    const { page, faults } = await openPage(browser(), served.address, '/act/URY');
    const shown = await page.locator('#letter-french-mexican-declaration').textContent();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('button.copy[data-copies=letter-french-mexican-declaration]').click();
    await page.locator('button.copy + [role=status]:not(:empty)').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    expect(shown).toContain('\n\nExcellency,\n\n');
    expect(faults).toEqual([]);
    await page.close();
  });
});
