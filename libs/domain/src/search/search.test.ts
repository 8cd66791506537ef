import {
  type Dataset,
  type SearchHit,
  calendarDate,
  didYouMean,
  draftResolutionsWhere,
  findAll,
  rankAll,
  search,
  statesByNamePart,
  statesWhere,
} from '#domain';
import { firstDataset, seedDataset } from '../../../../test/seeds.js';

let dataset: Dataset;
beforeAll(() => {
  dataset = seedDataset();
});

const labelOf = (hit: SearchHit | undefined): string | null => {
  if (!hit) return null;
  if ('code' in hit) return hit.code;
  if ('symbol' in hit) return hit.symbol;
  return 'slug' in hit ? hit.slug : hit.id;
};

/** First result: texts that readers may type for it. The order of the States in the list does not matter. */
const FIRST = `
GBR: UK | uk | U.K. | United Kingdom | Great Britain | Great Britan | Britain | England | Scotland | Angleterre | Royaume-Uni | Reino Unido | Grande-Bretagne | Gran Bretaña | Vereinigtes Königreich | GB
USA: US | us | USA | U.S.A. | United States | Etats-Unis | États-Unis d’Amérique | Estados Unidos | EEUU | EE.UU. | United States of America
RUS: Russia | Russian Federation | Russian Federtion | Russie | Rusia | Россия | RUS | USSR | Soviet Union
URY: Uruguay | Urugauy | urug | Uruguy
COL: Colombia | Columbia | Colombie
PHL: Philippines | Phillipines | Philipines | Filipinas
DNK: Denmark | Dannemark | Danemark | Dinamarca | DNK | Danmark | Dänemark
CIV: Côte d’Ivoire | cote divoire | Cote d'Ivoire | Ivory Coast | Costa de Marfil | Elfenbeinküste
SYR: Syria | Syrie | Siria | Syrian Arab Republic | سوريا
LAO: Laos | Lao PDR
SWZ: Swaziland | Eswatini | eSwatini
MMR: Burma | Myanmar | Birmanie
TUR: Turkey | Türkiye | Turquie | Turquia | Türkıye
NLD: Holland | Netherlands | Pays-Bas | Hollande
CZE: Czech Republic | Tschechien | Czechia
CPV: Cape Verde | Cabo Verde
MKD: FYROM | North Macedonia | Macedonia
TLS: Timor | East Timor
IRN: Persia | Iran
LKA: Ceylon | Sri Lanka
COD: Zaire | DRC | Congo-Kinshasa | DR Congo
KOR: South Korea | Corée du Sud | Korea, Republic of | ROK
PRK: North Korea | DPRK | Corée du Nord
VAT: Holy See | Vatican | Saint-Siège | Santa Sede
PSE: Palestine | State of Palestine | Palestina
CHN: China | 中国 | Chine | PRC
DEU: Germany | Alemania | Allemagne | Deutschland | Germay | Germania
FRA: France | Francia | Frankreich | Frnace
JPN: Japan | Japon | Japón
ESP: Spain | Espagne | España | Espana
CHE: Switzerland | Suisse | Suiza | Schweiz | ch
BEN: Dahomey | Benin
BFA: Upper Volta
ZWE: Zimbabwe | Rhodesia
NER: Niger
BRA: Brazil | Brésil | Brasil
EGY: Egypt | Égypte | Egipto
LTU: Lithuania | Lituanie | Lithunia
LIE: Liechtenstein | Lichtenstein | Liechtenstien
MEX: Mexico | México | Mexique
NZL: New Zealand | Nouvelle-Zélande | Nueva Zelandia
AZE: Azerbaijan | Azerbaidjan | Azerbaiyán | Azerbajian
KGZ: Kyrgyzstan | Kirghizistan | Kirguistán | Kyrgistan
MDG: Madagascar
DDR: GDR | East Germany
S/2016/846: S/2016/846 | s/2016/846 | 2016/846 | S/PV.7785 | PV.7785 | S/ 2016/846
S/RES/2803(2025): 2803 | S/RES/2803 | S/RES/2803 (2025) | resolution 2803 | Résolution 2803 | resolución 2803 | 2803 (2025) | RES 2803
S/RES/2262(2016): S/RES/2262(2016) | 2262
S/2015/508: Srebrenica | srebrenica
act-code-of-conduct: ACT Code of Conduct | Code of Conduct | code de conduite | Código de conducta
french-mexican-declaration: French-Mexican declaration | french–mexican
`;

const table = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, expected = '', texts = ''] = /^(\S+): (.*)$/u.exec(line) ?? [];
      return texts.split(' | ').map((written) => [written, expected] as const);
    });

