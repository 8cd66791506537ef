import fc from 'fast-check';
import {
  type Dataset,
  NOTE_BLOCK_KINDS,
  NOTE_PRESETS,
  type NoteBlockDefinition,
  type NoteBlockKind,
  type NoteDefinition,
  NoteError,
  type Source,
  briefingNote,
  calendarDate,
  councilOn,
  councilSupport,
  coverageOn,
  positionOn,
  presetBlocks,
  tallyByGroupOn,
  tallyOn,
} from '#domain';
import { sentenceOf } from '#sentences';
import { seedDataset } from './seeds.js';
import { telling } from '../libs/sentences/src/telling.builders.js';

const CODE = 'act-code-of-conduct';
const DAY = calendarDate('2016-09-22');
const UNKNOWN_COUNCIL = calendarDate('2031-01-01');

let dataset: Dataset;
beforeAll(() => {
  dataset = seedDataset();
});

const block = (kind: NoteBlockKind, of: readonly string[] = [], text: string | null = null): NoteBlockDefinition => ({
  kind,
  of,
  caption: null,
  text,
});
const write = (blocks: readonly NoteBlockDefinition[], more: Partial<NoteDefinition> = {}) =>
  briefingNote(dataset, { title: null, on: DAY, preset: null, state: null, blocks, ...more });
const problemsOf = (blocks: readonly NoteBlockDefinition[], more: Partial<NoteDefinition> = {}) => {
  try {
    write(blocks, more);
  } catch (error) {
    if (error instanceof NoteError) return error.problems;
    throw error;
  }
  return [];
};
/** The problems as lines: the block of each, and its sentence. */
const problemLines = (...blocks: readonly NoteBlockDefinition[]) =>
  problemsOf(blocks).map((found) => `${found.block} ${sentenceOf(found)}`);
const idsOf = (sources: readonly Source[]): readonly string[] => sources.map(({ id }) => id);
const restsOn = (blocks: readonly NoteBlockDefinition[], more: Partial<NoteDefinition> = {}) =>
  idsOf(write(blocks, more).sources);
const code = () => {
  const initiative = dataset.initiativeBySlug.get(CODE);
  if (!initiative) throw new Error('No Code of Conduct.');
  return initiative;
};

