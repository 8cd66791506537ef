import type { Element } from '#documents';
import { liesAfter } from '#domain';
import type { StandingFragment } from '../../../operations.generated.js';
import { bySeatAndName } from '../../../language.js';
import { CHAMBER_MESSAGES } from '../../../ui/messages/index.js';
import { positionOf } from '../../../ui/chamber.js';
import { ANSWER_MESSAGES } from '../messages/index.js';
import { shortDays, standingText } from '../standing.js';
import { type Writer, run } from '../writer.js';
import { type BlockOf, texts } from './elements.js';

/**
 * Shortens a position to fit a cell: of two bounds it keeps the later one, by which the State had endorsed, and it
 * drops acts after the day of the note, although `status` and `latest` may still rest on one.
 */
const inBrief = (position: StandingFragment, on: string): StandingFragment => {
  const { status, earliest, latest } = position;
  const acts = position.acts.filter(({ date }) => !liesAfter(date, on));
  if (status === 'NOT_ENDORSED') return { status, earliest: null, latest: null, acts };
  return { status, latest, acts, earliest: earliest === latest ? earliest : null };
};

/** Writes the Council of the note’s day, one line a member; the sources of each position are on the Council’s page. */
export const councilTable = (
  { council: { on, size, members, supports } }: BlockOf<'CouncilBlock'>,
  writer: Writer,
): readonly Element[] => {
  const { context } = writer;
  const [t, words] = [ANSWER_MESSAGES[context.language], CHAMBER_MESSAGES[context.language]];
  const days = shortDays(context);
  return [
    {
      kind: 'table',
      compact: true,
      caption: [
        run(words.seats(String(size), context.day(on))),
        ...writer.counted(writer.t.councilPage(context.day(on)), '/council', {}, []),
      ],
      columns: texts(t.member, words.seat, ...context.initiatives.map(({ shortName }) => shortName)),
      rows: bySeatAndName(members, context.language).map(({ state, seat, term }) => [
        [writer.link(state.name, `/states/${state.code}`)],
        [run(term.endsOn ? `${term.startsOn.slice(0, 4)}–${term.endsOn.slice(0, 4)}` : context.t[seat])],
        ...context.initiatives.map(({ slug }) => {
          const position = positionOf({ supports }, slug, state.code);
          return position
            ? [run(standingText(inBrief(position, on), writer.status(position.status), context, days))]
            : [];
        }),
      ]),
    },
  ];
};
