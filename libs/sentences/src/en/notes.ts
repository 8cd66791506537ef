import type { NotePart, NoteProblems, ProblemDetails } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const PARTS: Readonly<Record<NotePart, string>> = {
  TITLE: 'The title',
  HEAD: 'A line of the head',
  HEADING: 'The heading',
  TEXT: 'Its text',
  TEXTS: 'The text of its blocks',
};

const ABOUT: Readonly<Record<ProblemDetails['ABOUT_SEVERAL']['about'], string>> = {
  INITIATIVE: 'one initiative',
  STATE: 'one State, such as URY',
};

const WANTED = { INITIATIVE: 'an initiative', STATE: 'a State', SOURCE: 'a source' } as const;

const who = (together: boolean): string => (together ? 'With its text the note has' : 'Its text has');

/** Sentences about a briefing note that cannot be written as requested. */
export const NOTE_SENTENCES: SentencesFor<Omit<NoteProblems, 'NOTE'>> = {
  PRESET_WITHOUT_STATE: () => 'This preset is about a State; give the code of one, such as URY.',
  SEVERAL_VOTES: ({ symbol, ids }) =>
    `“${symbol}” stands for several votes; name them by their ids: ${ids.join(', ')}.`,
  UNKNOWN_VOTE: ({ text }) =>
    `There is no vote “${text}”; write its symbol, such as S/2016/847, or its id, as in the address of its page where several share a symbol.`,
  VOTE_AFTER_DAY: ({ vote, date, on }) => `The vote ${vote} took place on ${date}, after the note's day, ${on}.`,
  UNKNOWN_QUESTION: ({ id, ids }) => `There is no question “${id}”; write one of ${ids.join(', ')}.`,
  NAMED_TWICE: ({ id }) => `It names “${id}” already; name it once.`,
  ABOUT_NOTHING_NAMED: ({ about }) => `It is about ${ABOUT[about]}; name it.`,
  ABOUT_SEVERAL: ({ about }) => `It is about ${ABOUT[about]}; name one alone.`,
  ABOUT_NOTHING: ({ id }) => `It is about nothing in particular; leave out “${id}”.`,
  TEXT_NOT_TAKEN: () => 'Only a block of kind TEXT takes a text.',
  NO_VOTES_NAMED: () => 'It is about votes; name at least one by its symbol or id, such as S/2016/846.',
  TOO_MANY_VOTES: ({ votes, most }) =>
    `It names ${votes} votes; name at most ${most}, and the others in a second block.`,
  NO_TEXT: () => 'It has no text; write one, or take the block out.',
  TOO_LONG: ({ part, characters, most }) => `${PARTS[part]} has ${characters} characters; write at most ${most}.`,
  TOO_MANY_BLOCKS: ({ blocks, most }) => `The note has ${blocks} blocks; take at most ${most}.`,
  TOO_MANY_LIVE_FIGURES: ({ liveFigures, most }) => `The note has ${liveFigures} live figures; write at most ${most}.`,
  TOO_MANY_MARKS: ({ part, marks, after, most }, { number }) =>
    `${PARTS[part]} has ${number(marks)} combining marks on one letter, ${after === '' ? 'at its beginning' : `after “${after}”`}; write at most ${most}.`,
  TOO_MANY_SIGNS: ({ signs, together, most }, { number }) =>
    `${who(together)} ${number(signs)} signs of emphasis (“*”, “_”, “~”) and exclamation marks; a note takes at most ${number(most)}. Take some out.`,
  TOO_MANY_CELLS: ({ cells, most }, { number }) =>
    `Its tables have ${number(cells)} cells; a note takes at most ${number(most)}. Write shorter tables, or tables of fewer columns.`,
  TOO_MANY_PARTS: ({ parts, together, most }, { number }) =>
    `${who(together)} ${number(parts)} parts (paragraphs, items, cells, links, and words in bold, in italics or as code); a note takes at most ${number(most)}. Write longer paragraphs, or less.`,
  ADDRESSES_TOO_LONG: ({ characters, most }, { number }) =>
    `The addresses of its links have ${number(characters)} characters together; a note takes at most ${number(most)}. Write shorter ones, or fewer links.`,
  LIVE_FIGURE_NOT_CLOSED: ({ text }) => `“${text}” is not closed; write }} where the live figure ends.`,
  LIVE_FIGURE_OVER_LINES: ({ expression }) => `“{{${expression}}}” goes over lines; write it on one.`,
  UNKNOWN_LIVE_FIGURE: ({ name, names, example }) =>
    `There is no live figure “${name}”; write one of ${names.join(', ')}, such as ${example}.`,
  LIVE_FIGURE_WANTS: ({ name, wants, form, example }) =>
    `“${name}” wants ${WANTED[wants]}: write ${form}, such as ${example}.`,
  LIVE_FIGURE_TAKES_LESS: ({ name, text, form, example }) =>
    `“${text}” is more than “${name}” takes: write ${form}, such as ${example}.`,
  NO_PLAIN_TOTAL: ({ on, text }) =>
    `The newest total by ${on} is “${text}”, which is no plain number: quote its words.`,
  NO_TOTAL_BY_THEN: ({ on }) => `No total of it had been published by ${on}.`,
  OPENING_NOT_KNOWN: () => 'No source that was read gives the day on which it was opened.',
};

/** Returns the words before the problem of a block. */
export const block = (number: number): string => `Block ${number}:`;
