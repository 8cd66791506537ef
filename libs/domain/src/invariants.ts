import { ACT_KINDS } from './act.js';
import { type CalendarDate, addDays, isCalendarDate } from './calendar-date.js';
import { SEATS, councilSizeOn, covers } from './council.js';
import { ATROCITY_MARKS, DRAFT_OUTCOMES, VOTE_CHOICES, outcomeByVotes } from './draft-resolution.js';
import { FACT_KINDS, type FactKind, type Facts } from './facts.js';
import { groupedBy } from './grouping.js';
import { INITIATIVE_KINDS } from './initiative.js';
import { DATE_PRECISIONS, type DatePrecision, partialDate } from './partial-date.js';
import { publishedCount } from './published-count.js';
import { MEMBERSHIPS, REGIONAL_GROUPS } from './state.js';

/**
 * What must hold of all facts together before a revision is recorded. Each problem is a sentence that names the fact.
 * An empty list: the facts can be linked into a dataset, and every rule of the domain gives an answer for them.
 */
export const problemsOf = (facts: Facts): readonly string[] => {
  const forms = [...repeatedIds(facts), ...unsourced(facts), ...brokenReferences(facts), ...unreadable(facts)];
  return forms.length > 0 ? forms : [...brokenActs(facts), ...brokenCouncils(facts), ...brokenVotes(facts)];
};

function* repeatedIds(facts: Facts): Generator<string> {
  for (const kind of FACT_KINDS) {
    const seen = new Set<string>();
    for (const { id } of facts[kind]) {
      if (seen.has(id)) yield `${kind} ${id}: the id stands twice; each fact needs its own.`;
      seen.add(id);
    }
  }
}

function* unsourced(facts: Facts): Generator<string> {
  for (const kind of FACT_KINDS) {
    for (const fact of facts[kind]) {
      if ('sources' in fact && fact.sources.length === 0)
        yield `${kind} ${fact.id}: no source; each fact needs one or more.`;
    }
  }
}

const idsOf = (facts: Facts, kind: FactKind): ReadonlySet<string> => new Set(facts[kind].map(({ id }) => id));

function* brokenReferences(facts: Facts): Generator<string> {
  const known = new Map(FACT_KINDS.map((kind) => [kind, idsOf(facts, kind)]));
  function* check(owner: string, kind: FactKind, ids: readonly (string | null)[]): Generator<string> {
    for (const id of ids) {
      if (id !== null && !known.get(kind)?.has(id)) yield `${owner}: there is no ${kind} “${id}”.`;
    }
  }
  for (const kind of FACT_KINDS) {
    for (const fact of facts[kind]) {
      const owner = `${kind} ${fact.id}`;
      if ('sources' in fact) yield* check(owner, 'source', fact.sources);
      if ('state' in fact) yield* check(owner, 'state', [fact.state]);
      if ('initiative' in fact) yield* check(owner, 'initiative', [fact.initiative]);
      if ('draft' in fact) yield* check(owner, 'draftResolution', [fact.draft]);
    }
  }
  for (const fact of facts.initiative) yield* check(`initiative ${fact.id}`, 'state', fact.ledByStates);
  for (const fact of facts.question) yield* check(`question ${fact.id}`, 'event', [fact.event]);
  for (const fact of facts.draftResolution) {
    const owner = `draftResolution ${fact.id}`;
    yield* check(owner, 'state', fact.vetoedBy);
    yield* check(owner, 'source', fact.atrocitySources);
    yield* check(owner, 'draftResolution', [fact.duplicateOf]);
  }
  for (const fact of facts.event) {
    const people = [...fact.organisers, ...fact.moderators, ...fact.panelists];
    yield* check(
      `event ${fact.id}`,
      'state',
      people.map(({ state }) => state),
    );
    yield* check(`event ${fact.id}`, 'publishedCount', fact.publishedCounts);
  }
}

