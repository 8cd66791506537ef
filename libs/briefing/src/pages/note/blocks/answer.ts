import type { Element, Line } from '#documents';
import { floorText } from '../../../floor.js';
import { itemOf } from '../../../initiatives.js';
import {
  languageData,
  listText,
  withinSentence,
  fullStop,
  inBrackets,
  finalStop,
  afterStop,
} from '../../../language.js';
import { proseIn } from '../../../prose.js';
import type { NotePageQuery } from '../../../operations.generated.js';
import { type OpeningDates, wasOpen } from '../../vote/opened.js';
import { MESSAGES as INITIATIVE } from '../../initiative/messages/index.js';
import { ANSWER_MESSAGES } from '../messages/index.js';
import { type Writer, joinLines, markLive, run } from '../writer.js';
import { type BlockOf, list, paragraph } from './elements.js';
import { seatText, seatToCome } from './seat.js';

type Answered = BlockOf<'AnswerBlock'>;
type Seat = NonNullable<Answered['term']>;

/** Says that a State sits on the Council, and in which seat. */
export const seatSentence = (seat: Seat, { context }: Writer): string =>
  ANSWER_MESSAGES[context.language].sits(withinSentence(context.language, seatText(seat, context)));

const nameOf = ({ name }: { readonly name: string }, { context }: Writer): string => proseIn(context, name);

/** Joins lines with the separator that the language uses between clauses. */
const clauses = (lines: readonly Line[], { context }: Writer): Line =>
  joinLines(lines, languageData(context.language).semicolon);

/** Says when a State that is elected to the Council will sit, with the sources; empty if it has no term to come. */
export const comingSeat = (terms: Answered['state']['councilTerms'], writer: Writer): Line => {
  const { context } = writer;
  const term = seatToCome(terms, context.request.on);
  if (!term) return [];
  const { startsOn, endsOn, sources } = term;
  const text = ANSWER_MESSAGES[context.language].willSit(context.day(startsOn), context.day(endsOn));
  return [run(text), ...writer.sources(sources)];
};

const statusLine = ({ state, positions, seated, term }: Answered, writer: Writer): Line => {
  const t = ANSWER_MESSAGES[writer.context.language];
  const coming = comingSeat(state.councilTerms, writer);
  return [
    run(writer.context.t.pair(state.name, ''), { strong: true }),
    ...clauses(
      positions.map(({ initiative, ...position }) => [
        run(writer.context.t.pair(nameOf(initiative, writer), '')),
        ...writer.standingWithin(position, { state: state.code, initiative: initiative.slug }),
      ]),
      writer,
    ),
    run(fullStop(writer.context.language)),
    ...(term
      ? [run(seatSentence(term, writer)), ...writer.sources(term.sources)]
      : [run(seated ? t.doesNotSit : t.notSettled), ...(coming.length > 0 ? [run(' '), ...coming] : [])]),
  ];
};

const councilLine = ({ figures, seated: council }: Answered, writer: Writer): Line => {
  const { context } = writer;
  const t = ANSWER_MESSAGES[context.language];
  if (!council) return [];
  return [
    run(context.t.pair(t.council(context.day(context.request.on)), ''), { strong: true }),
    ...clauses(
      figures.map(({ initiative, support }): Line => {
        if (!support) return [];
        const published = support.publishedCount;
        const members = published?.councilMembers;
        return [
          run(context.t.pair(nameOf(initiative, writer), '')),
          ...markLive(
            floorText(context.language, support.bounds, council.size),
            writer.number(support.bounds.atLeast),
            `council-endorsed ${initiative.slug}`,
          ),
          ...(published && typeof members === 'number'
            ? [
                run(
                  inBrackets(context.language, t.publishedMembers(writer.number(members), writer.totalDay(published))),
                ),
                ...writer.sources(published.sources),
              ]
            : []),
        ];
      }),
      writer,
    ),
    run(fullStop(context.language)),
    ...markLive(t.needed(writer.number(council.votesNeeded)), writer.number(council.votesNeeded), 'votes-needed'),
    ...writer.counted(writer.t.councilPage(context.day(context.request.on)), '/council', {}, []),
  ];
};

