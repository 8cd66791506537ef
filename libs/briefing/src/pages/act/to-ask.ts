import type { ActPageQuery, ApproachedFragment } from '../../operations.generated.js';
import { type ReportedApproach, approachOf } from './approached.js';

/** A State and the reason why it may be approached. */
export interface ApproachableState {
  readonly state: ActPageQuery['states']['nodes'][0];
  readonly approach: ReportedApproach;
}

/** Returns the States that may be asked about an initiative, by their codes. */
export const approachableStates = (
  { states }: ActPageQuery,
  initiative: ApproachedFragment,
  on: string,
): ReadonlyMap<string, ApproachableState> =>
  new Map(
    states.nodes.flatMap((state) => {
      const { approach } = approachOf(state.positions, initiative, on);
      return approach ? [[state.code, { state, approach }]] : [];
    }),
  );
