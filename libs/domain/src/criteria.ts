import type { CalendarDate } from './calendar-date.js';
import { councilFilter } from './council.js';
import { DomainError } from './domain-error.js';
import { draftsBySymbol } from './draft-address.js';
import type { EndorsementStatus } from './endorsement-status.js';
import { isMember } from './group.js';
import type { Dataset, DraftResolution, Vote, Initiative, Source, State } from './model.js';
import { memoize } from './once.js';
import { type Position, positionOn, positionsOn } from './position.js';
import { draftsByText, searchableText, matches, searchKey, statesByNamePart, textQuery } from './search/index.js';
import { isCountedOn } from './state.js';
import type {
  AtrocityMark,
  DraftOutcome,
  ExtentRead,
  Membership,
  RegionalGroup,
  SourceKind,
  VoteChoice,
} from './vocabulary.js';

/** A set of optional conditions. One that is `null` or left out accepts everything. */
type Criteria<Conditions> = { readonly [Name in keyof Conditions]?: Conditions[Name] | null | undefined };

export type StateCriteria = Criteria<{
  name: string;
  membership: readonly Membership[];
  regionalGroup: readonly RegionalGroup[];
  initiative: Initiative;
  status: readonly EndorsementStatus[];
  onCouncil: boolean;
  group: string;
  codes: readonly string[];
}>;

export type PositionCriteria = Criteria<{
  status: readonly EndorsementStatus[];
  regionalGroup: readonly RegionalGroup[];
  membership: readonly Membership[];
  onCouncil: boolean;
  codes: readonly string[];
}>;

export type VoteCriteria = Criteria<{
  from: CalendarDate;
  to: CalendarDate;
  choice: readonly VoteChoice[];
  outcome: readonly DraftOutcome[];
  atrocityMarked: boolean;
}>;

export type DraftCriteria = Criteria<{
  symbol: string;
  outcome: readonly DraftOutcome[];
  from: CalendarDate;
  to: CalendarDate;
  vetoedBy: string;
  atrocityMarked: boolean;
  atrocityMark: readonly AtrocityMark[];
  markedBy: string;
  text: string;
}>;

export type SourceCriteria = Criteria<{
  text: string;
  ids: readonly string[];
  kind: readonly SourceKind[];
  extentRead: readonly ExtentRead[];
}>;

const allows = <T>(allowed: readonly T[] | null | undefined, value: T | null): boolean =>
  !allowed || (value !== null && allowed.includes(value));

const agrees = (expected: boolean | null | undefined, value: () => boolean): boolean =>
  expected === null || expected === undefined || expected === value();

/**
 * Returns a filter of days by a period; both ends are inclusive and either may be open.
 * @throws DomainError if the period ends before it begins
 */
const periodOf = ({
  from,
  to,
}: Criteria<{ from: CalendarDate; to: CalendarDate }>): ((date: CalendarDate) => boolean) => {
  if (from && to && to < from) throw new DomainError('PERIOD_ENDS_BEFORE_START', { from, to });
  return (date) => (!from || from <= date) && (!to || date <= to);
};

/** Codes are matched case-insensitively. */
const upperCase = (codes: readonly string[] | null | undefined): readonly string[] | undefined =>
  codes?.map((code) => code.toUpperCase());

/**
 * Returns the States that meet all conditions, by English name. Without a condition on membership, these are the
 * Members and observers of that day; former States are included if `membership` names `FORMER` or `codes` names them.
 * @throws DomainError as `councilFilter` does
 */
export const statesWhere = (dataset: Dataset, on: CalendarDate, criteria: StateCriteria): readonly State[] => {
  const { initiative, status, group } = criteria;
  const named = criteria.name && searchKey(criteria.name) !== '' ? statesByNamePart(dataset, criteria.name) : null;
  const codes = upperCase(criteria.codes);
  const seated = councilFilter(dataset, on, criteria.onCouncil);
  return dataset.states.filter(
    (state) =>
      (criteria.membership
        ? criteria.membership.includes(state.membership) && (state.membership === 'FORMER' || isCountedOn(state, on))
        : codes || isCountedOn(state, on)) &&
      allows(codes, state.code) &&
      allows(criteria.regionalGroup, state.regionalGroup) &&
      (named === null || named.has(state)) &&
      (!initiative || !status || status.includes(positionOn(initiative, state, on).status)) &&
      (!group ||
        state.groupMemberships.some((entry) => isMember(entry) && searchKey(entry.group) === searchKey(group))) &&
      seated(state),
  );
};

