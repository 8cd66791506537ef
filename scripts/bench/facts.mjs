// The seeds, plus invented States, initiatives, acts, drafts and votes that make the facts about `times` as many.
import { NO_FACTS } from '../../dist/libs/domain/src/index.js';
import { readLog } from '../../dist/libs/import/src/index.js';
import { openLedger } from '../../dist/libs/ledger/src/index.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const stateCode = (n) => `X${LETTERS[n % 26]}${LETTERS[Math.floor(n / 26) % 26]}${n}`;

function* invented(facts, times) {
  const { sources } = facts.act[0];
  const pattern = facts.initiative.find(({ id }) => id === 'act-code-of-conduct');
  for (let time = 1; time < times; time += 1) {
    const initiative = `invented-${time}`;
    yield ['initiative', { ...pattern, id: initiative, name: `Invented initiative ${time}` }];
    for (const [index, state] of facts.state.entries()) {
      const id = stateCode(time * 1000 + index);
      yield ['state', { ...state, id, iso2: null, m49: null, nameEn: `Invented ${id}`, admittedOn: '1945-10-24' }];
      if (index % 2 === 0) {
        const act = { initiative, state: id, kind: 'ENDORSED', date: '2017-03-01', precision: 'ON_OR_BEFORE' };
        yield ['act', { ...act, id: `invented-${id}`, note: null, sources }];
      }
    }
    for (const draft of facts.draftResolution) {
      yield ['draftResolution', { ...draft, id: `${draft.id}-${time}`, symbol: null, duplicateOf: null }];
    }
    for (const vote of facts.vote) {
      yield ['vote', { ...vote, id: `${vote.draft}-${time}/${vote.state}`, draft: `${vote.draft}-${time}` }];
    }
  }
}

/** Records `times` as many facts as the seeds have in an SQLite file. @returns the number of facts in the file */
export const fill = async (file, times) => {
  const facts = readLog('seeds');
  const added = { ...NO_FACTS };
  for (const [kind, list] of Object.entries(facts)) added[kind] = [...list];
  for (const [kind, fact] of invented(facts, times)) added[kind].push(fact);
  const ledger = await openLedger(`sqlite:${file}`);
  try {
    const head = { author: 'Benchmark', message: `Record the seeds and ${times - 1} times as much beside them` };
    await ledger.record({
      ...head,
      recordedAt: '2026-11-24T00:00:00.000Z',
      change: { added, superseded: {} },
      basedOn: 0,
    });
  } finally {
    await ledger.close();
  }
  return Object.values(added).reduce((sum, list) => sum + list.length, 0);
};
