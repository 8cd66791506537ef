import type { CalendarDate } from './calendar-date.js';
import { groupedBy } from './grouping.js';
import type { Dataset, Initiative, GroupMembership } from './model.js';
import { positionOn } from './position.js';
import { type Tally, tallyOf } from './tally.js';

/** A group of States, or a treaty, with the members that sources name. It endorses no initiative for them. */
export interface Group {
  readonly name: string;
  /** Memberships of States that a source names as members, by English name of the State. */
  readonly members: readonly GroupMembership[];
  /** Memberships of States that a source names as having left. */
  readonly former: readonly GroupMembership[];
}

/** Whether the source names the State as a member, rather than as having left. */
export const isMember = ({ status }: Pick<GroupMembership, 'status'>): boolean =>
  /^(?:member|party|State Party)\b/.test(status);

/** Returns all groups with a recorded membership, by name. */
export const groupsOf = (dataset: Dataset): readonly Group[] =>
  [
    ...groupedBy(
      dataset.states.flatMap((state) => state.groupMemberships),
      ({ group }) => group,
    ),
  ]
    .map(([name, memberships]) => ({
      name,
      members: memberships.filter(isMember),
      former: memberships.filter((membership) => !isMember(membership)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** Returns the symbols of the General Assembly resolutions with a record of what a State did, oldest first. */
export const resolutionsOf = (dataset: Dataset): readonly string[] =>
  [...new Map(dataset.states.flatMap((state) => state.assemblyRecords).map(({ resolution, on }) => [resolution, on]))]
    .sort(([a, on], [b, other]) => on.localeCompare(other) || a.localeCompare(b, 'en'))
    .map(([resolution]) => resolution);

/** Returns the tally of a group’s members on a day. The members are those of the recorded list, whatever its date. */
export const groupTallyOn = ({ members }: Group, initiative: Initiative, on: CalendarDate): Tally =>
  tallyOf(members.map(({ state }) => positionOn(initiative, state, on)));
