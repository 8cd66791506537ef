import { ACT_KINDS } from './act.js';
import { type CalendarDate, addDays, isCalendarDate, momentOf } from './calendar-date.js';
import { SEATS, councilSizeOn, covers } from './council.js';
import { ATROCITY_MARKS, DRAFT_OUTCOMES, VOTE_CHOICES, outcomeByVotes } from './draft-resolution.js';
import { datesBeyondSources, unreadableDates } from './dates-that-happened.js';
import { FACT_KINDS, type FactKind, type FactKinds, type Facts } from './facts.js';
import { groupedBy } from './grouping.js';
import { CRIMES, INITIATIVE_KINDS } from './initiative.js';
import { DATE_PRECISIONS, type DatePrecision, partialDate } from './partial-date.js';
import { publishedCount } from './published-count.js';
import { MEMBERSHIPS, REGIONAL_GROUPS } from './state.js';
import { brokenCodes, toldTwice } from './told-once.js';

/** What does not hold: of which fact, in which of its fields, and what would be right. */
export interface FactProblem {
  readonly kind: FactKind;
  readonly id: string;
  readonly field: string;
  /** What is wrong and what would be right, in a sentence that follows the fact's name. */
  readonly message: string;
}

/**
 * What must hold of all facts together before a revision is recorded. An empty list: the facts can be linked into a
 * dataset, and every rule of the domain gives an answer for them. Contradictions are looked for where the forms hold.
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
        ...toldTwice(facts),
      ];
};

/**
 * What is wrong with facts one by one: their ids, their references, the form of their fields.
 * @param incomplete kinds that are not known in full: what refers to them is not looked up
 */
export const formProblemsOf = (facts: Facts, incomplete: ReadonlySet<FactKind> = new Set()): readonly FactProblem[] => [
  ...repeatedIds(facts),
  ...unsourced(facts),
  ...brokenReferences(facts, incomplete),
  ...unreadable(facts),
  ...unreadableDates(facts),
  ...brokenCodes(facts),
];

export const describeProblem = ({ kind, id, field, message }: FactProblem): string =>
  `${kind} ${id}, ${field}: ${message}`;

type Owner = Pick<FactProblem, 'kind' | 'id'>;

const problem = ({ kind, id }: Owner, field: string, message: string): FactProblem => ({ kind, id, field, message });

function* repeatedIds(facts: Facts): Generator<FactProblem> {
  for (const kind of FACT_KINDS) {
    const seen = new Set<string>();
    for (const { id } of facts[kind]) {
      if (seen.has(id)) yield problem({ kind, id }, 'id', `“${id}” stands twice; give each fact its own.`);
      seen.add(id);
    }
  }
}

function* unsourced(facts: Facts): Generator<FactProblem> {
  for (const kind of FACT_KINDS) {
    for (const fact of facts[kind]) {
      if ('sources' in fact && fact.sources.length === 0) {
        yield problem({ kind, id: fact.id }, 'sources', 'there is none; each fact needs the id of one source or more.');
      }
    }
  }
}

const WORDS: Record<FactKind, string> = {
  source: 'source',
  state: 'State',
  stateName: 'name of a State',
  initiative: 'initiative',
  act: 'act',
  publishedCount: 'published count',
  councilTerm: 'Council term',
  draftResolution: 'draft resolution',
  vote: 'vote',
  groupMembership: 'group membership',
  assemblyRecord: 'General Assembly record',
  event: 'event',
  question: 'discussion question',
};

type Fields<Value> = { readonly [Kind in FactKind]?: { readonly [Field in keyof FactKinds[Kind]]?: Value } };

/** Fields that hold ids, one or a list, and the kind of fact that they lead to; a participant's is its `state`. */
export const REFERENCES: Fields<FactKind> = {
  state: { sources: 'source' },
  stateName: { state: 'state' },
  initiative: { ledByStates: 'state', sources: 'source' },
  act: { initiative: 'initiative', state: 'state', sources: 'source' },
  publishedCount: { initiative: 'initiative', sources: 'source' },
  councilTerm: { state: 'state', sources: 'source' },
  draftResolution: {
    vetoedBy: 'state',
    atrocitySources: 'source',
    duplicateOf: 'draftResolution',
    sources: 'source',
  },
  vote: { draft: 'draftResolution', state: 'state' },
  groupMembership: { state: 'state', sources: 'source' },
  assemblyRecord: { state: 'state', sources: 'source' },
  event: {
    organisers: 'state',
    moderators: 'state',
    panelists: 'state',
    publishedCounts: 'publishedCount',
    sources: 'source',
  },
  question: { event: 'event', sources: 'source' },
};