describe('a search finds first what was meant', () => {
  it('in a table of more than 120 spellings and phrases', () => {
    expect(table(FIRST).length).toBeGreaterThan(120);
  });

  it.each(table(FIRST))('%s: %s', (written, expected) => {
    expect(labelOf(search(dataset, written)[0])).toBe(expected);
  });
});

const drafts = (text: string): readonly (string | null)[] =>
  draftResolutionsWhere(dataset, { text }).map(({ symbol }) => symbol);

describe('the text of a vote', () => {
  it.each([
    ['Syria', 'S/2016/846'],
    ['Syrie', 'S/2016/846'],
    ['Siria', 'S/2016/846'],
    ['سوريا', 'S/2016/846'],
    ['Moyen-Orient', 'S/2016/846'],
    ['Oriente Medio', 'S/2016/846'],
    ['Alep', 'S/2016/846'],
    ['Srebrenica', 'S/2015/508'],
    ['Bosnie', 'S/2015/508'],
    ['terrorisme', 'S/RES/2617(2021)'],
    ['Admission de nouveaux Membres', 'S/2024/312'],
    ['S/PV.7785', 'S/2016/846'],
    ['2803', 'S/RES/2803(2025)'],
    ['Corée', 'S/RES/2397(2017)'],
    ['guerra de Corea', 'S/1653'],
    ['finul', 'S/RES/2790(2025)'],
    ['Uniting for peace', 'S/RES/2623(2022)'],
    ['unión pro paz', 'S/RES/2623(2022)'],
  ])('is found by %s: %s', (text, symbol) => {
    expect(drafts(text)).toContain(symbol);
  });

  it('means the same votes by every name of a State', () => {
    expect(drafts('Syrie')).toEqual(drafts('Syria'));
    expect(drafts('Siria')).toEqual(drafts('Syrian Arab Republic'));
    expect(drafts('Moyen-Orient')).toEqual(drafts('Oriente Próximo'));
  });

  it('holds all its words, in any order, and by abbreviations no parts of words', () => {
    expect(drafts('membership Kuwait')).toEqual(drafts('Kuwait membership'));
    expect(drafts('membership Kuwait').length).toBeLessThan(drafts('Kuwait').length);
    const titles = draftResolutionsWhere(dataset, { text: 'US' }).map(({ title, shortTitle, topic }) =>
      [title, shortTitle, topic].join(' '),
    );
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(title).toMatch(/\b(?:US|USA|United States|America)\b/);
  });

  it('finds nothing by what is only spelled so', () => {
    expect(drafts('Srebenica')).toEqual([]);
  });
});

describe('a name in the list of States', () => {
  const codes = (name: string) => statesWhere(dataset, calendarDate('2026-11-24'), { name }).map(({ code }) => code);

  it.each([
    ['UK', ['GBR']],
    ['US', ['USA']],
    ['DNK', ['DNK']],
    ['England', ['GBR']],
    ['Russia', ['RUS']],
    ['cote divoire', ['CIV']],
    ['Palestine', ['PSE']],
    ['Taiwan', []],
    ['Republic of China', []],
    ['Kosovo', []],
    ['EU', []],
    ['Urugauy', []],
    ['papua', ['PNG']],
    ['Niger', ['NER', 'NGA']],
  ])('%s means %j', (name, expected) => {
    expect(codes(name)).toEqual(expected);
  });

  it('is the beginning of a word, or else part of one', () => {
    expect(codes('urug')).toEqual(['URY']);
    expect(codes('uguay')).toEqual(['URY']);
    expect([...statesByNamePart(dataset, 'uk')].map(({ code }) => code)).toEqual(
      expect.arrayContaining(['GBR', 'UKR']),
    );
  });
});

describe('what may have been meant', () => {
  const meant = (text: string, language: 'EN' | 'FR' | 'ES' = 'EN') =>
    didYouMean(dataset, findAll(dataset, text), language);

  it.each([
    ['Urugauy', ['Uruguay']],
    ['Columbia', ['Colombia']],
    ['Srebenica', ['srebrenica']],
    ['Russian Federtion', ['Russian Federation']],
    ['terorism', ['terrorism']],
    ['Syria', []],
    ['qwertyzxcv', []],
    ['…', []],
  ])('by %s: %j', (text, expected) => {
    expect(meant(text)).toEqual(expected);
  });

  it('is said in the language of the reader', () => {
    expect(meant('Columbia', 'FR')).toEqual(['Colombie']);
  });

  it('is offered for votes where States alone have the name', () => {
    const results = findAll(dataset, 'Srebenica');
    expect(didYouMean(dataset, results, 'EN', 'DRAFT_RESOLUTION')).toEqual(['srebrenica']);
    expect(didYouMean(dataset, findAll(dataset, 'Uruguay'), 'EN', 'DRAFT_RESOLUTION')).toEqual([]);
  });
});