describe('a briefing note', () => {
  it('shows what the questions on the same day answer', () => {
    const council = councilOn(dataset, DAY);
    const note = write([block('KEY_FIGURES', [CODE]), block('COUNCIL'), block('GROUPS'), block('STATE', ['ury'])]);
    const [figures, seats, groups, state] = note.blocks;
    expect(figures).toMatchObject({
      figures: [
        {
          coverage: coverageOn(code(), DAY),
          tally: tallyOn(code(), DAY),
          support: { tally: councilSupport(council, code()).tally },
        },
      ],
    });
    expect(seats).toHaveProperty('support.length', 2);
    expect(groups).toHaveProperty('tallies', tallyByGroupOn(code(), DAY));
    expect(state).toHaveProperty('positions.length', 2);
  });

  it('of a day whose Council is not known has key figures without one, and no block of the Council', () => {
    const [figures] = write([block('KEY_FIGURES')], { on: UNKNOWN_COUNCIL }).blocks;
    expect(figures).toHaveProperty('figures.0.support', null);
    expect(problemsOf([block('COUNCIL')], { on: UNKNOWN_COUNCIL })).toEqual([
      { block: 1, code: 'COUNCIL_NOT_KNOWN', details: { ...dataset.councilKnown, on: UNKNOWN_COUNCIL } },
    ]);
  });

  it('begins the progress of a day before all progress on that day', () => {
    const [progress] = write([block('PROGRESS', [CODE])], { on: calendarDate('2014-01-01') }).blocks;
    expect(progress).toHaveProperty('timeline.length', 1);
  });

  it('knows a vote by its symbol, whatever its case, where it is of one vote alone', () => {
    const [votes] = write([block('VOTES', ['s/2016/846'])], { on: calendarDate('2016-12-31') }).blocks;
    expect(votes).toHaveProperty('draftResolutions.0.symbol', 'S/2016/846');
  });

  it('rests on what seats the Council, names the Members, and gives the day of an opening', () => {
    const terms = councilOn(dataset, DAY).members.flatMap(({ term }) => term.sources);
    const states = dataset.states.filter(({ membership }) => membership === 'MEMBER').flatMap(({ sources }) => sources);
    expect(restsOn([block('KEY_FIGURES')])).toEqual(expect.arrayContaining([...idsOf(terms), ...idsOf(states)]));
    expect(restsOn([block('GROUPS')])).toEqual(expect.arrayContaining([...idsOf(states)]));
    const early = { on: calendarDate('2014-01-01') };
    for (const kind of ['KEY_FIGURES', 'GROUPS', 'COUNCIL', 'NOT_KNOWN'] as const) {
      expect(restsOn([block(kind)], early)).toEqual(expect.arrayContaining([...idsOf(code().sources)]));
    }
  });

  it('rests, for votes, on the acts of those that had endorsed by then, and on the marks of drafts', () => {
    const on = dataset.asOf;
    const draft = dataset.draftResolutions.find(({ date, votes }) => date > '2017-01-01' && votes.length > 0);
    const acts = (draft?.votes ?? [])
      .map(({ state }) => positionOn(code(), state, draft?.date ?? on))
      .flatMap(({ status, acts: all }) => (status === 'ENDORSED' ? all : []));
    expect(acts.length).toBeGreaterThan(0);
    expect(restsOn([block('VOTES', [draft?.id ?? ''])], { on })).toEqual(
      expect.arrayContaining([...idsOf(acts.flatMap(({ sources }) => sources))]),
    );
    const marks = dataset.stateByCode.get('URY')?.votes.flatMap((vote) => vote.draftResolution.atrocitySources) ?? [];
    expect(restsOn([block('STATE', ['URY'])], { on })).toEqual(expect.arrayContaining([...idsOf(marks)]));
  });

  it('names what each block rests on, each source once', () => {
    const sources = restsOn([], { preset: 'PANEL_BRIEFING' });
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources.length).toBeGreaterThan(30);
  });

  it('asks for the id of a vote where a symbol stands for several', () => {
    const [several] = [...dataset.draftResolutionsBySymbol].find(([, drafts]) => drafts.length > 1) ?? [''];
    const of = (id: string) => problemsOf([block('VOTES', [id])], { on: calendarDate('2026-11-24') });
    expect(of('s/2016/847')).toEqual([]);
    expect(of(several).map(sentenceOf)[0]).toContain('stands for several votes; name them by their ids: ');
  });

  it('rests, for questions, on their event too', () => {
    expect(restsOn([block('QUESTIONS')])).toEqual(
      expect.arrayContaining([...idsOf(dataset.events.flatMap(({ sources }) => sources))]),
    );
  });

  it.each(NOTE_PRESETS)('can be written from %s on any day, with what it is about chosen', (preset) => {
    for (const on of ['1950-01-01', '2014-01-01', '2016-09-22', '2026-11-24', '2031-01-01'].map(calendarDate)) {
      for (const state of ['URY', 'fra', 'LIE']) {
        const blocks = presetBlocks(dataset, preset, on, state);
        expect(blocks.at(-1)?.kind).toMatch(/SOURCES$/);
        expect(write([], { preset, state, on }).blocks.map(({ kind }) => kind)).toEqual(blocks.map(({ kind }) => kind));
      }
    }
  });

  it('leaves the Council out of a preset where not all of its members are known', () => {
    const kinds = presetBlocks(dataset, 'PANEL_BRIEFING', UNKNOWN_COUNCIL, null).map(({ kind }) => kind);
    expect(kinds).not.toContain('COUNCIL');
  });

  it.each(['COUNCIL_CANDIDATE', 'STATE_PROFILE', 'TWO_PAGES'] as const)('%s wants a State', (preset) => {
    expect(telling(() => presetBlocks(dataset, preset, DAY, null))).toThrow('give the code of one, such as URY');
    expect(telling(() => presetBlocks(dataset, preset, DAY, 'XXX'))).toThrow('is the code of no State');
  });

  it('has every kind of block on a day before either initiative was opened', () => {
    const kinds = NOTE_BLOCK_KINDS.filter((kind) => !['STATE', 'VOTES', 'TEXT', 'ANSWER', 'ASK'].includes(kind));
    const blocks = [
      ...kinds.map((kind) => block(kind)),
      block('PROGRESS', ['french-mexican-declaration']),
      block('QUESTIONS', ['q1-from-commitment-to-action']),
      block('TEXT', [], 'By {{day}}: {{votes-needed}}.'),
      block('ANSWER', ['URY']),
      block('ASK', ['URY']),
    ];
    expect(write(blocks, { on: calendarDate('2014-01-01') }).blocks).toHaveLength(blocks.length);
  });

  it('shows no votes of a State without votes on marked drafts', () => {
    expect(presetBlocks(dataset, 'STATE_PROFILE', DAY, 'LIE').map(({ kind }) => kind)).toEqual([
      'STATE',
      'NOT_KNOWN',
      'SOURCES',
    ]);
    expect(presetBlocks(dataset, 'STATE_PROFILE', dataset.asOf, 'URY').map(({ kind }) => kind)).toContain('VOTES');
  });
});

