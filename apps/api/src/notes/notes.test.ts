import 'reflect-metadata';
import { type Served, serveSeeds } from '../../../../test/pages.js';

const CODE = 'act-code-of-conduct';
const DAY = '2016-09-22';

let served: Served;
beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(() => served.stop());

const post = async (query: string, path = '/graphql') => {
  const response = await fetch(served.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  // The shape of the data depends on the query.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const answer = (await response.json()) as { data?: any; errors?: { message: string; extensions: object }[] };
  return { status: response.status, data: answer.data, errors: answer.errors ?? [] };
};

const TALLY = 'tally { endorsed possiblyEndorsed notEndorsed withdrawn unknown total }';
const SUPPORT = `${TALLY} shortOfVotesNeeded majority publishedMajority publishedCount { id }
  positions { status state { code } acts { id sources { id } } }`;
const COVERAGE = 'coverage { named share publishedCount { id text sources { id } } }';
const FIGURES = `figures { initiative { slug name } ${COVERAGE} ${TALLY} support { ${SUPPORT} } }`;
const BLOCKS = `blocks { __typename kind of caption
  ... on KeyFiguresBlock { ${FIGURES} }
  ... on ProgressBlock { initiative { slug } timeline { on certain possible } ${COVERAGE} }
  ... on CouncilBlock { council { on size votesNeeded members { seat state { code name } term { startsOn endsOn sources { id } } } } support { initiative { slug } ${SUPPORT} } }
  ... on GroupsBlock { initiative { slug } tallies { regionalGroup ${TALLY} } }
  ... on StateBlock { state { code name councilTerms { startsOn } } positions { initiative { slug } status acts { id sources { id } } } }
  ... on VotesBlock { draftResolutions { id symbol date title outcome votes { choice veto state { code } } sources { id } } }
  ... on InstrumentsBlock { initiatives { slug endorsable } }
  ... on QuestionsBlock { questions { id number parts event { title } sources { id } } }
  ... on NotKnownBlock { ${FIGURES} }
  ... on TextBlock { text liveFigures { expression number status date initiative { slug } state { code } sources { id } } } }`;
const note = (input: string, path?: string) =>
  post(`{ briefingNote(input: ${input}) { title on sources { id title } ${BLOCKS} } }`, path);

describe('a briefing note in the schema', () => {
  it('answers a whole panel briefing, and one with a block of every kind, within the limits', async () => {
    const panel = await note(`{ preset: PANEL_BRIEFING, on: "${DAY}" }`);
    expect(panel.errors).toEqual([]);
    expect(panel.data.briefingNote.blocks.map(({ kind }: { kind: string }) => kind)).toEqual([
      'KEY_FIGURES',
      'COUNCIL',
      'PROGRESS',
      'PROGRESS',
      'VOTES',
      'QUESTIONS',
      'NOT_KNOWN',
      'SOURCES',
    ]);
    const rest = await note(`{ title: "Mine", preset: STATE_PROFILE, state: "ury", blocks: [
      { kind: GROUPS }, { kind: INSTRUMENTS, caption: "Both" }, { kind: TEXT, text: "{{status URY ${CODE}}}" }] }`);
    expect(rest.errors).toEqual([]);
    expect(rest.data.briefingNote).toMatchObject({ title: 'Mine', on: '2026-11-26' });
    expect(rest.data.briefingNote.blocks.map(({ __typename }: { __typename: string }) => __typename)).toEqual([
      'StateBlock',
      'VotesBlock',
      'NotKnownBlock',
      'SourcesBlock',
      'GroupsBlock',
      'InstrumentsBlock',
      'TextBlock',
    ]);
  });

  it('holds every source that it names, and gives what other queries give', async () => {
    const { data } = await note(`{ on: "${DAY}", blocks: [
      { kind: KEY_FIGURES, of: ["${CODE}"] }, { kind: PROGRESS, of: ["${CODE}"] }, { kind: COUNCIL }, { kind: GROUPS }] }`);
    const other = await post(`{ initiative(slug: "${CODE}") { ${TALLY.replace('tally', `tally(on: "${DAY}")`)}
        ${COVERAGE.replace('coverage', `coverage(on: "${DAY}")`)}
        tallyByGroup(on: "${DAY}") { regionalGroup ${TALLY} }
        timeline(to: "${DAY}", step: CHANGE) { on certain possible } }
      council(on: "${DAY}") { support(initiative: "${CODE}") { ${SUPPORT} } } }`);
    const [figures, progress, council, groups] = data.briefingNote.blocks;
    const { initiative, council: expectedCouncil } = other.data;
    expect(figures.figures[0]).toMatchObject({
      tally: initiative.tally,
      coverage: initiative.coverage,
      support: expectedCouncil.support,
    });
    expect(progress.timeline).toEqual(initiative.timeline);
    expect(council.support[0]).toMatchObject(expectedCouncil.support);
    expect(groups.tallies).toEqual(initiative.tallyByGroup);
    const named = [...JSON.stringify(data.briefingNote.blocks).matchAll(/"sources":(\[.*?\])/g)].flatMap(([, list]) =>
      (JSON.parse(list ?? '[]') as { id: string }[]).map(({ id }) => id),
    );
    const sourceIds = data.briefingNote.sources.map(({ id }: { id: string }) => id);
    expect(new Set(sourceIds).size).toBe(sourceIds.length);
    expect(named.filter((id) => !sourceIds.includes(id))).toEqual([]);
  });

  it('says all that is wrong with its input at once, that of a preset among it', async () => {
    const { data, errors } = await note(
      '{ preset: STATE_PROFILE, blocks: [{ kind: SOURCES }, { kind: STATE, of: ["XXX"] }, { kind: TEXT, text: "{{day" }] }',
    );
    expect(data).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_NOTE',
      problems: [
        {
          block: null,
          code: 'PRESET_WITHOUT_STATE',
          message: 'This preset is about a State; give the code of one, such as URY.',
        },
        { block: 2, code: 'UNKNOWN_STATE', message: '“XXX” is the code of no State; write one such as URY.' },
        {
          block: 3,
          code: 'LIVE_FIGURE_NOT_CLOSED',
          message: '“{{day” is not closed; write }} where the live figure ends.',
        },
      ],
    });
  });

  it('is of the revision that is asked for, and of kinds that there are', async () => {
    const text = '{ blocks: [{ kind: TEXT, text: "{{revision}}" }] }';
    const { data } = await note(text, '/graphql?revision=1');
    expect(data.briefingNote.blocks[0].liveFigures[0].number).toBe(1);
    expect((await note(text, '/graphql?revision=99')).status).toBe(404);
    const unknown = await note('{ blocks: [{ kind: PICTURE }] }');
    expect([unknown.status, unknown.errors[0]?.extensions]).toEqual([400, { code: 'GRAPHQL_VALIDATION_FAILED' }]);
  });
});