const missingLine = ({ figures }: Answered, writer: Writer): Line => {
  const { context } = writer;
  const t = ANSWER_MESSAGES[context.language];
  const title = run(context.t.pair(t.missing, ''), { strong: true });
  const lacking = figures.filter(({ tally }) => tally.unknown > 0);
  if (lacking.length === 0) return [title, run(t.nothing)];
  return [
    title,
    ...clauses(
      lacking.map(({ initiative, tally, support }): Line => {
        const [name, states, total] = [
          nameOf(initiative, writer),
          writer.number(tally.unknown),
          writer.number(tally.total),
        ];
        const open = support && support.bounds.atMost - support.bounds.atLeast;
        return [
          ...markLive(
            open ? t.missingOf(name, writer.number(open), states, total) : t.missingStates(name, states, total),
            states,
            `unknown ${initiative.slug}`,
          ),
          ...writer.counted(writer.t.pageOf(name), `/initiatives/${initiative.slug}`, {}, []),
        ];
      }),
      writer,
    ),
    run(fullStop(context.language) + t.noNo),
  ];
};

/** Writes what one needs to know before meeting a State, in three lines: positions, the Council and what is missing. */
export const answer = (block: Answered, writer: Writer): readonly Element[] =>
  [statusLine(block, writer), councilLine(block, writer), missingLine(block, writer)]
    .filter((line) => line.length > 0)
    .map((line) => paragraph(...line));

type Openings = NotePageQuery['opened'];

const bottomLine = ({ state, positions, term }: Answered, opened: readonly OpeningDates[], writer: Writer): string => {
  const { context } = writer;
  const t = ANSWER_MESSAGES[context.language];
  const open = new Set(opened.filter((initiative) => wasOpen(initiative, context.request.on)).map(({ slug }) => slug));
  const names = (chosen: Answered['positions']): string =>
    listText(
      context.language,
      chosen.map(({ initiative }) => nameOf(initiative, writer)),
    );
  const endorsed = positions.filter(({ status }) => status === 'ENDORSED');
  const possible = positions.filter(({ status, initiative }) => status !== 'ENDORSED' && open.has(initiative.slug));
  const coming = seatToCome(state.councilTerms, context.request.on);
  if (coming && endorsed.length > 0)
    return t.comingEndorsing(state.name, context.day(coming.startsOn), names(endorsed));
  if (coming && possible.length > 0) return t.comingOpen(state.name, context.day(coming.startsOn), names(possible));
  if (endorsed.length > 0) return (term ? t.seatedEndorsing : t.endorsing)(state.name, names(endorsed));
  if (possible.length > 0) return (term ? t.seatedOpen : t.open)(state.name, names(possible));
  return t.notYetOpen(names(positions));
};

/** Writes what one may ask of a State, based on its positions and its seat: a proposal for the author to rewrite. */
export const ask = (block: Answered, openings: Openings, writer: Writer): readonly Element[] => {
  const { context } = writer;
  const t = ANSWER_MESSAGES[context.language];
  const words = INITIATIVE[context.language];
  const [before = '', after = ''] = inBrackets(context.language, '\n').split('\n');
  return [
    paragraph(run(t.bottomLine, { strong: true }), run(context.t.pair('', bottomLine(block, openings, writer)))),
    list(
      block.positions.map(({ initiative, status }): Line => {
        const { initiative: of } = itemOf(
          openings.map((opening) => ({ initiative: opening })),
          initiative.slug,
        );
        const isOpen = wasOpen(of, context.request.on);
        const isDone = status === 'ENDORSED' || status === 'POSSIBLY_ENDORSED';
        const [term, recordedText, sources] = isDone
          ? [words.asks, of.pledges, of.textSources.pledges]
          : [words.howToEndorse, of.howToEndorse, of.textSources.howToEndorse];
        return [
          run(nameOf(initiative, writer), { strong: true }),
          run(before),
          run(writer.statusWithin(status), { live: `status ${block.state.code} ${initiative.slug}` }),
          run(context.t.pair(after, isOpen ? t[status] : t.prepare)),
          ...(recordedText
            ? [
                run(afterStop(context.language) + context.t.pair(term, '')),
                writer.prose(recordedText),
                run(finalStop(context.language)),
                ...writer.sources(sources),
              ]
            : []),
        ];
      }),
    ),
  ];
};
