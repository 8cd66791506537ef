import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { MAX_NAME_LENGTH, type NameMatch, matchName, nameIndex } from './index.js';
import { nameKey } from './normalise.js';
import { recordedStates } from './names.builders.js';

interface Spelling {
  readonly publisher: string;
  readonly name: string;
  readonly code: string;
}

const states = recordedStates();
const index = nameIndex(states);
const match = (text: string): NameMatch => matchName(index, text);
const spellings: readonly Spelling[] = parse(
  readFileSync(new URL('./spellings.fixture.csv', import.meta.url), 'utf8'),
  { columns: true },
);
const APART = ['no State on record', 'asked about'];
const ofStates = spellings.filter(({ publisher }) => !APART.includes(publisher));
const byHand = ({ kind }: NameMatch): boolean => kind !== 'EXACT' && kind !== 'KNOWN';

describe('names of States as publishers write them', () => {
  it('are never matched to another State', () => {
    const wrong = ofStates.filter(({ name, code }) => ![code, null].includes(match(name).state));
    expect(wrong).toEqual([]);
  });

  it('are matched without a hand, 97 of 100 at least, of more than 400', () => {
    const left = ofStates.filter(({ name }) => byHand(match(name)));
    expect(ofStates.length).toBeGreaterThan(400);
    expect(left.length / ofStates.length).toBeLessThanOrEqual(0.03);
  });

  it('say of what is no State on record that it is none', () => {
    const names = spellings.filter(({ publisher }) => publisher === 'no State on record').map(({ name }) => name);
    expect(names.filter((name) => match(name).kind !== 'NOT_A_STATE_ON_RECORD')).toEqual([]);
  });

  it('are asked about where they may mean more than one State', () => {
    const names = spellings.filter(({ publisher }) => publisher === 'asked about').map(({ name }) => name);
    expect(names.filter((name) => match(name).kind !== 'AMBIGUOUS' || match(name).candidates.length < 2)).toEqual([]);
  });

  it('are each found by every name on record, or asked about', () => {
    const wrong = states.flatMap(({ code, names }) =>
      names.flatMap(({ name }) => {
        const { state, kind, candidates } = match(name);
        return state === code || (kind === 'AMBIGUOUS' && candidates.includes(code)) ? [] : [`${code} ${name}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a match', () => {
  it.each([
    ['Austria', 'EXACT', 'AUT'],
    ['AUT', 'EXACT', 'AUT'],
    ['Swaziland', 'KNOWN', 'SWZ'],
    ['Republic of Austria', 'KNOWN', 'AUT'],
    ['Austrailia', 'SPELLING', 'AUS'],
    ['Congo', 'AMBIGUOUS', null],
    ['Nigera', 'AMBIGUOUS', null],
    ['Kosovo', 'NOT_A_STATE_ON_RECORD', null],
    ['Czechoslovakia', 'NOT_A_STATE_ON_RECORD', 'CSK'],
    ['Atlantis', 'UNMATCHED', null],
  ])('of “%s” is %s', (name, kind, state) => {
    expect(match(name)).toMatchObject({ text: name, kind, state });
  });

  it('names both States that an ambiguous name is near to, likeliest first', () => {
    expect(match('Nigera').candidates).toEqual(['NGA', 'NER']);
    expect(match('Congo').candidates).toEqual(['COG', 'COD']);
  });

  it('tells how certain a spelling is, and what else is known of a former name', () => {
    expect(match('Austrailia')).toMatchObject({
      certainty: 0.9,
      candidates: ['AUS'],
      reason: { code: 'SPELLED_LIKE' },
    });
    expect(match('Swaziland').reason).toEqual({ code: 'FORMER_NAME', note: 'until 2018' });
  });

  it('offers the State whose name stands among words that every State bears', () => {
    expect(match('Grand Republic of Austria')).toMatchObject({ kind: 'UNMATCHED' });
    expect(match('Grand Republic of Austria').candidates[0]).toBe('AUT');
  });

  it.each(['us', 'car', 'eau', 'is', 'and', 'the', 'of', 'Total', 'Member States', 'Island', 'Northern', 'Republic'])(
    'does not take the word “%s” for a State',
    (word) => {
      expect(byHand(match(word))).toBe(true);
    },
  );

  it.each(['Iram', 'Mal', 'Nige', 'Chid'])('does not guess at the short word “%s”', (word) => {
    expect(match(word).state).toBeNull();
  });

  it.each(['Northern Ireland', 'Islamic State of Iraq', 'Guyane', 'American Samoa', 'State of Georgia', 'New Guinea'])(
    'does not take “%s” for the State that its words hold',
    (name) => {
      expect(match(name).state).toBeNull();
    },
  );

  it.each([
    ['England', 'England'],
    ['Scotland', 'Scotland'],
    ['Pays de Galles', 'Wales'],
    ['Guernsey', 'Guernsey'],
    ['Mayotte', 'Mayotte'],
    ['British Virgin Islands', 'British Virgin Islands'],
    ['VGB', 'British Virgin Islands'],
    ['Curaçao', 'Curaçao'],
    ['Sint Maarten (Dutch part)', 'Sint Maarten'],
    ['Tibet', 'Tibet'],
    ['Human Rights Watch', 'Human Rights Watch'],
    ['Taiwan, China', 'Taiwan'],
  ])('calls “%s”, which is no State on record, by its own name', (text, name) => {
    expect(match(text)).toMatchObject({ kind: 'NOT_A_STATE_ON_RECORD', reason: { code: 'NOT_A_STATE', name } });
  });

  it('passes over texts that are no names', () => {
    expect(match('')).toMatchObject({ kind: 'UNMATCHED', reason: { code: 'EMPTY' } });
    expect(match(' ¹ [2] * ')).toMatchObject({ kind: 'UNMATCHED', reason: { code: 'EMPTY' } });
    expect(match('x'.repeat(MAX_NAME_LENGTH + 1))).toMatchObject({ kind: 'UNMATCHED', reason: { code: 'TOO_LONG' } });
  });

  it('takes any text, and gives a State only with a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 220 }), (text) => {
        const { kind, state, certainty, candidates } = match(text);
        expect(candidates.length).toBeLessThanOrEqual(3);
        expect(state === null).toBe(certainty === 0);
        if (kind === 'UNMATCHED' || kind === 'AMBIGUOUS') expect(state).toBeNull();
      }),
    );
  });

  it('never takes a name with one letter wrong for another State without asking', () => {
    // Codes and abbreviations are left out, because they are all near one another.
    const names = states
      .filter(({ former }) => !former)
      .flatMap(({ code, names: all }) => all.map(({ name }) => ({ code, name })))
      .filter(({ name }) => !/^[\p{Lu}.\s]{1,8}$/u.test(name));
    const ofKey = new Map(
      states.flatMap(({ code, names: all }) => all.map(({ name }) => [nameKey(name).joined, code])),
    );
    const isOfAnother = (text: string, code: string): boolean => (ofKey.get(nameKey(text).joined) ?? code) !== code;
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom('a', 'e', 'n', 'x', ''),
        ({ code, name }, at, letter) => {
          const place = at % name.length;
          const text = name.slice(0, place) + letter + name.slice(place + 1);
          fc.pre(!isOfAnother(text, code));
          const { kind, state } = match(text);
          if (kind === 'EXACT' || kind === 'KNOWN') expect([text, state]).toEqual([text, code]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the form in which names are compared', () => {
  it.each([
    ['Korea, Republic of', 'Republic of Korea'],
    ['Netherlands (the)', 'The Netherlands'],
    ['Côte d’Ivoire', "COTE D'IVOIRE"],
    ['St. Kitts & Nevis', 'Saint Kitts and Nevis'],
    ['Micronesia, Fed. Sts.', 'Federated States of Micronesia'],
    ['D. R. Congo', 'DR Congo'],
  ])('is the same for “%s” and “%s”', (one, other) => {
    expect(nameKey(one).bag).toBe(nameKey(other).bag);
  });

  it('joins what a line break has parted', () => {
    expect(nameKey('Liech-\ntenstein').joined).toBe(nameKey('Liechtenstein').joined);
  });
});
