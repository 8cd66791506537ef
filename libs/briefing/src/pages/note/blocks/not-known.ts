import type { Element, Line } from '#documents';
import type { NoteKeyFigureFragment } from '../../../operations.generated.js';
import { byName, listText } from '../../../language.js';
import { totalText } from '../../../published-total.js';
import { proseIn } from '../../../prose.js';
import { type Writer, run } from '../writer.js';
import { type BlockOf, list, note } from './elements.js';

const notKnownOf = (
  { initiative, coverage, tally, support }: NoteKeyFigureFragment,
  writer: Writer,
): readonly Line[] => {
  const { context, t } = writer;
  const name = proseIn(context, initiative.name);
  const open = (support?.positions ?? [])
    .filter(({ status }) => status === 'UNKNOWN')
    .map(({ state: { name: stateName } }) => stateName)
    .sort((a, b) => byName(context.language, a, b));
  return [
    ...(coverage.publishedCount
      ? [
          [
            run(
              context.t.incomplete(
                name,
                totalText(context.language, coverage.publishedCount),
                writer.number(coverage.named),
              ),
            ),
            ...writer.sources(coverage.publishedCount.sources),
          ],
        ]
      : []),
    [run(t.statesUnknown(name, writer.number(tally.unknown), writer.number(tally.total)))],
    ...(tally.possiblyEndorsed > 0 ? [[run(t.statesPossibly(name, writer.number(tally.possiblyEndorsed)))]] : []),
    ...(open.length > 0 ? [[run(t.membersUnknown(name, listText(context.language, open)))]] : []),
  ];
};

export const notKnown = ({ figures }: BlockOf<'NotKnownBlock'>, writer: Writer): readonly Element[] => [
  list([...figures.flatMap((figure) => notKnownOf(figure, writer)), [run(writer.t.judgement)]]),
  note(run(writer.context.t.noWord)),
];
