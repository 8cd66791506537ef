import type { Element, Line, WrittenNote } from '#documents';
import type { ActStatePageQuery, ApproachedFragment } from '../../operations.generated.js';
import type { PageContext } from '../../page-context.js';
import { withinSentence, finalStop } from '../../language.js';
import { withFullStop, proseIn } from '../../prose.js';
import { actDay, when } from '../../ui/parts.js';
import { ANSWER_MESSAGES, MESSAGES as NOTE_MESSAGES } from '../note/messages/index.js';
import { typeset } from '../note/typeset.js';
import { list, paragraph } from '../note/blocks/elements.js';
import { seatText } from '../note/blocks/seat.js';
import { Writer, run } from '../note/writer.js';
import { type ReportedPosition, type ReportedApproach, approachOf } from './approached.js';
import { LETTER_MESSAGES } from './messages/index.js';

export type StateToAsk = NonNullable<ActStatePageQuery['state']>;
type Words = (typeof LETTER_MESSAGES)['en'];

/** Maximum number of sources that a letter cites for a sentence; the page that the letter links to has all of them. */
const MAX_SOURCES = 2;

const best = (sources: readonly { readonly id: string }[], writer: Writer): Line =>
  writer.sources(writer.context.sources(sources.map(({ id }) => id)).slice(0, MAX_SOURCES));

/** Renders a recorded text that ends a sentence. */
const ending = (text: string, writer: Writer) => writer.prose(text, withFullStop);

/** Says what the initiative is: its name, whom it addresses and what it asks. */
const subject = (initiative: ApproachedFragment, t: Words, writer: Writer): Line => {
  const { document, addressedTo, pledges, textSources, sources } = initiative;
  const name = proseIn(writer.context, initiative.name);
  return [
    run(document ? t.aboutDocument(name, document) : t.about(name)),
    ...(addressedTo ? [run(` ${t.addressedTo}`), ending(addressedTo, writer)] : []),
    ...(pledges ? [run(` ${t.pledges}`), ending(pledges, writer)] : []),
    ...best(pledges ? textSources.pledges : sources, writer),
  ];
};

/** Reports what the source of the approach says; empty if the approach rests on no source. */
const reported = ({ kind, act }: ReportedApproach, { position }: ReportedPosition, t: Words, writer: Writer): Line => {
  const { context } = writer;
  if (!act) return [];
  const day = actDay(act.date, context);
  const sentence = {
    CONFIRM_DAY: act.kind === 'WITHDREW' ? t.perhapsWithdrew(day) : t.endorsed(when(position, context)),
    ENDORSE_AGAIN: t.withdrew(day),
    NAMED_AS_OUTSIDE: t.outside(day),
    SPOKE_IN_SUPPORT: t.spoke(day),
    NOTHING_FOUND: '',
  }[kind];
  return [run(sentence), ...best(act.sources, writer), run(' ')];
};

/** Says what is known of the State’s position, and that there may be an endorsement that was not found. */
const known = (
  approached: ReportedPosition & { readonly approach: ReportedApproach },
  t: Words,
  writer: Writer,
): Line => {
  const { context } = writer;
  const [day, revision] = [context.day(context.request.on), String(context.revision.number)];
  const { approach } = approached;
  const closing = {
    CONFIRM_DAY: t.knownAsOf,
    ENDORSE_AGAIN: t.notFoundSince,
    NAMED_AS_OUTSIDE: t.notFound,
    SPOKE_IN_SUPPORT: t.notFound,
    NOTHING_FOUND: t.notFound,
  }[approach.kind];
  return [...reported(approach, approached, t, writer), run(closing(day, revision))];
};

const requests = ({ kind, act }: ReportedApproach, t: Words): readonly string[] => {
  switch (kind) {
    case 'CONFIRM_DAY':
      return act?.kind === 'WITHDREW' ? [t.confirmWithdrawal, t.considerAgain] : [t.confirmDay];
    case 'ENDORSE_AGAIN':
      return [t.sayWithdrawn, t.considerAgain];
    case 'NAMED_AS_OUTSIDE':
    case 'SPOKE_IN_SUPPORT':
    case 'NOTHING_FOUND':
      return [t.sayWhether, t.considerEndorsing];
  }
};

