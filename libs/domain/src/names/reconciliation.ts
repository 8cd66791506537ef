import type { CalendarDate } from '../calendar-date.js';
import { knownCouncilOn } from '../council.js';
import { type EndorsementStatus, startedBy, statusSpans } from '../endorsement-status.js';
import type { Dataset, Initiative, State } from '../model.js';
import { partialDate } from '../partial-date.js';
import { positionOn } from '../position.js';
import { actsOn, isCountedOn } from '../state.js';
import { type Steps, runToEnd } from '../steps.js';
import { type Tally, tallyOf } from '../tally.js';
import { nameIndexOf } from './dataset-names.js';
import { type NameMatch, type NameMatchKind, type NameMatchReason, matchName } from './match-name.js';
import type { NotAStateReason } from './not-states.js';

/** Maximum number of names in one list. */
export const MAX_LISTED_NAMES = 400;

/** Why a name was matched as it was, as a code; for what is not a State, what it is instead. */
export type ReconciledReason = Exclude<NameMatchReason['code'], 'NOT_A_STATE'> | NotAStateReason;

/** One name of a list, and the State that it stands for. */
export interface ReconciledName {
  readonly text: string;
  readonly kind: NameMatchKind;
  /** The State that is named, has a similar spelling (`SPELLING`), or is a former one; `null` if there is none. */
  readonly state: State | null;
  readonly certainty: number;
  readonly candidates: readonly State[];
  readonly reason: ReconciledReason;
  readonly match: NameMatch;
}

/** A State that a list names more than once. */
export interface RepeatedState {
  readonly state: State;
  readonly texts: readonly string[];
}

/** What a list of supporters would add to the record of one initiative on one day. */
export interface ListComparison {
  readonly initiative: Initiative;
  readonly on: CalendarDate;
  /** States in the list that are not known to have endorsed by that day. */
  readonly added: readonly State[];
  /** States in the list that are known to have endorsed by that day. */
  readonly confirmed: readonly State[];
  /** States known to have endorsed by that day that are not in the list; their endorsements are kept. */
  readonly notListed: readonly State[];
  /** Members of the United Nations by status on that day, as recorded and as they would be with the list recorded. */
  readonly tallyBefore: Tally;
  readonly tallyAfter: Tally;
  /**
   * Size of the Council on that day, and its members named as endorsing; `null` if not all of its members are known.
   */
  readonly councilSize: number | null;
  readonly councilBefore: number | null;
  readonly councilAfter: number | null;
}

export interface Reconciliation {
  readonly names: readonly ReconciledName[];
  /** States that are matched without asking, without repeats, in the order of the list. */
  readonly states: readonly State[];
  /** Names whose State a reader has to confirm or to choose. */
  readonly open: readonly ReconciledName[];
  readonly repeated: readonly RepeatedState[];
  /** The observer States among `states`. */
  readonly observers: readonly State[];
  readonly comparison: ListComparison | null;
}

/** Whether the name is matched, without asking, to a State whose positions are counted. */
export const isSettled = ({ kind }: Pick<ReconciledName, 'kind'>): boolean => kind === 'EXACT' || kind === 'KNOWN';
const isOpen = ({ kind }: ReconciledName): boolean => !isSettled({ kind }) && kind !== 'NOT_A_STATE_ON_RECORD';

/** Matches a name to the States of a dataset. */
export const reconcileName = (dataset: Dataset, text: string): ReconciledName => {
  const match = matchName(nameIndexOf(dataset), text);
  const state = match.state === null ? null : (dataset.stateByCode.get(match.state) ?? null);
  const candidates = match.candidates.flatMap((code) => dataset.stateByCode.get(code) ?? []);
  const { kind, certainty } = match;
  const reason = match.reason.code === 'NOT_A_STATE' ? match.reason.as : match.reason.code;
  return { text, kind, state, certainty, candidates, reason, match };
};

const comparisonOf = (
  dataset: Dataset,
  initiative: Initiative,
  on: CalendarDate,
  listed: ReadonlySet<State>,
  mayBeMeant: ReadonlySet<State>,
): ListComparison => {
  const endorsement = { kind: 'ENDORSED', date: partialDate(on, 'ON_OR_BEFORE') } as const;
  const before = (state: State): EndorsementStatus => positionOn(initiative, state, on).status;
  const after = (state: State): EndorsementStatus =>
    listed.has(state)
      ? startedBy(statusSpans(initiative.opened?.earliest ?? null, [...actsOn(state, initiative), endorsement]), on)
          .status
      : before(state);
  const counted = dataset.states.filter((state) => isCountedOn(state, on));
  const members = counted.filter(({ membership }) => membership === 'MEMBER');
  const tally = (statusOf: (state: State) => EndorsementStatus): Tally =>
    tallyOf(members.map((state) => ({ status: statusOf(state) })));
  const council = knownCouncilOn(dataset, on);
  const endorsing = (statusOf: (state: State) => EndorsementStatus): number | null =>
    council && council.members.filter(({ state }) => statusOf(state) === 'ENDORSED').length;
  const hasEndorsed = (state: State): boolean => before(state) === 'ENDORSED';
  return {
    initiative,
    on,
    added: [...listed].filter((state) => !hasEndorsed(state)),
    confirmed: [...listed].filter(hasEndorsed),
    notListed: counted.filter((state) => hasEndorsed(state) && !listed.has(state) && !mayBeMeant.has(state)),
    tallyBefore: tally(before),
    tallyAfter: tally(after),
    councilSize: council?.size ?? null,
    councilBefore: endorsing(before),
    councilAfter: endorsing(after),
  };
};

/**
 * Compares a published list of names with the record, name by name, so that the caller can let other work run in
 * between: a name without a match takes some milliseconds. Only names that are matched without asking count; open ones
 * are shown with the States that they may mean, and change nothing until a reader answers.
 * @param names the names as in the list, at most `MAX_LISTED_NAMES`
 * @param compared the initiative that the list is about, and the day by which the listed States had endorsed it
 */
export function* reconcilingSteps(
  dataset: Dataset,
  names: readonly string[],
  compared: { readonly initiative: Initiative; readonly on: CalendarDate } | null = null,
): Steps<Reconciliation> {
  const reconciled: ReconciledName[] = [];
  for (const text of names) {
    yield;
    reconciled.push(reconcileName(dataset, text));
  }
  yield;
  const textsOf = new Map<State, string[]>();
  for (const name of reconciled) {
    if (name.state && isSettled(name)) textsOf.set(name.state, [...(textsOf.get(name.state) ?? []), name.text]);
  }
  const states = [...textsOf.keys()];
  const open = reconciled.filter(isOpen);
  const mayBeMeant = new Set(open.flatMap(({ candidates }) => candidates));
  return {
    names: reconciled,
    states,
    open,
    repeated: [...textsOf].flatMap(([state, texts]) => (texts.length > 1 ? [{ state, texts }] : [])),
    observers: states.filter(({ membership }) => membership === 'OBSERVER'),
    comparison: compared && comparisonOf(dataset, compared.initiative, compared.on, new Set(states), mayBeMeant),
  };
}

/**
 * Compares a list in one go (`reconcilingSteps`).
 * @example reconcile(dataset, ['Korea, Rep.', 'Congo']).open // “Congo”, which can mean two States
 */
export const reconcile = (...list: Parameters<typeof reconcilingSteps>): Reconciliation =>
  runToEnd(reconcilingSteps(...list));
