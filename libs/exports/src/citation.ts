import type { Revision } from '#domain';

/** The licence of the data, with the credits owed. */
export const LICENCE =
  'CC BY 4.0. Votes and drafts: “UNSC votes since 1946 Database, MARTIN, Benoît, 2026, data.sciencespo, V1” (CC BY 4.0). ' +
  'Names of States: Unicode CLDR and UN M49.';

/** What a citation needs of a revision. */
export interface CitedRevision {
  readonly asOf: string;
  readonly revision: Pick<Revision, 'number' | 'hash' | 'recordedAt'>;
}

/** How to cite exactly this revision. */
export const citationOf = ({ revision, asOf }: CitedRevision): string =>
  `Pledgebook, revision ${revision.number} of ${asOf}, SHA-256 ${revision.hash}. CC BY 4.0.`;