describe('two pages for a head of mission', () => {
  const kindsOn = (on: string, code: string) =>
    presetBlocks(dataset, 'TWO_PAGES', calendarDate(on), code).map(({ kind }) => kind);

  it('hold the answer first, what to ask, the Council, one figure and key sources', () => {
    expect(kindsOn('2016-09-22', 'URY')).toEqual(['ANSWER', 'ASK', 'COUNCIL_TABLE', 'PROGRESS', 'KEY_SOURCES']);
    // Before any initiative was opened there is nothing to draw, and the Council of 2031 is not known.
    expect(kindsOn('2013-06-01', 'URY')).toEqual(['ANSWER', 'ASK', 'COUNCIL_TABLE', 'KEY_SOURCES']);
    expect(kindsOn('2031-01-01', 'URY')).toEqual(['ANSWER', 'ASK', 'PROGRESS', 'KEY_SOURCES']);
  });

  it('know whether the State sits on the Council on that day', () => {
    const termOn = (on: string) => write([block('ANSWER', ['URY'])], { on: calendarDate(on) }).blocks[0];
    expect(termOn('2016-01-01')).toHaveProperty('term.startsOn', '2016-01-01');
    expect(termOn('2017-12-31')).toHaveProperty('term.endsOn', '2017-12-31');
    expect(termOn('2015-12-31')).toHaveProperty('term', null);
    expect(termOn('2031-01-01')).toMatchObject({ term: null, council: null });
  });

  it('have a head of bounded lines', () => {
    const head = { from: 'A Mission', to: null, dated: null, contact: 'x'.repeat(201) };
    expect(problemsOf([], { head })).toEqual([
      { block: null, code: 'TOO_LONG', details: { part: 'HEAD', characters: 201, most: 200 } },
    ]);
    expect(write([], { head: { ...head, contact: null } }).head).toMatchObject({ from: 'A Mission', contact: null });
    expect(problemsOf([], { head: { ...head, contact: null, from: `e${'\u0301'.repeat(11)}` } })).toHaveLength(1);
  });
});

