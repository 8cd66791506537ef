import fc from 'fast-check';
import type { FactVersion, Revision, SourceFact } from './facts.js';
import { type History, NO_HISTORY, datasetOf, factsIn, historyWith } from './history.js';
import { newsOf } from './news.js';
import { aSource } from './testing/facts.builders.js';

const head = (number: number): Omit<Revision, 'changes'> => ({
  number,
  recordedAt: `2026-11-${String(number + 10)}T00:00:00.000Z`,
  author: 'A. Keeper',
  reviewer: null,
  message: `Record revision ${number}`,
  parentHash: number === 1 ? null : `${number - 1}`,
  hash: `${number}`,
  format: 2,
});

const source = (id: string, title: string): SourceFact => aSource({ id, title });

/**
 * For each revision, what it does to each of five sources: record it (or record it again), take it back, or nothing.
 */
const revisionsOfSources = fc.array(
  fc.array(fc.constantFrom('record', 'take back', 'leave'), { minLength: 5, maxLength: 5 }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

/** Returns every version that these revisions leave behind. */
const versionsAfter = (revisions: readonly (readonly string[])[]): readonly FactVersion[] => {
  const versions: FactVersion[] = [];
  for (const [index, doings] of revisions.entries()) {
    const number = index + 1;
    for (const [place, doing] of doings.entries()) {
      const id = `S${place}`;
      const held = versions.findIndex(({ fact, supersededIn }) => fact.id === id && supersededIn === null);
      const before = versions[held];
      if (doing !== 'leave' && before) versions[held] = { ...before, supersededIn: number };
      if (doing === 'record') {
        versions.push({ kind: 'source', fact: source(id, `in ${number}`), recordedIn: number, supersededIn: null });
      }
    }
  }
  return versions;
};

const touchedAfter = (versions: readonly FactVersion[], before: number, upTo: number): readonly FactVersion[] =>
  versions
    .filter(({ recordedIn }) => recordedIn <= upTo)
    .map((version) =>
      version.supersededIn !== null && version.supersededIn > upTo ? { ...version, supersededIn: null } : version,
    )
    .filter(({ recordedIn, supersededIn }) => recordedIn > before || (supersededIn !== null && supersededIn > before));

it('is the same, whether it is read at once or as it grows', () => {
  fc.assert(
    fc.property(revisionsOfSources, fc.array(fc.integer({ min: 1, max: 8 })), (revisions, stops) => {
      const versions = versionsAfter(revisions);
      const heads = revisions.map((_, index) => head(index + 1));
      const whole = historyWith(NO_HISTORY, heads, versions);
      let grown: History = NO_HISTORY;
      for (const stop of [...new Set([...stops, heads.length])].sort((a, b) => a - b)) {
        if (stop > heads.length) continue;
        const before = grown.revisions.length;
        grown = historyWith(grown, heads.slice(before, stop), touchedAfter(versions, before, stop));
      }
      expect(grown).toEqual(whole);
    }),
  );
});

it('gives of every revision the facts that held in it, and the news up to it', () => {
  fc.assert(
    fc.property(revisionsOfSources, (revisions) => {
      const versions = versionsAfter(revisions);
      const heads = revisions.map((_, index) => head(index + 1));
      const history = historyWith(NO_HISTORY, heads, versions);
      for (const { number } of heads) {
        const known = touchedAfter(versions, 0, number);
        const holding = known.filter(({ supersededIn }) => supersededIn === null).map(({ fact }) => fact);
        expect(new Set(factsIn(history, number).source)).toEqual(new Set(holding));
        expect(datasetOf(history, number).news).toEqual(newsOf(known));
        expect(datasetOf(history, number).revision.number).toBe(number);
      }
    }),
  );
});

it('counts what each revision added and superseded, and holds nothing before the first', () => {
  const history = historyWith(
    NO_HISTORY,
    [head(1), head(2)],
    versionsAfter([
      ['record', 'record', 'leave', 'leave', 'leave'],
      ['record', 'take back', 'record', 'leave', 'leave'],
    ]),
  );
  expect(history.revisions.map(({ changes }) => changes)).toEqual([
    [{ kind: 'source', added: 2, superseded: 0 }],
    [{ kind: 'source', added: 2, superseded: 2 }],
  ]);
  expect(factsIn(history, 0).source).toEqual([]);
});

it('shares the facts that were there before', () => {
  const first = historyWith(NO_HISTORY, [head(1)], versionsAfter([['record', 'record', 'leave', 'leave', 'leave']]));
  const versions = versionsAfter([
    ['record', 'record', 'leave', 'leave', 'leave'],
    ['record', 'leave', 'leave', 'leave', 'leave'],
  ]);
  const second = historyWith(first, [head(2)], touchedAfter(versions, 1, 2));
  expect(factsIn(second, 1).source[0]).toBe(factsIn(first, 1).source[0]);
  expect(factsIn(second, 2).source.map(({ title }) => title)).toEqual(['in 1', 'in 2']);
});