describe('a name of what is no State on record', () => {
  it.each([
    ['Taiwan', 'NO_MEMBER_OR_OBSERVER'],
    ['Kosovo', 'NO_MEMBER_OR_OBSERVER'],
    ['EU', 'ORGANISATION'],
    ['European Union', 'ORGANISATION'],
  ])('%s finds no State in its place, and says why', (text, reason) => {
    const { name, groups } = findAll(dataset, text);
    expect(name).toMatchObject({ kind: 'NOT_A_STATE_ON_RECORD', reason });
    expect(groups.map(({ kind }) => kind)).not.toContain('STATE');
  });

  it.each(['Palestine', 'Holy See'])('%s is an observer State, found as one', (text) => {
    expect(findAll(dataset, text).groups[0]).toMatchObject({ kind: 'STATE', hits: [{ membership: 'OBSERVER' }] });
  });
});

describe('a search', () => {
  it('groups what it found by kind, the kind of the best hit first', () => {
    const { groups, hits } = findAll(dataset, 'Syrie');
    expect(groups.map(({ kind }) => kind)).toEqual(['STATE', 'DRAFT_RESOLUTION', 'SOURCE']);
    expect(groups.reduce((sum, { totalCount }) => sum + totalCount, 0)).toBe(hits.length);
    expect(new Set(hits).size).toBe(hits.length);
  });

  it('finds initiatives, events and questions by the words of their translations', () => {
    const kinds = (text: string) => findAll(dataset, text).groups.map(({ kind }) => kind);
    expect(kinds('Código de conducta')[0]).toBe('INITIATIVE');
    expect(kinds('atrocités')).toEqual(expect.arrayContaining(['EVENT', 'QUESTION']));
  });
});

describe('why something was found', () => {
  const passageOf = (text: string, expected: string): string | null | undefined =>
    findAll(dataset, text)
      .groups.flatMap(({ findings }) => findings(500))
      .find(({ hit }) => labelOf(hit) === expected)?.passage;

  it.each([
    ['UK', 'S/8761', '… Denmark, France, Paraguay, the UK and the USA to the President of …'],
    ['DNK', 'S/8761', '… August 1968 from Canada, Denmark, France, Paraguay, the UK and the USA …'],
    ['Aleppo', 'S/2016/846', 'Syria: end of air strikes on Aleppo'],
    ['7785', 'S/2016/846', 'S/PV.7785'],
    ['Burma', 'MMR', 'Burma'],
    ['DNK', 'DNK', 'DNK'],
    ['French Guinea', 'GIN', 'French Guinea'],
    ['Urugauy', 'URY', null],
  ])('%s finds %s by “%s”', (text, expected, passage) => {
    expect(passageOf(text, expected)).toBe(passage);
  });
});

describe('what a text names exactly', () => {
  it.each([
    ['S/2016/846', 'S/2016/846'],
    ['2016/846', 'S/2016/846'],
    ['2803', 'S/RES/2803(2025)'],
    ['resolution 2803 (2025)', 'S/RES/2803(2025)'],
    ['syrian arab republic', 'SYR'],
    ['République arabe syrienne', 'SYR'],
    ['Uruguay', 'URY'],
    // “Syria” is also a topic of votes; the other texts mean several things, or are only spelled like a name.
    ['Syria', null],
    ['UK', null],
    ['S/PV.7785', null],
    ['Urugauy', null],
    ['code of conduct', null],
  ])('is for %s: %s', (text, expected) => {
    expect(labelOf(findAll(dataset, text).exact ?? undefined)).toBe(expected);
  });
});

it('offers nothing for many words that nothing holds, or for a few letters', () => {
  const offered = (text: string) => didYouMean(dataset, findAll(dataset, text));
  expect(offered('qzxw '.repeat(7).trim())).toEqual([]);
  expect(offered('zqx')).toEqual([]);
});

it('finds what a revision holds in which nothing was translated', () => {
  const first = firstDataset();
  const kinds = findAll(first, 'Uruguay').groups.map(({ kind }) => kind);
  expect(kinds).toContain('STATE');
  expect(findAll(first, 'Congo').name.kind).toBe('AMBIGUOUS');
});

it.each([
  ['Uruguay', false],
  ['veto', false],
  ['…', false],
  ['Urugay', true],
  ['resolutoin', true],
])('“%s” is looked for by its spelling: %s', (text, onlyLike) => {
  expect(rankAll(dataset, text).onlyLike).toBe(onlyLike);
});
