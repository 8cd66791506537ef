import type { CalendarDate } from './calendar-date.js';
import { groupedBy } from './grouping.js';
import type { Dataset, Initiative, GroupMembership } from './model.js';
import { positionOn } from './position.js';
import { type Tally, tallyOf } from './tally.js';

/** A group of States, or a treaty, as far as sources name its members. It endorses no initiative for them. */
export interface Group {
  readonly name: string;
  /** Those whom a source names as in it, by English name of the State. */
  readonly members: readonly GroupMembership[];
  /** Those whom a source names as having left. */
  readonly former: readonly GroupMembership[];
}

/** Does the source name the State as in the group, and not as having left it? */
export const isMember = ({ status }: Pick<GroupMembership, 'status'>): boolean =>
  /^(?:member|party|State Party)\b/.test(status);

/** Every group that a membership is recorded of, by name. */
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

/** The symbols of the General Assembly resolutions on which something is recorded of a State, oldest first. */
export const resolutionsOf = (dataset: Dataset): readonly string[] =>
  [...new Map(dataset.states.flatMap((state) => state.assemblyRecords).map(({ resolution, on }) => [resolution, on]))]
    .sort(([a, on], [b, other]) => on.localeCompare(other) || a.localeCompare(b, 'en'))
    .map(([resolution]) => resolution);

/** Where the members of a group stand towards an initiative on a day: the members of its list, whenever that was made. */
export const groupTallyOn = ({ members }: Group, initiative: Initiative, on: CalendarDate): Tally =>
  tallyOf(members.map(({ state }) => positionOn(initiative, state, on)));
