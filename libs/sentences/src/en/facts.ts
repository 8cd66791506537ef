import type { InvariantProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const CODE_FORMS = {
  iso2: 'two capital letters, such as UY',
  m49: 'three digits, such as 004; spreadsheets drop leading zeros',
} as const;

/** Sentences about recorded facts, single or compared with others. They follow the name of the fact and the field. */
export const INVARIANT_SENTENCES: SentencesFor<InvariantProblems> = {
  ID_TWICE: ({ id }) => `“${id}” stands twice; give each fact its own.`,
  BAD_ID: ({ id }) =>
    `“${id}” is no id; write letters of the Latin alphabet without accents, digits, “-”, “.” and “_”, and “/” only between them.`,
  ID_DIFFERS_IN_CASE: ({ id, known }) =>
    `“${id}” is “${known}” with other capitals; write it the same, or choose another.`,
  NO_SOURCE: () => 'there is none; each fact needs the id of one source or more.',
  NO_SUCH_FACT: ({ word, id }) => `there is no ${word} “${id}”; write the id of one that is recorded.`,
  UNKNOWN_WORD: ({ word, words }) => `“${word}” is none of the words for it; write one of ${words.join(', ')}.`,
  NO_CALENDAR_DAY: ({ text }) => `“${text}” is not a day of the calendar; write YYYY-MM-DD, such as 2016-09-22.`,
  NO_TIME: ({ time, timeZone }) =>
    `“${time}” in “${timeZone}” is no time of a day; write HH:MM, and a time zone such as America/New_York.`,
  SKIPPED_TIME: ({ time, timeZone, date }) =>
    `clocks in ${timeZone} skip ${time} on ${date}; check the time and the day.`,
  ENDS_BEFORE_START: ({ startsAt, endsAt }) => `${endsAt} is no later than the beginning, ${startsAt}.`,
  NO_DATE_OF_TOTAL: ({ text }) =>
    `“${text}” is no date of a total; write a day, 2016-09, 2017, 2018-09/10 or c. 2017, or “undated”.`,
  NO_NUMBER_OF_MEMBERS: ({ text }) =>
    `“${text}” is no number of members of a Council of 15; write 0 to 15, or words without digits.`,
  NO_LAUNCH_DATE: ({ text }) => `“${text}” is no date; write a day, a month or a year, such as 2015-10-23 or 2013.`,
  AFTER_SOURCES: ({ date, read }) =>
    `${date} lies after the day on which its sources were read, ${read}; check the year.`,
  SOURCES_BEFORE_VOTE: ({ date }) =>
    `all its sources were published before the vote of ${date}; name one that tells of it, or check the year.`,
  BEFORE_FIRST_DAY: ({ date, first }) =>
    `${date} lies before ${first}, the first day on which it can have happened; check the year.`,
  BEFORE_UNITED_NATIONS: ({ date, began }) =>
    `${date} lies before the United Nations began on ${began}; check the year.`,
  READ_BEFORE_PUBLISHED: ({ retrievedOn, publishedOn }) =>
    `${retrievedOn} lies before the source was published, ${publishedOn}; check both.`,
  READ_IN_FUTURE: ({ retrievedOn }) => `${retrievedOn} has not come yet; write the day on which the source was read.`,
  MORE_THAN_STATES: ({ count, members, observers }) =>
    `“${count}” is more than the ${members} Members and ${observers} observers on record; check the number.`,
  NUMBER_UNLIKE_WORDS: ({ count, number }) =>
    `${number} does not stand in “${count}”; record the number that the words have.`,
  NOT_ENDORSABLE: ({ initiative }) => `States do not endorse ${initiative}; it can have no acts.`,
  ACT_BEFORE_OPENING: ({ latest, initiative, opened }) =>
    `${latest} lies before ${initiative} opened, on ${opened} or later.`,
  TERM_ENDS_BEFORE_START: ({ startsOn, endsOn }) => `${endsOn} lies before the first day of the term, ${startsOn}.`,
  TERM_END_UNLIKE_SEAT: () => 'permanent members have no last day, elected ones have one.',
  TWO_SEATS: ({ day }) => `on ${day} a State would have two seats on the Council.`,
  COUNCIL_SIZE: ({ day, members, size }) => `on ${day} the Council would have ${members} members; it has ${size}.`,
  VOTE_OFF_COUNCIL: ({ state, on }) =>
    `${state} did not sit on the Council on ${on}; a State off the Council has no vote.`,
  ROLL_CALL_SIZE: ({ votes, size }) => `its roll call has ${votes} votes; give one for each of the ${size} members.`,
  COUNTS_UNLIKE_ROLL_CALL: ({ recorded, counted }) => `recorded as ${recorded}, but its roll call counts ${counted}.`,
  VETOES_UNLIKE_VOTES: () => 'the vetoes named and the permanent members that voted against differ.',
  OUTCOME_WITHOUT_NUMBERS: ({ outcome }) => `${outcome} without numbers; only a draft short of votes can lack them.`,
  VETO_BY_NO_ONE: () => 'vetoed, but by no one named.',
  VETOED_WITHOUT_VOTES: ({ inFavour }) => `with ${inFavour} votes in favour it is SHORT_OF_VOTES, not vetoed.`,
  VETOES_WITHOUT_VETO: ({ outcome }) => `${outcome}, and yet vetoes are named.`,
  NAME_WRITTEN_OTHERWISE: ({ name, known }) => `“${name}” is written “${known}” elsewhere; write it the same.`,
  STATE_TWICE: ({ state, name, id }) => `${state} stands twice for “${name}”, in “${id}” too; keep one.`,
  BAD_CODE: ({ code, form }) => `“${code}” has not the form of a code; write ${CODE_FORMS[form]}.`,
  CODE_TAKEN: ({ code, state }) => `“${code}” is the code of ${state} already; check both.`,
  LABEL_TAKEN: ({ label, id }) => `“${label}” is the label of ${id}, too; give each its own.`,
  LABEL_TOO_LONG: ({ label, most }) => `“${label}” is longer than ${most} characters; shorten it.`,
  NO_FIELD_OF_FACT: ({ of }) => `“${of}” is no field of a fact; write kind and field, such as initiative.pledges.`,
  TRANSLATED_TWICE: ({ id }) => `${id} translates the same text; keep one.`,
  OPENING_ENDS_BEFORE_START: ({ notBefore, notAfter }) => `${notAfter} lies before openedNotBefore, ${notBefore}.`,
};
