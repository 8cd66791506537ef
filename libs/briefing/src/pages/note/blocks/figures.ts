import type { Element, Line, Reference } from '#documents';
import { chartOf, noteSize } from '../../../figures/picture.js';
import { METER_MESSAGES } from '../../../figures/messages/index.js';
import { reachTexts } from '../../../figures/meter.figure.js';
import { itemOf } from '../../../initiatives.js';
import { bySeatAndName, fullStop, inBrackets, finalStop, afterStop } from '../../../language.js';
import { floorText } from '../../../floor.js';
import { totalDay, totalText } from '../../../published-total.js';
import { proseIn } from '../../../prose.js';
import { CHAMBER_MESSAGES } from '../../../ui/messages/index.js';
import { positionOf } from '../../../ui/chamber.js';
import type { RenderedFigure } from '../../../figures/figure.js';
import { type Writer, run } from '../writer.js';
import { type BlockOf, note, paragraph, texts } from './elements.js';
import { seatText } from './seat.js';

const picture = (
  drawn: RenderedFigure,
  writer: Writer,
  rests: readonly Reference[] = writer.figure(drawn),
): Element => {
  const { width, height } = noteSize(drawn.name);
  return {
    kind: 'picture',
    caption: [run(drawn.table.title), ...rests],
    alternative: [drawn.table.title, drawn.table.summary].join(fullStop(writer.context.language)),
    drawing: chartOf(drawn) ?? { svg: '' },
    width,
    height,
    href: writer.address(`/figures/${drawn.name}.png`, drawn.query),
  };
};

/** Cites the page of an initiative, which has all that is known of it with the sources. */
const pageOf = (initiative: { readonly slug: string; readonly name: string }, writer: Writer): readonly Reference[] =>
  writer.counted(writer.t.pageOf(proseIn(writer.context, initiative.name)), `/initiatives/${initiative.slug}`, {}, []);

export const keyFigures = ({ figures }: BlockOf<'KeyFiguresBlock'>, writer: Writer): readonly Element[] => {
  const { t, context } = writer;
  return [
    {
      kind: 'key-figures',
      figures: [
        ...figures.map(({ initiative, coverage }) => ({
          value: writer.number(coverage.named),
          label: [
            run(t.named(proseIn(context, initiative.name))),
            ...pageOf(initiative, writer),
            ...(coverage.publishedCount
              ? [
                  run(
                    t.published(
                      totalText(context.language, coverage.publishedCount),
                      totalDay(context.language, coverage.publishedCount),
                    ),
                  ),
                  ...writer.sources(coverage.publishedCount.sources),
                ]
              : []),
          ],
        })),
        // Only the first initiative, so that a one-page note stays on one page; the Council block covers all of them.
        ...figures.slice(0, 1).flatMap(({ initiative, support }) =>
          support
            ? [
                {
                  value: t.of(writer.number(support.tally.endorsed), writer.number(support.tally.total)),
                  label: [
                    run(
                      t.inCouncil(proseIn(context, initiative.name)) +
                        inBrackets(context.language, floorText(context.language, support.bounds, support.tally.total)),
                    ),
                    ...writer.counted(t.councilPage(context.day(context.request.on)), '/council', {}, []),
                  ],
                },
              ]
            : [],
        ),
      ],
    },
    note(run(context.t.noList)),
  ];
};

export const progress = (
  { initiative }: BlockOf<'ProgressBlock'>,
  writer: Writer,
  [drawn]: readonly RenderedFigure[],
): readonly Element[] =>
  drawn
    ? [picture(drawn, writer, pageOf(initiative, writer)), note(run(`${drawn.table.summary} ${drawn.table.note}`))]
    : [];

type Support = BlockOf<'CouncilBlock'>['council']['supports'][0];

/** Says how many members a source counts, beside those that can be named; empty if no source does. */
const publishedIn = ({ publishedCount: count }: Support, writer: Writer): Line =>
  typeof count?.councilMembers === 'number'
    ? [
        run(
          `${afterStop(writer.context.language)}${CHAMBER_MESSAGES[writer.context.language].publishedMembers(
            writer.number(count.councilMembers),
            writer.totalDay(count),
          )}${finalStop(writer.context.language)}`,
        ),
        ...writer.sources(count.sources),
      ]
    : [];

export const council = (
  { council: { on, size, votesNeeded, members, supports } }: BlockOf<'CouncilBlock'>,
  writer: Writer,
  [drawn]: readonly RenderedFigure[],
): readonly Element[] => {
  const { context } = writer;
  const words = CHAMBER_MESSAGES[context.language];
  const named = context.initiatives.map(({ slug, name }) => ({ name, support: itemOf(supports, slug) }));
  const reaches = reachTexts(
    context.language,
    { size, votesNeeded },
    named.map(({ support }) => support),
  );
  return [
    ...named.map(({ name, support }, index) =>
      paragraph(run(context.t.pair(name, reaches[index] ?? '')), ...publishedIn(support, writer)),
    ),
    ...(drawn ? [picture(drawn, writer)] : []),
    {
      kind: 'table',
      caption: [
        run(words.seats(String(size), context.day(on))),
        ...writer.sources(members.flatMap(({ term }) => term.sources)),
      ],
      columns: texts(context.t.state, words.seat, ...context.initiatives.map(({ shortName }) => shortName)),
      rows: bySeatAndName(members, context.language).map(({ state, seat, term }) => [
        [writer.link(state.name, `/states/${state.code}`)],
        [run(seatText({ seat, ...term }, context))],
        ...context.initiatives.map(({ slug }) => {
          const position = positionOf({ supports }, slug, state.code);
          return position ? writer.standing(position, { state: state.code, initiative: slug }) : [];
        }),
      ]),
    },
    note(run(METER_MESSAGES[context.language].note)),
  ];
};

export const groups = (_: unknown, writer: Writer, [drawn]: readonly RenderedFigure[]): readonly Element[] => {
  if (!drawn) return [];
  const { columns, rows, note: remark } = drawn.table;
  return [
    picture(drawn, writer),
    {
      kind: 'table',
      caption: [run(writer.context.t.numbers)],
      columns: columns.map(({ label, kind }) => ({ label, align: kind === 'count' ? 'end' : 'start' })),
      rows: rows.map((row) => row.map((cell) => [run(typeof cell === 'number' ? writer.number(cell) : (cell ?? ''))])),
    },
    note(run(remark)),
  ];
};