/** Names the seat that a State holds on the day, or the next one that it will hold; empty if it has neither. */
const seat = ({ councilTerms }: StateToAsk, t: Words, writer: Writer): readonly Element[] => {
  const { context } = writer;
  const { on } = context.request;
  const term = councilTerms
    .filter(({ endsOn }) => endsOn === null || endsOn >= on)
    .reduce<StateToAsk['councilTerms'][0] | null>(
      (first, next) => (first && first.startsOn < next.startsOn ? first : next),
      null,
    );
  if (!term) return [];
  const { startsOn, sources } = term;
  const text = withinSentence(context.language, seatText(term, context));
  return [
    paragraph(
      run(startsOn <= on ? t.sits(text) : t.joins(context.day(startsOn), text)),
      ...best(sources, writer),
      run(finalStop(context.language)),
    ),
  ];
};

export interface LetterRequest {
  readonly state: StateToAsk;
  readonly initiative: ApproachedFragment;
  /** When the revision was recorded. */
  readonly recordedAt: string;
}

/**
 * Writes a letter to a State’s mission about an initiative, in the language of the page; `null` if there is nothing to
 * ask. The letter reports of the State only what sources say, and says that there may be more than was found.
 */
export const letter = ({ state, initiative, recordedAt }: LetterRequest, context: PageContext): WrittenNote | null => {
  const approached = approachOf(state.positions, initiative, context.request.on);
  const { approach } = approached;
  if (!approach) return null;
  const [t, words, head] = [
    LETTER_MESSAGES[context.language],
    NOTE_MESSAGES[context.language],
    ANSWER_MESSAGES[context.language],
  ];
  const writer = new Writer(context);
  const { howToEndorse, textSources } = initiative;
  const elements: readonly Element[] = [
    paragraph(run(t.salutation)),
    paragraph(...subject(initiative, t, writer)),
    ...seat(state, t, writer),
    paragraph(...known({ ...approached, approach }, t, writer)),
    paragraph(run(t.please)),
    list(requests(approach, t).map((request) => [run(request)])),
    ...(howToEndorse
      ? [paragraph(run(t.how), ending(howToEndorse, writer), ...best(textSources.howToEndorse, writer))]
      : []),
    paragraph(run(t.close)),
    paragraph(run(t.sender)),
  ];
  const addressee = state.membership === 'OBSERVER' ? t.observer(state.name) : t.representative(state.name);
  const [title, asOf] = [
    t.title(proseIn(context, initiative.name), state.name),
    t.asOf(context.day(context.request.on), String(context.revision.number)),
  ];
  return typeset(context.language, {
    language: context.language,
    title,
    kicker: t.kicker,
    asOf,
    head: [
      { label: head.from, text: t.sender },
      { label: head.to, text: addressee },
      { label: head.dated, text: t.dated },
    ],
    recordedAt,
    address: { href: writer.address(`/act/${state.code}`), text: t.page },
    page: words.page('{page}', '{pages}'),
    imprint: t.imprint,
    elements,
    sourcesHeading: t.sources,
    sources: writer.cited,
  });
};

const lineText = (line: Line): string =>
  line.map((part) => ('text' in part ? part.text : ` [${part.source}]`)).join('');

const elementText = (element: Element): string => {
  if (element.kind === 'paragraph') return lineText(element.line);
  if (element.kind !== 'list') return '';
  return element.items.map((item) => `- ${item.map(elementText).join(' ')}`).join('\n');
};

/** Renders a letter as plain text to be copied into a message, with the sources at the end. */
export const plainLetter = (
  { head = [], title, elements, sources, sourcesHeading, address }: WrittenNote,
  { t }: PageContext,
): string =>
  [
    head.map(({ label, text }) => t.pair(label, text)).join('\n'),
    title,
    ...elements.map(elementText),
    [
      t.pair(sourcesHeading, '').trimEnd(),
      ...sources.map(({ text, href }, index) => `[${index + 1}] ${[text, href].filter(Boolean).join(' ')}`),
    ].join('\n'),
    t.pair(address.text, address.href),
  ].join('\n\n');