function* brokenReferences(facts: Facts, incomplete: ReadonlySet<FactKind>): Generator<FactProblem> {
  const known = new Map<FactKind, ReadonlySet<string>>(
    FACT_KINDS.map((kind) => [kind, new Set<string>(facts[kind].map(({ id }) => id))]),
  );
  for (const kind of FACT_KINDS) {
    const references = Object.entries<FactKind>(REFERENCES[kind] ?? {}).filter(([, target]) => !incomplete.has(target));
    for (const fact of facts[kind]) {
      for (const [field, target] of references) {
        const held = [Reflect.get(fact, field)].flat() as readonly (
          string | null | { readonly state: string | null }
        )[];
        for (const item of held) {
          const id = item !== null && typeof item === 'object' ? item.state : item;
          if (id !== null && !known.get(target)?.has(id)) {
            const message = `there is no ${WORDS[target]} “${id}”; write the id of one that is recorded.`;
            yield problem({ kind, id: fact.id }, field, message);
          }
        }
      }
    }
  }
}

/** Fields that take one of a few words, or a list of them. */
export const VOCABULARY: Fields<readonly string[]> = {
  state: { membership: MEMBERSHIPS, regionalGroup: REGIONAL_GROUPS },
  stateName: { kind: ['FORMER', 'ALTERNATIVE'] },
  initiative: { kind: INITIATIVE_KINDS, endorsable: ['yes', 'no'], crimes: CRIMES },
  act: { kind: ACT_KINDS, precision: DATE_PRECISIONS },
  councilTerm: { seat: SEATS, seatGroup: REGIONAL_GROUPS },
  draftResolution: {
    outcome: DRAFT_OUTCOMES,
    onUnVetoList: ['yes', 'no', 'after snapshot (May 2022)'],
    atrocityMark: ATROCITY_MARKS,
  },
  vote: { choice: VOTE_CHOICES },
};

/** Fields that hold a day of the calendar. */
export const DAYS: { readonly [Kind in FactKind]?: readonly (keyof FactKinds[Kind] & string)[] } = {
  source: ['retrievedOn'],
  state: ['admittedOn'],
  initiative: ['openedOn', 'adoptedOn', 'documentDate'],
  councilTerm: ['startsOn', 'endsOn'],
  draftResolution: ['date'],
  assemblyRecord: ['date'],
  event: ['date'],
};

function* unreadable(facts: Facts): Generator<FactProblem> {
  for (const kind of FACT_KINDS) {
    const vocabulary = Object.entries(VOCABULARY[kind] ?? {}) as [string, readonly string[]][];
    const days: readonly string[] = DAYS[kind] ?? [];
    for (const fact of facts[kind]) {
      const owner = { kind, id: fact.id };
      for (const [field, words] of vocabulary) {
        const value: unknown = Reflect.get(fact, field);
        for (const word of (Array.isArray(value) ? value : [value]) as readonly (string | null)[]) {
          if (word !== null && !words.includes(word)) {
            yield problem(owner, field, `“${word}” is none of the words for it; write one of ${words.join(', ')}.`);
          }
        }
      }
      for (const field of days) {
        const day = Reflect.get(fact, field) as string | null;
        if (day !== null && !isCalendarDate(day)) {
          yield problem(owner, field, `“${day}” is not a day of the calendar; write YYYY-MM-DD, such as 2016-09-22.`);
        }
      }
    }
  }
  const reads = (owner: Owner, field: string, read: () => unknown): readonly FactProblem[] => {
    try {
      read();
      return [];
    } catch (error) {
      return [problem(owner, field, error instanceof Error ? error.message : String(error))];
    }
  };
  for (const { id, date, precision } of facts.act) {
    if ((DATE_PRECISIONS as readonly string[]).includes(precision)) {
      yield* reads({ kind: 'act', id }, 'date', () => partialDate(date, precision as DatePrecision));
    }
  }
  for (const { id, count } of facts.publishedCount) {
    yield* reads({ kind: 'publishedCount', id }, 'count', () => publishedCount(count));
  }
  for (const fact of facts.event) {
    const owner = { kind: 'event', id: fact.id } as const;
    if (!isCalendarDate(fact.date)) continue;
    const { date, timeZone } = fact;
    for (const field of ['startsAt', 'endsAt'] as const) {
      if (reads(owner, field, () => momentOf(date, fact[field], timeZone)).length > 0) {
        const message = `“${fact[field]}” in “${timeZone}” is no time of a day; write HH:MM, and a time zone such as America/New_York.`;
        yield problem(owner, field, message);
      }
    }
    if (/^\d\d:\d\d$/.test(fact.startsAt) && /^\d\d:\d\d$/.test(fact.endsAt) && fact.endsAt <= fact.startsAt) {
      yield problem(owner, 'endsAt', `${fact.endsAt} is no later than the beginning, ${fact.startsAt}.`);
    }
  }
}

