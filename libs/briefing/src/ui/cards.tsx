import {
  type ComponentChildren,
  type ComponentProps,
  type VNode,
  cloneElement,
  isValidElement,
  toChildArray,
} from 'preact';
import type { PageContext } from '../page-context.js';
import { CachedMarkup } from './once.js';

type Element = VNode<{ children?: ComponentChildren }>;
const isElement = (child: unknown): child is Element => isValidElement(child);

type OnceElement = VNode<ComponentProps<typeof CachedMarkup>>;

/** Labels a cached row when it is rendered, before it is cached. */
const labelledOnce = (row: OnceElement, labels: readonly string[]) =>
  cloneElement(row, {
    children: (context: PageContext) => <Labelled labels={labels}>{row.props.children(context)}</Labelled>,
  });

/**
 * Labels the cells of rows with the names of their columns: on a narrow screen, a table of the class `cards` shows each
 * row as a card with these labels in place of the table header.
 * @param labels the headers of the columns
 */
export const Labelled = ({ labels, children }: { labels: readonly string[]; children: ComponentChildren }) => (
  <>
    {toChildArray(children).map((row) => {
      if (!isElement(row)) return row;
      if (row.type === CachedMarkup) return labelledOnce(row as OnceElement, labels);
      const cells = toChildArray(row.props.children).map((cell, index) =>
        isElement(cell) && cell.type === 'td'
          ? cloneElement(cell, { 'data-label': labels[index] || undefined } as object)
          : cell,
      );
      return cloneElement(row, {}, cells);
    })}
  </>
);

/** The frame of a wide table, which scrolls on its own and can be focused with the keyboard. */
export const Scroll = ({ label, children }: { label: string | undefined; children: ComponentChildren }) => (
  <div class="scroll" tabindex={0} role="region" aria-label={label}>
    {children}
  </div>
);

/**
 * A table that a narrow screen shows as cards.
 * @param head the headers of the columns; the first may be empty, above the names of the rows
 * @param children the rows
 */
export const CardTable = ({
  label,
  head,
  class: classes = 'cards',
  caption,
  children,
}: {
  label: string;
  head: readonly string[];
  class?: string;
  caption?: ComponentChildren;
  children: ComponentChildren;
}) => (
  <Scroll label={label}>
    <table class={classes}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>{head.map((text) => (text === '' ? <td /> : <th scope="col">{text}</th>))}</tr>
      </thead>
      <tbody>
        <Labelled labels={head}>{children}</Labelled>
      </tbody>
    </table>
  </Scroll>
);
