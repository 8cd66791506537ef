import { calendarDate } from '../calendar-date.js';
import type { Facts } from '../facts.js';
import { groupedBy } from '../grouping.js';
import type { AssemblyRecord, GroupMembership } from '../model.js';
import type { LinkedInitiatives } from './initiatives.js';
import { type Resting, sourceLinks } from './resting.js';
import type { LinkedSources } from './sources.js';
import type { LinkedStates } from './states.js';

/** Links the records of single States: memberships, and what States did on General Assembly resolutions. */
export const linkStateRecords = (
  facts: Facts,
  { sourcesOf }: LinkedSources,
  { states, stateOf }: LinkedStates,
  { initiatives }: LinkedInitiatives,
): { readonly groupMembership: Resting; readonly assemblyRecord: Resting } => {
  const memberships = facts.groupMembership.map((fact): GroupMembership => ({
    ...fact,
    state: stateOf(fact.state),
    sources: sourcesOf(fact.sources),
  }));
  for (const membership of memberships) stateOf(membership.state.code).groupMemberships.push(membership);
  const records = facts.assemblyRecord.map(({ date, ...fact }): AssemblyRecord => ({
    ...fact,
    on: calendarDate(date),
    state: stateOf(fact.state),
    sources: sourcesOf(fact.sources),
  }));
  for (const record of records) stateOf(record.state.code).assemblyRecords.push(record);
  const recordsByResolution = groupedBy(
    states.flatMap((state) => state.assemblyRecords),
    ({ resolution }) => resolution,
  );
  for (const initiative of initiatives) {
    initiative.assemblyRecords.push(...(recordsByResolution.get(initiative.document ?? '') ?? []));
  }
  return {
    groupMembership: sourceLinks(memberships, (source) => source.groupMemberships),
    assemblyRecord: sourceLinks(records, (source) => source.assemblyRecords),
  };
};