function* brokenActs(facts: Facts): Generator<FactProblem> {
  const initiatives = new Map(facts.initiative.map((initiative) => [initiative.id, initiative]));
  for (const act of facts.act) {
    const initiative = initiatives.get(act.initiative);
    const owner = { kind: 'act', id: act.id } as const;
    if (initiative?.endorsable === 'no') {
      yield problem(owner, 'initiative', `States do not endorse ${initiative.name}; it can have no acts.`);
    }
    const { latest } = partialDate(act.date, act.precision as DatePrecision);
    const bears = act.kind === 'ENDORSED' || act.kind === 'WITHDREW';
    if (initiative?.openedOn && bears && latest < initiative.openedOn) {
      yield problem(owner, 'date', `${latest} lies before ${initiative.name} opened on ${initiative.openedOn}.`);
    }
  }
}

type Term = { id: string; state: string; seat: string; startsOn: CalendarDate; endsOn: CalendarDate | null };

function* brokenCouncils(facts: Facts): Generator<FactProblem> {
  const terms = facts.councilTerm as unknown as readonly Term[];
  for (const { id, seat, startsOn, endsOn } of terms) {
    const owner = { kind: 'councilTerm', id } as const;
    if (endsOn !== null && endsOn < startsOn) {
      yield problem(owner, 'endsOn', `${endsOn} lies before the first day of the term, ${startsOn}.`);
    }
    if ((endsOn === null) !== (seat === 'PERMANENT')) {
      yield problem(owner, 'endsOn', 'permanent members have no last day, elected ones have one.');
    }
  }
  const starting = new Map(terms.map((term) => [term.startsOn, term]));
  const turns = new Map(
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
  for (const [day, endedBefore] of [...turns].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const owner = { kind: 'councilTerm', id: starting.get(day)?.id ?? endedBefore } as const;
    const seated = terms.filter((term) => covers(term, day));
    if (new Set(seated.map(({ state }) => state)).size < seated.length) {
      yield problem(owner, 'state', `on ${day} a State would have two seats on the Council.`);
    }
    // Past the newest terms the Council is elected only in part; nothing is answered for those days.
    if (day <= lastStart && seated.length !== councilSizeOn(day)) {
      yield problem(
        owner,
        'startsOn',
        `on ${day} the Council would have ${seated.length} members; it has ${councilSizeOn(day)}.`,
      );
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
        const message = `${state} did not sit on the Council on ${on}; a State off the Council has no vote.`;
        yield problem({ kind: 'vote', id }, 'state', message);
      }
      if (term?.seat === 'PERMANENT' && choice === 'NO') permanentAgainst.add(state);
    }
    if (cast.length > 0 && cast.length !== councilSizeOn(on)) {
      const message = `its roll call has ${cast.length} votes; give one for each of the ${councilSizeOn(on)} members.`;
      yield problem(owner, 'id', message);
    }
    const count = (choice: string): number => cast.filter((vote) => vote.choice === choice).length;
    if (cast.length > 0 && count('UNKNOWN') === 0) {
      const recorded = [draft.inFavour, draft.against, draft.abstaining, draft.notVoting].join('–');
      const counted = [count('YES'), count('NO'), count('ABSTAIN'), count('NOT_VOTING')].join('–');
      if (recorded !== counted) {
        yield problem(owner, 'inFavour', `recorded as ${recorded}, but its roll call counts ${counted}.`);
      }
      const named = new Set(draft.vetoedBy);
      const differ = named.size !== permanentAgainst.size || [...named].some((state) => !permanentAgainst.has(state));
      if (draft.outcome === 'VETOED' && differ) {
        yield problem(owner, 'vetoedBy', 'the vetoes named and the permanent members that voted against differ.');
      }
    }
    if (draft.inFavour === null && draft.outcome !== 'SHORT_OF_VOTES') {
      yield problem(owner, 'inFavour', `${draft.outcome} without numbers; only a draft short of votes can lack them.`);
    }
    if (draft.outcome === 'VETOED' && draft.vetoedBy.length === 0) {
      yield problem(owner, 'vetoedBy', 'vetoed, but by no one named.');
    }
    if (draft.outcome === 'VETOED' && draft.inFavour !== null && outcomeByVotes(on, draft.inFavour, 1) !== 'VETOED') {
      yield problem(owner, 'outcome', `with ${draft.inFavour} votes in favour it is SHORT_OF_VOTES, not vetoed.`);
    }
    if (draft.outcome !== 'VETOED' && draft.vetoedBy.length > 0) {
      yield problem(owner, 'vetoedBy', `${draft.outcome}, and yet vetoes are named.`);
    }
  }
}
