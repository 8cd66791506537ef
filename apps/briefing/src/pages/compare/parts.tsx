import type { ComparedPositionsFragment } from '../../documents.js';
import { Standing } from '../../ui/parts.js';
import type { View } from '../../view.js';
import { MESSAGES } from './messages.js';

/** How two positions compare: where one of them is not known, nobody can tell. */
export const comparedWord = ({ differs, a, b }: ComparedPositionsFragment, view: View): string => {
  const t = MESSAGES[view.language];
  if (a.status === 'UNKNOWN' || b.status === 'UNKNOWN') return t.unsettled;
  return differs ? t.other : t.same;
};

/**
 * Two positions beside each other, each with what it rests on.
 * @param labels the heads of their columns
 */
export const PositionCells = ({
  pair,
  labels: [a, b],
  view,
}: {
  pair: ComparedPositionsFragment;
  labels: readonly [a: string, b: string];
  view: View;
}) => (
  <>
    <td data-label={a}>
      <Standing position={pair.a} initiative={pair.initiative.slug} view={view} />
    </td>
    <td data-label={b}>
      <Standing position={pair.b} initiative={pair.initiative.slug} view={view} />
    </td>
  </>
);

/** What is the same, folded away behind what differs. */
export const Folded = ({ summary, children }: { summary: string; children: preact.ComponentChildren }) => (
  <details class="numbers">
    <summary>{summary}</summary>
    {children}
  </details>
);
