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

/** What the names of one list may number at most. */
export const MAX_LISTED_NAMES = 400;

/** Why a name was matched as it was, in one word; of what is no State, what it is. */
export type ReconciledReason = Exclude<NameMatchReason['code'], 'NOT_A_STATE'> | NotAStateReason;

/** One name of a list, and the State that it stands for. */
export interface ReconciledName {
  readonly text: string;
  readonly kind: NameMatchKind;
  /** The State that it names, or that it is spelled like (`SPELLING`), or a former one; `null` where none can be told. */
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

/** What a list of supporters would add to what is recorded of one initiative on one day. */
export interface ListComparison {
  readonly initiative: Initiative;
  readonly on: CalendarDate;
  /** In the list, and not known to have endorsed by that day. */
  readonly added: readonly State[];
  /** In the list, and known to have endorsed by that day. */
  readonly confirmed: readonly State[];
  /** Known to have endorsed by that day, and not in the list: nothing is dropped for that. */
  readonly notListed: readonly State[];
  /** Members of the United Nations by status, today and with the list recorded. */
  readonly tallyBefore: Tally;
  readonly tallyAfter: Tally;
  /** Members of that day's Council that can be named as endorsing; `null` where not all of its members are known. */
  readonly councilSize: number | null;
  readonly councilBefore: number | null;
  readonly councilAfter: number | null;
}

export interface Reconciliation {
  readonly names: readonly ReconciledName[];
  /** Those that are matched without a question, each once, in the order of the list. */
  readonly states: readonly State[];
  /** Names whose State a reader has to confirm or to tell. */
  readonly open: readonly ReconciledName[];
  readonly repeated: readonly RepeatedState[];
  /** Observer States among the matched. */
  readonly observers: readonly State[];
  readonly comparison: ListComparison | null;
}

/** Is the name matched to a State that positions are counted of, without a question? */
export const isSettled = ({ kind }: Pick<ReconciledName, 'kind'>): boolean => kind === 'EXACT' || kind === 'KNOWN';
const isOpen = ({ kind }: ReconciledName): boolean => !isSettled({ kind }) && kind !== 'NOT_A_STATE_ON_RECORD';

/** What a name stands for among the States of a dataset. */
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
  const held = (state: State): boolean => before(state) === 'ENDORSED';
  return {
    initiative,
    on,
    added: [...listed].filter((state) => !held(state)),
    confirmed: [...listed].filter(held),
    notListed: counted.filter((state) => held(state) && !listed.has(state) && !mayBeMeant.has(state)),
    tallyBefore: tally(before),
    tallyAfter: tally(after),
    councilSize: council?.size ?? null,
    councilBefore: endorsing(before),
    councilAfter: endorsing(after),
  };
};

/**
 * Compares a published list of names with what is recorded, name by name, for a caller that lets others work in between:
 * a name that is like none takes some milliseconds. Only names that are matched without a question count;
 * those that are open are shown with the States that they may mean, and change nothing until somebody tells.
 * @param names as the list has them, at most `MAX_LISTED_NAMES`
 * @param compared the initiative that the list is about, and the day by which its States had endorsed
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
 * The same without a pause.
 * @example reconcile(dataset, ['Korea, Rep.', 'Congo']).open // “Congo”, which can mean two States
 */
export const reconcile = (...list: Parameters<typeof reconcilingSteps>): Reconciliation =>
  runToEnd(reconcilingSteps(...list));
