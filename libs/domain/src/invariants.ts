import { type CalendarDate, addDays, isCalendarDate, isSkipped, momentOf } from './calendar-date.js';
import { councilSizeOn, covers } from './council.js';
import { datesBeyondSources, unreadableDates } from './dates-that-happened.js';
import { DomainError } from './domain-error.js';
import { outcomeByVotes } from './draft-resolution.js';
import { type Column, FACTS, FACT_KINDS, type FactKind, type Facts, columnsOf } from './facts.js';
import { groupedBy } from './grouping.js';
import { brokenIds } from './ids.js';
import { DATE_PRECISIONS, type DatePrecision, partialDate } from './partial-date.js';
import { type FactProblem, factProblem } from './problem.js';
import { countOf } from './published-count.js';
import { brokenCodes, findRepeatedFacts } from './repeated-facts.js';
import { unclearWords } from './unclear-words.js';

/**
 * Checks everything that must hold for all facts together before a revision is recorded. If the list is empty, the
 * facts can be linked into a dataset, and every rule of the domain has an answer for them. Contradictions between facts
 * are checked only if every single fact is well formed.
 */
export const problemsOf = (facts: Facts): readonly FactProblem[] => {
  const forms = formProblemsOf(facts);
  return forms.length > 0
    ? forms
    : [
        ...brokenActs(facts),
        ...brokenCouncils(facts),
        ...brokenVotes(facts),
        ...datesBeyondSources(facts),
        ...totalsBeyondStates(facts),
        ...totalsUnlikeTheirWords(facts),
        ...findRepeatedFacts(facts),
        ...unclearWords(facts),
      ];
};

/**
 * Checks facts one by one: ids, references, the form of fields.
 * @param incomplete kinds that are not known in full: references to them are not checked
 */
export const formProblemsOf = (facts: Facts, incomplete: ReadonlySet<FactKind> = new Set()): readonly FactProblem[] => [
  ...repeatedIds(facts),
  ...brokenIds(facts),
  ...unsourced(facts),
  ...brokenReferences(facts, incomplete),
  ...unreadable(facts),
  ...unreadableDates(facts),
  ...brokenCodes(facts),
];

type Owner = Pick<FactProblem, 'kind' | 'id'>;

function* repeatedIds(facts: Facts): Generator<FactProblem> {
  for (const kind of FACT_KINDS) {
    const seen = new Set<string>();
    for (const { id } of facts[kind]) {
      if (seen.has(id)) yield factProblem({ kind, id }, 'id', 'ID_TWICE', { id });
      seen.add(id);
    }
  }
}

function* unsourced(facts: Facts): Generator<FactProblem> {
  for (const kind of FACT_KINDS) {
    if (!FACTS[kind].columns['sources']?.needed) continue;
    for (const fact of facts[kind]) {
      if ('sources' in fact && fact.sources.length === 0) {
        yield factProblem({ kind, id: fact.id }, 'sources', 'NO_SOURCE', {});
      }
    }
  }
}

/** Yields the ids in a field: one id, a list of ids, or those in the fields of its records. */
function* referencesIn(
  value: unknown,
  { refersTo, shape }: Column,
): Generator<{ readonly id: string; readonly target: FactKind }> {
  for (const item of [value].flat()) {
    if (item === null) continue;
    if (refersTo) yield { id: String(item), target: refersTo };
    for (const [field, column] of Object.entries(shape ?? {})) {
      yield* referencesIn(Reflect.get(item as object, field) ?? null, column);
    }
  }
}

/** Whether the column, or a field of its records, refers to a fact. */
const refers = ({ refersTo, shape }: Column): boolean =>
  refersTo !== undefined || Object.values(shape ?? {}).some(refers);

function* brokenReferences(facts: Facts, incomplete: ReadonlySet<FactKind>): Generator<FactProblem> {
  const known = new Map<FactKind, ReadonlySet<string>>(
    FACT_KINDS.map((kind) => [kind, new Set<string>(facts[kind].map(({ id }) => id))]),
  );
  for (const kind of FACT_KINDS) {
    const columns = columnsOf(kind).filter(([, column]) => refers(column));
    for (const fact of facts[kind]) {
      for (const [field, column] of columns) {
        for (const { id, target } of referencesIn(Reflect.get(fact, field), column)) {
          if (!incomplete.has(target) && !known.get(target)?.has(id)) {
            yield factProblem({ kind, id: fact.id }, field, 'NO_SUCH_FACT', { word: FACTS[target].word, id });
          }
        }
      }
    }
  }
}