function* unreadable(facts: Facts): Generator<string> {
  function* word(owner: string, value: string | null, words: readonly string[]): Generator<string> {
    if (value !== null && !words.includes(value)) yield `${owner}: “${value}” is none of ${words.join(', ')}.`;
  }
  function* day(owner: string, ...values: readonly (string | null)[]): Generator<string> {
    for (const value of values) {
      if (value !== null && !isCalendarDate(value)) yield `${owner}: “${value}” is not a day; write YYYY-MM-DD.`;
    }
  }
  const reads = (read: () => unknown): string | null => {
    try {
      read();
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  for (const fact of facts.source) yield* day(`source ${fact.id}`, fact.retrievedOn);
  for (const fact of facts.state) {
    yield* day(`state ${fact.id}`, fact.admittedOn);
    yield* word(`state ${fact.id}`, fact.membership, MEMBERSHIPS);
    yield* word(`state ${fact.id}`, fact.regionalGroup, REGIONAL_GROUPS);
  }
  for (const fact of facts.initiative) {
    yield* day(`initiative ${fact.id}`, fact.openedOn, fact.adoptedOn, fact.documentDate);
    yield* word(`initiative ${fact.id}`, fact.kind, INITIATIVE_KINDS);
    yield* word(`initiative ${fact.id}`, fact.endorsable, ['yes', 'no']);
  }
  for (const fact of facts.act) {
    yield* word(`act ${fact.id}`, fact.kind, ACT_KINDS);
    yield* word(`act ${fact.id}`, fact.precision, DATE_PRECISIONS);
    const problem = reads(() => partialDate(fact.date, fact.precision as DatePrecision));
    if (problem) yield `act ${fact.id}: ${problem}`;
  }
  for (const fact of facts.publishedCount) {
    const problem = reads(() => publishedCount(fact.count));
    if (problem) yield `publishedCount ${fact.id}: ${problem}`;
  }
  for (const fact of facts.councilTerm) {
    yield* day(`councilTerm ${fact.id}`, fact.startsOn, fact.endsOn);
    yield* word(`councilTerm ${fact.id}`, fact.seat, SEATS);
  }
  for (const fact of facts.draftResolution) {
    yield* day(`draftResolution ${fact.id}`, fact.date);
    yield* word(`draftResolution ${fact.id}`, fact.outcome, DRAFT_OUTCOMES);
    yield* word(`draftResolution ${fact.id}`, fact.atrocityMark, ATROCITY_MARKS);
  }
  for (const fact of facts.vote) yield* word(`vote ${fact.id}`, fact.choice, VOTE_CHOICES);
  for (const fact of facts.assemblyRecord) yield* day(`assemblyRecord ${fact.id}`, fact.date);
  for (const fact of facts.event) {
    yield* day(`event ${fact.id}`, fact.date);
    const problem = reads(() => new Intl.DateTimeFormat('en', { timeZone: fact.timeZone }));
    if (problem) yield `event ${fact.id}: ${problem}`;
  }
}

function* brokenActs(facts: Facts): Generator<string> {
  const initiatives = new Map(facts.initiative.map((initiative) => [initiative.id, initiative]));
  for (const act of facts.act) {
    const initiative = initiatives.get(act.initiative);
    if (initiative?.endorsable === 'no') {
      yield `act ${act.id}: States do not endorse ${initiative.name}; it can have no acts.`;
    }
    const { latest } = partialDate(act.date, act.precision as DatePrecision);
    if (
      initiative?.openedOn &&
      act.kind !== 'SPOKE_IN_SUPPORT' &&
      act.kind !== 'NAMED_AS_OUTSIDE' &&
      latest < initiative.openedOn
    ) {
      yield `act ${act.id}: ${latest} lies before ${initiative.name} opened on ${initiative.openedOn}.`;
    }
  }
}

type Term = { id: string; state: string; seat: string; startsOn: CalendarDate; endsOn: CalendarDate | null };

function* brokenCouncils(facts: Facts): Generator<string> {
  const terms = facts.councilTerm as unknown as readonly Term[];
  for (const term of terms) {
    if (term.endsOn !== null && term.endsOn < term.startsOn) {
      yield `councilTerm ${term.id}: it ends on ${term.endsOn}, before it starts on ${term.startsOn}.`;
    }
    if ((term.endsOn === null) !== (term.seat === 'PERMANENT')) {
      yield `councilTerm ${term.id}: permanent members have no last day, elected ones have one.`;
    }
  }
  const turns = new Set(
    terms.flatMap(({ startsOn, endsOn }) => (endsOn ? [startsOn, addDays(endsOn, 1)] : [startsOn])),
  );
  const lastStart = terms.reduce((last, { startsOn }) => (startsOn > last ? startsOn : last), '');
  for (const day of [...turns].sort()) {
    const seated = terms.filter((term) => covers(term, day));
    const states = new Set(seated.map(({ state }) => state));
    if (states.size < seated.length) yield `Council on ${day}: a State has two seats.`;
    // Past the newest terms the Council is elected only in part; nothing is answered for those days.
    if (day <= lastStart && seated.length !== councilSizeOn(day)) {
      yield `Council on ${day}: ${seated.length} members; it has ${councilSizeOn(day)}.`;
    }
  }
}

function* brokenVotes(facts: Facts): Generator<string> {
  const terms = groupedBy(facts.councilTerm as unknown as readonly Term[], ({ state }) => state);
  const votes = groupedBy(facts.vote, ({ draft }) => draft);
  for (const draft of facts.draftResolution) {
    const cast = votes.get(draft.id) ?? [];
    const on = draft.date as CalendarDate;
    const owner = `draftResolution ${draft.id} of ${on}`;
    let permanentAgainst = 0;
    for (const vote of cast) {
      const term = terms.get(vote.state)?.find((candidate) => covers(candidate, on));
      if (!term)
        yield `vote ${vote.id}: ${vote.state} did not sit on the Council on ${on}; a State off the Council has no vote.`;
      if (term?.seat === 'PERMANENT' && vote.choice === 'NO') permanentAgainst += 1;
    }
    const count = (choice: string): number => cast.filter((vote) => vote.choice === choice).length;
    if (cast.length > 0 && cast.length !== councilSizeOn(on)) {
      yield `${owner}: ${cast.length} votes; all ${councilSizeOn(on)} members stand in a roll call.`;
    }
    if (cast.length > 0 && count('UNKNOWN') === 0) {
      const recorded = [draft.inFavour, draft.against, draft.abstaining, draft.notVoting].join('–');
      const counted = [count('YES'), count('NO'), count('ABSTAIN'), count('NOT_VOTING')].join('–');
      if (recorded !== counted) yield `${owner}: recorded as ${recorded}, but its roll call counts ${counted}.`;
      const permanent = draft.vetoedBy.filter((state) =>
        cast.some((vote) => vote.state === state && vote.choice === 'NO'),
      );
      if (
        draft.outcome === 'VETOED' &&
        (permanent.length !== draft.vetoedBy.length || permanentAgainst !== permanent.length)
      ) {
        yield `${owner}: the vetoes named and the permanent members' votes against differ.`;
      }
    }
    if (draft.inFavour === null && draft.outcome !== 'SHORT_OF_VOTES')
      yield `${owner}: ${draft.outcome} without numbers.`;
    if (draft.outcome === 'VETOED') {
      if (draft.vetoedBy.length === 0) yield `${owner}: vetoed, but by no one named.`;
      if (draft.inFavour !== null && outcomeByVotes(on, draft.inFavour, 1) !== 'VETOED') {
        yield `${owner}: a draft with ${draft.inFavour} votes in favour falls short of votes; it is not vetoed.`;
      }
    } else if (draft.vetoedBy.length > 0) {
      yield `${owner}: ${draft.outcome}, and yet vetoes are named.`;
    }
  }
}
