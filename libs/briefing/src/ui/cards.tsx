import { type ComponentChildren, type VNode, cloneElement, isValidElement, toChildArray } from 'preact';

type Element = VNode<{ children?: ComponentChildren }>;
const isElement = (child: unknown): child is Element => isValidElement(child);

/**
 * Rows whose cells bear the names of their columns: on a narrow screen a table of the class `cards` shows each row as a card, with
 * these names in place of its head.
 * @param labels the heads of the columns
 */
export const Labelled = ({ labels, children }: { labels: readonly string[]; children: ComponentChildren }) => (
  <>
    {toChildArray(children).map((row) => {
      if (!isElement(row)) return row;
      const cells = toChildArray(row.props.children).map((cell, index) =>
        isElement(cell) && cell.type === 'td' ? cloneElement(cell, { 'data-label': labels[index] } as object) : cell,
      );
      return cloneElement(row, {}, cells);
    })}
  </>
);