function* unreadable(facts: Facts): Generator<FactProblem> {
  for (const kind of FACT_KINDS) {
    const vocabulary = columnsOf(kind).flatMap(([field, { words }]) => (words ? [[field, words] as const] : []));
    const days = columnsOf(kind).flatMap(([field, { day }]) => (day ? [field] : []));
    for (const fact of facts[kind]) {
      const owner = { kind, id: fact.id };
      for (const [field, words] of vocabulary) {
        const value: unknown = Reflect.get(fact, field);
        for (const word of (Array.isArray(value) ? value : [value]) as readonly (string | null)[]) {
          if (word !== null && !words.includes(word)) {
            yield factProblem(owner, field, 'UNKNOWN_WORD', { word, words });
          }
        }
      }
      for (const field of days) {
        const day = Reflect.get(fact, field) as string | null;
        if (day !== null && !isCalendarDate(day)) {
          yield factProblem(owner, field, 'NO_CALENDAR_DAY', { text: day });
        }
      }
    }
  }
  const reads = (owner: Owner, field: string, read: () => unknown): readonly FactProblem[] => {
    try {
      read();
      return [];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return [{ ...owner, field, ...error.problem }];
    }
  };
  for (const { id, date, precision } of facts.act) {
    if ((DATE_PRECISIONS as readonly string[]).includes(precision)) {
      yield* reads({ kind: 'act', id }, 'date', () => partialDate(date, precision as DatePrecision));
    }
  }
  for (const count of facts.publishedCount) {
    yield* reads({ kind: 'publishedCount', id: count.id }, 'count', () => countOf(count));
  }
  for (const fact of facts.event) {
    const owner = { kind: 'event', id: fact.id } as const;
    if (!isCalendarDate(fact.date)) continue;
    const { date, timeZone } = fact;
    for (const field of ['startsAt', 'endsAt'] as const) {
      const time = fact[field];
      if (!isTimeOfDay(date, time, timeZone)) yield factProblem(owner, field, 'NO_TIME', { time, timeZone });
      else if (isSkipped(date, time, timeZone)) {
        yield factProblem(owner, field, 'SKIPPED_TIME', { time, timeZone, date });
      }
    }
    if (/^\d\d:\d\d$/.test(fact.startsAt) && /^\d\d:\d\d$/.test(fact.endsAt) && fact.endsAt <= fact.startsAt) {
      yield factProblem(owner, 'endsAt', 'ENDS_BEFORE_START', { startsAt: fact.startsAt, endsAt: fact.endsAt });
    }
  }
}

// The number of Member States since South Sudan was admitted in July 2011.
const MEMBERS = 193;

/** Whether `time` is a valid time of day and `timeZone` an existing time zone. */
const isTimeOfDay = (date: CalendarDate, time: string, timeZone: string): boolean => {
  try {
    momentOf(date, time, timeZone);
    return true;
  } catch (error) {
    // Temporal throws a RangeError for an unknown time zone.
    if (!(error instanceof DomainError || error instanceof RangeError)) throw error;
    return false;
  }
};

/** Yields totals of more supporters than there are States that could support. */
function* totalsBeyondStates({ publishedCount: totals, state }: Facts): Generator<FactProblem> {
  const number = (membership: string): number => state.filter((fact) => fact.membership === membership).length;
  const [members, observers] = [number('MEMBER'), number('OBSERVER')];
  // With fewer Members on record than the UN has, the facts cover only part of the world, but the totals may cover all
  // of it.
  if (members < MEMBERS) return;
  for (const total of totals) {
    const { id, count } = total;
    const { value, observers: separateObservers, qualifier } = countOf(total);
    const minimum = value + separateObservers + (qualifier === 'MORE_THAN' ? 1 : 0);
    if (minimum > members + observers) {
      const details = { count, members, observers };
      yield factProblem({ kind: 'publishedCount', id }, 'count', 'MORE_THAN_STATES', details);
    }
  }
}

/** Yields totals whose number does not occur in their words: one of the two is mistyped. */
function* totalsUnlikeTheirWords({ publishedCount: totals }: Facts): Generator<FactProblem> {
  for (const { id, count, number } of totals) {
    if (number === null || count.match(/\d+/g)?.includes(String(number))) continue;
    yield factProblem({ kind: 'publishedCount', id }, 'number', 'NUMBER_UNLIKE_WORDS', { count, number });
  }
}

function* brokenActs(facts: Facts): Generator<FactProblem> {
  const initiatives = new Map(facts.initiative.map((initiative) => [initiative.id, initiative]));
  for (const act of facts.act) {
    const initiative = initiatives.get(act.initiative);
    const owner = { kind: 'act', id: act.id } as const;
    if (initiative?.endorsable === 'no') {
      yield factProblem(owner, 'initiative', 'NOT_ENDORSABLE', { initiative: initiative.name });
    }
    const { latest } = partialDate(act.date, act.precision as DatePrecision);
    const impliesEndorsement = act.kind === 'ENDORSED' || act.kind === 'WITHDREW';
    const opened = initiative?.openedOn ?? initiative?.openedNotBefore;
    if (initiative && opened && impliesEndorsement && latest < opened) {
      yield factProblem(owner, 'date', 'ACT_BEFORE_OPENING', { latest, initiative: initiative.name, opened });
    }
  }
}

