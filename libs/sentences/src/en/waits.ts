import type { WaitProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const KEPT = 'Answers that are kept are sent as before.';

/** Sentences about requests that cannot be answered now. */
export const WAIT_SENTENCES: SentencesFor<WaitProblems> = {
  SHARE_USED: ({ most, of, seconds }) =>
    `Your network address has had its share of ${most} ${of === 'ANSWERS' ? 'answers that had to be computed' : 'documents, pictures and packed files'} a minute; ask again in ${seconds} seconds. ${KEPT}`,
  TOO_MUCH_TO_COMPUTE: ({ seconds }) =>
    `The service has more to compute than it can; ask again in ${seconds} seconds. ${KEPT}`,
  TOO_MANY_FILES: ({ seconds }) => `Too many documents, pictures and files are being made; ask again in ${seconds} s.`,
  OVER_ALLOWANCE: ({ of, most }) =>
    `This took more than ${of === 'TIME' ? `${most} s` : `${most} MB of memory`}, which is all it may; ask for less.`,
  NO_ROOM_FOR_FILE: () => 'There is no room just now to make this file; ask again in a minute.',
  DATABASE_SILENT: () => 'The database does not answer; ask again in a few seconds.',
  REVISION_TO_COME: ({ number, last }) =>
    `Revision ${number} has not come yet; the ledger holds revisions 1 to ${last}.`,
  REVISION_LOADING: ({ number }) => `Revision ${number} is still being loaded; ask again in a second.`,
  OLDER_REVISIONS_LOADING: () => 'Many older revisions are being loaded; ask for this one again in a few seconds.',
};
