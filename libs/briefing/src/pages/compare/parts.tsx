import type { ComparedPositionsFragment } from '../../operations.generated.js';
import type { PageContext } from '../../page-context.js';
import { Standing } from '../../ui/parts.js';
import { MESSAGES } from './messages/index.js';

/** Says how two positions compare; if one of them is not known, the comparison is unsettled. */
export const comparedWord = ({ differs, a, b }: ComparedPositionsFragment, context: PageContext): string => {
  const t = MESSAGES[context.language];
  if (a.status === 'UNKNOWN' || b.status === 'UNKNOWN') return t.unsettled;
  return differs ? t.other : t.same;
};

/**
 * Two positions beside each other, each with the sources that it rests on.
 * @param labels the headers of the two columns
 * @param days the day of each position, if it is not the day of the page
 */
export const PositionCells = ({
  pair,
  labels: [a, b],
  context,
  days: [aDay, bDay] = [context.request.on, context.request.on],
}: {
  pair: ComparedPositionsFragment;
  labels: readonly [a: string, b: string];
  days?: readonly [a: string, b: string];
  context: PageContext;
}) => (
  <>
    <td data-label={a}>
      <Standing position={pair.a} initiative={pair.initiative.slug} on={aDay} context={context} />
    </td>
    <td data-label={b}>
      <Standing position={pair.b} initiative={pair.initiative.slug} on={bDay} context={context} />
    </td>
  </>
);

/** A collapsed section for what both sides have in common, so that the differences stand out. */
export const Folded = ({ summary, children }: { summary: string; children: preact.ComponentChildren }) => (
  <details class="numbers">
    <summary>{summary}</summary>
    {children}
  </details>
);