type Term = { id: string; state: string; seat: string; startsOn: CalendarDate; endsOn: CalendarDate | null };

function* brokenCouncils(facts: Facts): Generator<FactProblem> {
  const terms = facts.councilTerm as unknown as readonly Term[];
  for (const { id, seat, startsOn, endsOn } of terms) {
    const owner = { kind: 'councilTerm', id } as const;
    if (endsOn !== null && endsOn < startsOn) {
      yield factProblem(owner, 'endsOn', 'TERM_ENDS_BEFORE_START', { startsOn, endsOn });
    }
    if ((endsOn === null) !== (seat === 'PERMANENT')) {
      yield factProblem(owner, 'endsOn', 'TERM_END_UNLIKE_SEAT', {});
    }
  }
  const starting = new Map(terms.map((term) => [term.startsOn, term]));
  const termIdByChangeDay = new Map(
    terms.flatMap(({ startsOn, endsOn, id }): [CalendarDate, string][] =>
      endsOn && endsOn < '9999-12-31'
        ? [
            [addDays(endsOn, 1), id],
            [startsOn, id],
          ]
        : [[startsOn, id]],
    ),
  );
  const lastStart = terms.reduce((last, { startsOn }) => (startsOn > last ? startsOn : last), '');
  for (const [day, endedBefore] of [...termIdByChangeDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const owner = { kind: 'councilTerm', id: starting.get(day)?.id ?? endedBefore } as const;
    const seated = terms.filter((term) => covers(term, day));
    if (new Set(seated.map(({ state }) => state)).size < seated.length) {
      yield factProblem(owner, 'state', 'TWO_SEATS', { day });
    }
    // After the start of the newest terms the Council is elected only in part; queries for those days are refused.
    if (day <= lastStart && seated.length !== councilSizeOn(day)) {
      const details = { day, members: seated.length, size: councilSizeOn(day) };
      yield factProblem(owner, 'startsOn', 'COUNCIL_SIZE', details);
    }
  }
}

function* brokenVotes(facts: Facts): Generator<FactProblem> {
  const terms = groupedBy(facts.councilTerm as unknown as readonly Term[], ({ state }) => state);
  const votes = groupedBy(facts.vote, ({ draft }) => draft);
  for (const draft of facts.draftResolution) {
    const cast = votes.get(draft.id) ?? [];
    const on = draft.date as CalendarDate;
    const owner = { kind: 'draftResolution', id: draft.id } as const;
    const permanentAgainst = new Set<string>();
    for (const { id, state, choice } of cast) {
      const term = terms.get(state)?.find((candidate) => covers(candidate, on));
      if (!term) {
        yield factProblem({ kind: 'vote', id }, 'state', 'VOTE_OFF_COUNCIL', { state, on });
      }
      if (term?.seat === 'PERMANENT' && choice === 'NO') permanentAgainst.add(state);
    }
    if (cast.length > 0 && cast.length !== councilSizeOn(on)) {
      yield factProblem(owner, 'id', 'ROLL_CALL_SIZE', { votes: cast.length, size: councilSizeOn(on) });
    }
    const count = (choice: string): number => cast.filter((vote) => vote.choice === choice).length;
    if (cast.length > 0 && count('UNKNOWN') === 0) {
      const recorded = [draft.inFavour, draft.against, draft.abstaining, draft.notVoting].join('–');
      const counted = [count('YES'), count('NO'), count('ABSTAIN'), count('NOT_VOTING')].join('–');
      if (recorded !== counted) {
        yield factProblem(owner, 'inFavour', 'COUNTS_UNLIKE_ROLL_CALL', { recorded, counted });
      }
      const named = new Set(draft.vetoedBy);
      const differ = named.size !== permanentAgainst.size || [...named].some((state) => !permanentAgainst.has(state));
      if (draft.outcome === 'VETOED' && differ) {
        yield factProblem(owner, 'vetoedBy', 'VETOES_UNLIKE_VOTES', {});
      }
    }
    if (draft.inFavour === null && draft.outcome !== 'SHORT_OF_VOTES') {
      yield factProblem(owner, 'inFavour', 'OUTCOME_WITHOUT_NUMBERS', { outcome: draft.outcome });
    }
    if (draft.outcome === 'VETOED' && draft.vetoedBy.length === 0) {
      yield factProblem(owner, 'vetoedBy', 'VETO_BY_NO_ONE', {});
    }
    if (draft.outcome === 'VETOED' && draft.inFavour !== null && outcomeByVotes(on, draft.inFavour, 1) !== 'VETOED') {
      yield factProblem(owner, 'outcome', 'VETOED_WITHOUT_VOTES', { inFavour: draft.inFavour });
    }
    if (draft.outcome !== 'VETOED' && draft.vetoedBy.length > 0) {
      yield factProblem(owner, 'vetoedBy', 'VETOES_WITHOUT_VETO', { outcome: draft.outcome });
    }
  }
}
