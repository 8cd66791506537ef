import { type Revision, recordedOn } from '#domain';

/** The licence of the data, with the required credits. */
export const LICENCE =
  'CC BY 4.0. Votes and drafts: “UNSC votes since 1946 Database, MARTIN, Benoît, 2026, data.sciencespo, V1” (CC BY 4.0). ' +
  'Names of States: Unicode CLDR and UN M49.';

/** The fields of a revision that a citation needs. */
export type CitedRevision = Pick<Revision, 'number' | 'hash' | 'recordedAt'>;

/** Returns the citation of exactly this revision. */
export const citationOf = (revision: CitedRevision): string =>
  `Pledgebook, revision ${revision.number} of ${recordedOn(revision)}, SHA-256 ${revision.hash}. CC BY 4.0.`;