/** Returns the positions on a day that meet all conditions, by English name of the State. */
export const positionsWhere = (
  dataset: Dataset,
  initiative: Initiative,
  on: CalendarDate,
  criteria: PositionCriteria,
): readonly Position[] => {
  const positions = positionsOn(initiative, on);
  const codes = upperCase(criteria.codes);
  const seated = councilFilter(dataset, on, criteria.onCouncil);
  return Object.keys(criteria).length === 0
    ? positions
    : positions.filter(
        ({ state, status }) =>
          allows(criteria.status, status) &&
          allows(criteria.regionalGroup, state.regionalGroup) &&
          allows(criteria.membership, state.membership) &&
          allows(codes, state.code) &&
          seated(state),
      );
};

/** Returns the votes that meet all conditions, in the given order. @throws DomainError if `to` is before `from` */
export const votesWhere = (votes: readonly Vote[], criteria: VoteCriteria): readonly Vote[] => {
  if (Object.keys(criteria).length === 0) return votes;
  const within = periodOf(criteria);
  return votes.filter(
    ({ choice, draftResolution: draft }) =>
      within(draft.date) &&
      allows(criteria.choice, choice) &&
      allows(criteria.outcome, draft.outcome) &&
      agrees(criteria.atrocityMarked, () => draft.atrocityMark !== null),
  );
};

/** The draft’s symbols, titles and topic in the form that `holds` searches. */
const textOfDraft = memoize(({ symbol, shortTitle, title, topic, meetingRecord }: DraftResolution): string =>
  searchableText(symbol, shortTitle, title, topic, meetingRecord),
);

/**
 * Returns the drafts whose symbol, titles or topic contain all words of a text (States and topics by any of their
 * names), and those that a number refers to; if there are none, those that contain the text inside a word.
 */
const draftsHolding = (
  dataset: Dataset,
  drafts: readonly DraftResolution[],
  text: string,
): ReadonlySet<DraftResolution> => {
  const key = searchKey(text);
  if (key === '') return new Set(drafts);
  const query = textQuery(dataset, text);
  const called = new Set(draftsByText(dataset, text));
  const holding = drafts.filter((draft) => called.has(draft) || matches(query, textOfDraft(draft)));
  return new Set(holding.length > 0 ? holding : drafts.filter((draft) => textOfDraft(draft).includes(key)));
};

/**
 * Returns the draft resolutions that meet all conditions, newest first.
 * @throws DomainError if `to` is before `from`
 */
export const draftResolutionsWhere = (dataset: Dataset, criteria: DraftCriteria): readonly DraftResolution[] => {
  const candidates = criteria.symbol ? draftsBySymbol(dataset, criteria.symbol) : dataset.draftResolutions;
  const within = periodOf(criteria);
  const held = criteria.text ? draftsHolding(dataset, candidates, criteria.text) : null;
  return candidates.filter(
    (draft) =>
      within(draft.date) &&
      allows(criteria.outcome, draft.outcome) &&
      (!criteria.vetoedBy || draft.vetoes.some(({ code }) => code === criteria.vetoedBy)) &&
      agrees(criteria.atrocityMarked, () => draft.atrocityMark !== null) &&
      allows(criteria.atrocityMark, draft.atrocityMark) &&
      (!criteria.markedBy || draft.atrocitySources.some(({ id }) => id === criteria.markedBy)) &&
      (held === null || held.has(draft)),
  );
};

/** Returns the sources that meet all conditions, by publisher and then by title. */
export const sourcesWhere = (dataset: Dataset, criteria: SourceCriteria): readonly Source[] => {
  const text = criteria.text ? searchKey(criteria.text) : '';
  return dataset.sources.filter(
    ({ id, label, title, publisher, kind, extentRead }) =>
      allows(criteria.ids, id) &&
      allows(criteria.kind, kind) &&
      allows(criteria.extentRead, extentRead) &&
      searchKey(`${id} ${label ?? ''} ${title} ${publisher}`).includes(text),
  );
};