describe('what a briefing note cannot be', () => {
  it('is refused block by block, with what would be right', () => {
    expect(
      problemLines(
        block('PROGRESS', ['nothing']),
        block('GROUPS', [CODE, 'french-mexican-declaration']),
        block('KEY_FIGURES', ['human-rights-up-front']),
        block('STATE'),
        block('VOTES'),
        block(
          'VOTES',
          Array.from({ length: 11 }, () => '2587'),
        ),
        block('VOTES', ['nothing']),
        block('VOTES', ['3182']),
        block('QUESTIONS', ['q9']),
        block('COUNCIL', ['URY']),
        block('TEXT', [], ' '),
        block('SOURCES', [], 'words'),
        block('TEXT', ['x'], 'words'),
        { ...block('NOT_KNOWN'), caption: 'x'.repeat(301) },
        block('STATE', ['URY', 'FRA']),
        block('KEY_FIGURES', [CODE, CODE]),
        block('TEXT', [], 'By {{day'),
      ),
    ).toEqual([
      expect.stringMatching(/^1 There is no initiative “nothing”; write one of act-code-of-conduct/),
      '2 It is about one initiative; name one alone.',
      expect.stringMatching(/^3 States do not endorse “human-rights-up-front”/),
      '4 It is about one State, such as URY; name it.',
      expect.stringMatching(/^5 It is about votes; name at least one/),
      expect.stringMatching(/^6 It names 11 votes; name at most 10/),
      expect.stringMatching(/^7 There is no vote “nothing”/),
      expect.stringMatching(/^8 The vote 3182 took place on .*, after the note's day, 2016-09-22\.$/),
      expect.stringMatching(/^9 There is no question “q9”; write one of q1-/),
      '10 It is about nothing in particular; leave out “URY”.',
      '11 It has no text; write one, or take the block out.',
      '12 Only a block of kind TEXT takes a text.',
      '13 It is about nothing in particular; leave out “x”.',
      '14 The heading has 301 characters; write at most 300.',
      '15 It is about one State, such as URY; name one alone.',
      '16 It names “act-code-of-conduct” already; name it once.',
      '17 “{{day” is not closed; write }} where the live figure ends.',
    ]);
  });

  it('is refused as a whole where it is too long, and nothing of it is read', () => {
    expect(problemLines(...Array.from({ length: 31 }, () => block('SOURCES')))).toEqual([
      'null The note has 31 blocks; take at most 30.',
    ]);
    expect(problemsOf([block('STATE')], { title: 'x'.repeat(201) })).toEqual([
      { block: null, code: 'TOO_LONG', details: { part: 'TITLE', characters: 201, most: 200 } },
    ]);
    expect(problemLines(block('TEXT', [], 'x'.repeat(20_001)))).toEqual([
      'null The text of its blocks has 20001 characters; write at most 20000.',
    ]);
    expect(problemLines(block('TEXT', [], '{{day}}'.repeat(101)))).toEqual([
      'null The note has 101 live figures; write at most 100.',
    ]);
  });

  it('is said all at once, by the places that the author gave, whatever a preset puts before them', () => {
    const wrong = [block('SOURCES'), block('STATE'), block('VOTES')];
    const places = (more: Partial<NoteDefinition>) => problemsOf(wrong, more).map((problem) => problem.block);
    expect(places({ preset: 'ONE_PAGE' })).toEqual([2, 3]);
    expect(places({ preset: 'STATE_PROFILE' })).toEqual([null, 2, 3]);
    expect(telling(() => write(wrong, { preset: 'STATE_PROFILE', state: 'XXX' }))).toThrow(
      /^“XXX” is the code of no State.* Block 2: It is about one State.* Block 3: It is about votes/,
    );
  });

  it('is refused with problems, and never fails otherwise, whatever is written', () => {
    const words = fc.oneof(fc.constantFrom(CODE, 'URY', '2587', '{{day}}', '{{', 'S/2016/846'), fc.string());
    const blocks = fc.array(
      fc.record({
        kind: fc.constantFrom(...NOTE_BLOCK_KINDS),
        of: fc.array(words, { maxLength: 3 }),
        caption: fc.option(words),
        text: fc.option(words),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(blocks, fc.option(words), fc.option(fc.constantFrom(...NOTE_PRESETS)), (all, state, preset) => {
        try {
          expect(write(all, { state, preset }).blocks.length).toBeGreaterThanOrEqual(all.length);
        } catch (error) {
          if (!(error instanceof NoteError)) throw error;
          expect(error.problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
