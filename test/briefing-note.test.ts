import fc from 'fast-check';
import {
  type Dataset,
  NOTE_BLOCK_KINDS,
  NOTE_PRESETS,
  NoteError,
  type NoteBlockDefinition,
  briefingNote,
  calendarDate,
  noteProblems,
  presetBlocks,
} from '#domain';
import { seedDataset } from './seeds.js';

const PANEL = calendarDate('2016-09-22');
const CODE = 'act-code-of-conduct';

let dataset: Dataset;
beforeAll(() => {
  dataset = seedDataset();
});

const block = (
  kind: NoteBlockDefinition['kind'],
  of: readonly string[] = [],
  text: string | null = null,
  caption: string | null = null,
): NoteBlockDefinition => ({ kind, of, caption, text });

const problems = (...blocks: readonly NoteBlockDefinition[]) =>
  noteProblems(dataset, { title: null, on: PANEL, blocks }).map(({ block: place, message }) => `${place} ${message}`);

describe('a preset', () => {
  it.each(NOTE_PRESETS)('%s makes a note on any day, with what it is about chosen', (preset) => {
    for (const on of ['1950-01-01', '2014-01-01', '2016-09-22', '2026-11-24'].map(calendarDate)) {
      for (const code of ['URY', 'fra', 'LIE']) {
        const blocks = presetBlocks(dataset, preset, on, code);
        expect(blocks.at(-1)?.kind).toBe('SOURCES');
        expect(noteProblems(dataset, { title: null, on, blocks })).toEqual([]);
        expect(briefingNote(dataset, { title: 'T', on, blocks }).blocks).toHaveLength(blocks.length);
      }
    }
  });

  it('leaves the Council out where not all of its members are known', () => {
    const kinds = presetBlocks(dataset, 'PANEL_BRIEFING', calendarDate('2031-01-01'), null).map(({ kind }) => kind);
    expect(kinds).not.toContain('COUNCIL');
  });

  it.each(['COUNCIL_CANDIDATE', 'STATE_PROFILE'] as const)('%s wants a State', (preset) => {
    expect(() => presetBlocks(dataset, preset, PANEL, null)).toThrow('give the code of one, such as URY');
    expect(() => presetBlocks(dataset, preset, PANEL, 'XXX')).toThrow('is the code of no State');
  });
});

describe('a definition that cannot be', () => {
  it('is refused block by block, with what would be right', () => {
    expect(
      problems(
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
        block('NOT_KNOWN', [], null, 'x'.repeat(301)),
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
    ]);
  });

  it('is refused as a whole where it is too long', () => {
    const long = { title: 'x'.repeat(201), on: PANEL, blocks: Array.from({ length: 31 }, () => block('SOURCES')) };
    expect(noteProblems(dataset, long).map(({ message }) => message)).toEqual([
      'The title has 201 characters; write at most 200.',
      'The note has 31 blocks; take at most 30.',
    ]);
    expect(problems(block('TEXT', [], 'x'.repeat(20_001)))).toEqual([
      'null The text of its blocks has 20001 characters; write at most 20000.',
    ]);
    expect(problems(block('TEXT', [], '{{day}}'.repeat(101)))).toEqual([
      'null The note has 101 live figures; write at most 100.',
    ]);
    expect(() => briefingNote(dataset, long)).toThrow(NoteError);
  });

  it('never is one that fails otherwise, whatever it holds', () => {
    const any = fc.record({
      kind: fc.constantFrom(...NOTE_BLOCK_KINDS),
      of: fc.array(fc.oneof(fc.string(), fc.constantFrom(CODE, 'URY', '2587', 'S/2016/847')), { maxLength: 3 }),
      caption: fc.option(fc.string()),
      text: fc.option(fc.oneof(fc.string(), fc.constant(`{{endorsed ${CODE}}}`))),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (blocks) => {
        const definition = { title: null, on: PANEL, blocks };
        if (noteProblems(dataset, definition).length === 0) briefingNote(dataset, definition);
        else expect(() => briefingNote(dataset, definition)).toThrow(NoteError);
      }),
    );
  });
});

it('takes a symbol that stands for one vote, and asks for the id where it stands for several', () => {
  const [several] = [...dataset.draftResolutionsBySymbol].find(([, drafts]) => drafts.length > 1) ?? [''];
  const on = calendarDate('2026-11-24');
  const said = (of: string) => noteProblems(dataset, { title: null, on, blocks: [block('VOTES', [of])] });
  expect(said('s/2016/847')).toEqual([]);
  expect(said(several)[0]?.message).toContain('stands for several votes; name them by their ids: ');
});

it('writes every kind of block on a day before either initiative was opened', () => {
  const on = calendarDate('2014-01-01');
  const blocks = [
    ...NOTE_BLOCK_KINDS.filter((kind) => !['STATE', 'VOTES', 'TEXT'].includes(kind)).map((kind) => block(kind)),
    block('PROGRESS', ['french-mexican-declaration']),
    block('KEY_FIGURES', [CODE]),
    block('QUESTIONS', ['q1-from-commitment-to-action']),
    block('TEXT', [], 'By {{day}}: {{votes-needed}}.', 'Heading'),
  ];
  expect(briefingNote(dataset, { title: 'T', on, blocks }).blocks.map(({ kind }) => kind)).toHaveLength(blocks.length);
});

it('names what each block rests on, each source once', () => {
  const { blocks } = { blocks: presetBlocks(dataset, 'PANEL_BRIEFING', PANEL, null) };
  const { sources } = briefingNote(dataset, { title: null, on: PANEL, blocks });
  expect(new Set(sources).size).toBe(sources.length);
  expect(sources.length).toBeGreaterThan(30);
});
