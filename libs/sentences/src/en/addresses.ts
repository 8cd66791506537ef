import type { AddressProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

/** Sentences about an address and the conditions in it. */
export const ADDRESS_SENTENCES: SentencesFor<AddressProblems> = {
  ADDRESS_MALFORMED: () => 'The address holds a “%” that stands for no character; write “%25” for the sign itself.',
  NOT_ONE_OF: ({ name, given, words }) => `“${name}” is “${given}”; write one of ${words.join(', ')}, or leave it out.`,
  NOT_OWN_ADDRESS: ({ name, given }) =>
    `“${name}” is “${given}”; write an address of Pledgebook from its first slash on, such as /council?on=2016-09-22.`,
  PART_TOO_LONG: ({ name, of, most }) =>
    `“${name}” is longer than ${most} characters; write a part of a ${of === 'NAME' ? 'name' : 'title'}.`,
  SEARCH_TOO_LONG: ({ most }) => `What is searched for is longer than ${most} characters; write a part of it.`,
  SEARCH_LENGTH: ({ characters, most }) => `The text to search for has ${characters} characters; write 1 to ${most}.`,
  OF_WHAT: ({ parameter, example }) =>
    `The address does not say of what: write “${parameter}”, such as ?${parameter}=${example}.`,
  UNKNOWN_FIGURE: ({ given, figures }) => `“cite” names the figure “${given}”; there are ${figures.join(', ')}.`,
  CITED_NOWHERE: ({ path }) => `“cite” leads to “${path}”, which is no page or figure of Pledgebook.`,
  NOT_A_REVISION: ({ given }) => `“${given}” is no number of a revision; write a whole number from 1.`,
  BAD_REVISION: () => '“revision” is no revision; write a whole number from 1, such as ?revision=1.',
  BAD_SEEN_REVISION: () =>
    'The header Dataset-Revision is no revision; send back the number that an answer had, or leave it out.',
  NO_SUCH_REVISION: ({ number, last }) => `There is no revision ${number}; the ledger holds revisions 1 to ${last}.`,
  STATUS_WITHOUT_INITIATIVE: ({ slugs }) =>
    `“status” needs “initiative”: say towards which one; write one of ${slugs.join(', ')}.`,
  VETO_BY_UNKNOWN_STATE: () => '“vetoedBy” is the code of no State; write one such as RUS.',
  MARKED_BY_UNKNOWN_SOURCE: () => '“markedBy” is the id of no source; take one from atrocitySources.',
  NO_SUCH_INITIATIVE: ({ slugs }) =>
    `No initiative that States endorse has this slug; write one of ${slugs.join(', ')}.`,
  NOT_A_CURSOR: () => '“after” is no cursor of this list; take one from its pageInfo or edges.',
  NOTE_ADDRESS_UNREADABLE: () =>
    'The note in the address cannot be read: the address was cut off or changed. Copy all of it.',
  NOTE_TOO_LONG: ({ characters, most }) =>
    `The note is too long for an address: it takes ${characters} characters where ${most} are taken. Save it as a file at /note, and open that there.`,
};
