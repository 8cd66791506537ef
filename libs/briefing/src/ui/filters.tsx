import { type ComponentChildren, type VNode, isValidElement, toChildArray } from 'preact';
import { isCalendarDate } from '#domain';
import { numberText } from '../language.js';
import type { PageContext } from '../page-context.js';
import { Select } from './form.js';
import { FILTERS_MESSAGES } from './messages/index.js';

type Element = VNode<{
  readonly children?: ComponentChildren;
  readonly name?: string;
  readonly type?: string;
}>;
const elementsIn = (children: ComponentChildren): readonly Element[] =>
  toChildArray(children).filter((child): child is Element => isValidElement(child));

/** Describes the condition that a control of a form sets; empty if it sets none. */
const conditionOf = (control: Element, context: PageContext): readonly string[] => {
  const valueOf = (name: string | undefined) => (name && context.request.query.get(name)) || null;
  if (control.type === Select) {
    const { name, label, options, groups = [] } = control.props as unknown as Parameters<typeof Select>[0];
    const value = valueOf(name);
    const all = [...options, ...groups.flatMap(([, of]) => of)];
    return value === null ? [] : [context.t.pair(label, all.find(([option]) => option === value)?.[1] ?? value)];
  }
  const input = elementsIn(control.props.children).find(({ type }) => type === 'input');
  const value = valueOf(input?.props.name);
  if (control.type !== 'label' || value === null) return [];
  const [label] = toChildArray(control.props.children);
  return [context.t.pair(String(label), isCalendarDate(value) ? context.day(value) : value)];
};

/**
 * A form of filters. On a phone it is collapsed, and the summary shows the active filters; on a wider screen it is
 * always expanded.
 * @param children the form
 */
export const Filters = ({ context, children }: { context: PageContext; children: ComponentChildren }) => {
  const t = FILTERS_MESSAGES[context.language];
  const controls = elementsIn(children).flatMap((form) => elementsIn(form.props.children));
  const conditions = controls.flatMap((control) => conditionOf(control, context));
  return (
    <details class="filters">
      <summary>{context.t.pair(t.filters, conditions.length > 0 ? conditions.join(' · ') : t.none)}</summary>
      {children}
    </details>
  );
};

interface FoundWords {
  readonly none: string;
  readonly found: (count: string) => string;
}

/** The number of results that meet the conditions of a page, which is also announced to screen readers. */
export const Found = ({
  count,
  words: { none, found },
  context,
  children,
}: {
  count: number;
  words: FoundWords;
  context: PageContext;
  /** Content beside the number, such as a link to all results. */
  children: ComponentChildren;
}) => (
  <p>
    <strong role="status">{count === 0 ? none : found(numberText(context.language, count))}</strong> {children}
  </p>
);
