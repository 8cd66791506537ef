import { matchSentence } from '#sentences';
import { calendarDate } from '../calendar-date.js';
import { councilOn, councilSupport } from '../council.js';
import { linkDataset } from '../link/dataset.js';
import type { State } from '../model.js';
import { tallyOn } from '../tally.js';
import { anAct } from '../testing/facts.builders.js';
import { INVENTED, INVENTED_REVISION, inventedFacts } from '../testing/invented.builders.js';
import { reconcile } from './reconciliation.js';

const facts = inventedFacts();
const dataset = linkDataset(facts, [INVENTED_REVISION]);
const on = calendarDate(INVENTED.asOf);
const compact = dataset.initiativeBySlug.get(INVENTED.compact);
if (!compact) throw new Error('The invented world has lost its compact.');
const codes = (states: readonly State[]): readonly string[] => states.map(({ code }) => code);
const held = dataset.states.filter(
  (state) =>
    state.membership === 'MEMBER' && compact.acts.some((act) => act.state === state && act.kind === 'ENDORSED'),
);

describe('a list of names', () => {
  it('gives each State once, in the order of the list, and says who is named twice', () => {
    const { states, repeated } = reconcile(dataset, ['Syldavia', 'Narnia', 'SYLDAVIA¹']);
    expect(codes(states)).toEqual(['SYL', 'NRN']);
    expect(repeated.map(({ state, texts }) => [state.code, texts])).toEqual([['SYL', ['Syldavia', 'SYLDAVIA¹']]]);
  });

  it('counts observers apart, and no name that is open', () => {
    const { states, observers, open, names } = reconcile(dataset, ['Thule', 'Ruritanja', 'Nowhere', 'European Union']);
    expect(codes(states)).toEqual(['TUL']);
    expect(codes(observers)).toEqual(['TUL']);
    expect(open.map(({ text }) => text)).toEqual(['Ruritanja', 'Nowhere']);
    expect(names.map(({ kind }) => kind)).toEqual(['EXACT', 'SPELLING', 'UNMATCHED', 'NOT_A_STATE_ON_RECORD']);
    expect(names.map(matchSentence)[3]).toBe('European Union is an organisation, and none of the States on record.');
    expect(names.map(matchSentence)[1]).toBe('Spelled like Ruritania, 89 of 100 letters alike; confirm it.');
  });

  it('compares nothing where no initiative is named', () => {
    expect(reconcile(dataset, ['Syldavia']).comparison).toBeNull();
  });
});

describe('a list of supporters', () => {
  const compare = (names: readonly string[]) => {
    const { comparison } = reconcile(dataset, names, { initiative: compact, on });
    if (!comparison) throw new Error('There is no comparison.');
    return comparison;
  };

  it('tells the new from the confirmed, and drops nobody whom it leaves out', () => {
    const standing = compare([]).notListed;
    const [first, ...rest] = standing;
    if (!first) throw new Error('Nobody endorses the compact.');
    const fresh = dataset.states.find(({ acts, membership }) => acts.length === 0 && membership === 'MEMBER');
    if (!fresh) throw new Error('Everybody has acted.');
    const { added, confirmed, notListed, tallyBefore, tallyAfter } = compare([first.code, fresh.code]);
    expect(codes(confirmed)).toEqual([first.code]);
    expect(codes(added)).toEqual([fresh.code]);
    expect(codes(notListed)).toEqual(codes(rest));
    expect(tallyBefore).toEqual(tallyOn(compact, on));
    expect(tallyAfter.endorsed).toBe(tallyBefore.endorsed + 1);
    expect(tallyAfter.total).toBe(tallyBefore.total);
  });

  it('does not call a State missing that an open name may mean', () => {
    const [first] = held.filter((state) => compare([]).notListed.includes(state));
    if (!first) throw new Error('Nobody endorses the compact.');
    const name = first.names[0]?.name ?? '';
    const misspelt = `${name.slice(0, -1)}x`;
    expect(reconcile(dataset, [misspelt]).open).toHaveLength(1);
    expect(compare([misspelt]).notListed).not.toContain(first);
  });

  it('changes the Council of its day as recording it would', () => {
    const council = councilOn(dataset, on);
    const sitting = council.members.map(({ state }) => state);
    const { councilSize, councilBefore, councilAfter, tallyAfter } = compare(codes(sitting));
    expect([councilSize, councilBefore, councilAfter]).toEqual([
      15,
      councilSupport(council, compact).tally.endorsed,
      15,
    ]);

    const acts = sitting.map(({ code }) =>
      anAct({ initiative: INVENTED.compact, state: code, date: on, precision: 'ON_OR_BEFORE' }),
    );
    const recorded = linkDataset({ ...facts, act: [...facts.act, ...acts] }, [INVENTED_REVISION]);
    const initiative = recorded.initiativeBySlug.get(INVENTED.compact);
    expect(initiative && tallyOn(initiative, on)).toEqual(tallyAfter);
  });

  it('says nothing of a Council whose members are not all known', () => {
    const { comparison } = reconcile(dataset, ['Syldavia'], { initiative: compact, on: calendarDate('2028-06-01') });
    expect(comparison).toMatchObject({ councilSize: null, councilBefore: null, councilAfter: null });
  });
});
