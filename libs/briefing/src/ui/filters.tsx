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

/** The condition that one control of a form sets, in words; none where it sets nothing. */
const conditionOf = (control: Element, context: PageContext): readonly string[] => {
  const given = (name: string | undefined) => (name && context.request.query.get(name)) || null;
  if (control.type === Select) {
    const { name, label, options, groups = [] } = control.props as unknown as Parameters<typeof Select>[0];
    const value = given(name);
    const all = [...options, ...groups.flatMap(([, of]) => of)];
    return value === null ? [] : [context.t.pair(label, all.find(([option]) => option === value)?.[1] ?? value)];
  }
  const input = elementsIn(control.props.children).find(({ type }) => type === 'input');
  const value = given(input?.props.name);
  if (control.type !== 'label' || value === null) return [];
  const [label] = toChildArray(control.props.children);
  return [context.t.pair(String(label), isCalendarDate(value) ? context.day(value) : value)];
};

/**
 * A form of filters, folded on a phone: what is set stands in its place. On a wider screen it is always unfolded.
 * @param children the form
 */
export const Filters = ({ context, children }: { context: PageContext; children: ComponentChildren }) => {
  const t = FILTERS_MESSAGES[context.language];
  const controls = elementsIn(children).flatMap((form) => elementsIn(form.props.children));
  const set = controls.flatMap((control) => conditionOf(control, context));
  return (
    <details class="filters">
      <summary>{context.t.pair(t.filters, set.length > 0 ? set.join(' · ') : t.none)}</summary>
      {children}
    </details>
  );
};

interface FoundWords {
  readonly none: string;
  readonly found: (count: string) => string;
}

/** How many things meet the conditions of a page, which is also said to those who do not see it. */
export const Found = ({
  count,
  words: { none, found },
  context,
  children,
}: {
  count: number;
  words: FoundWords;
  context: PageContext;
  /** What stands beside it, such as the way to all things. */
  children: ComponentChildren;
}) => (
  <p>
    <strong role="status">{count === 0 ? none : found(numberText(context.language, count))}</strong> {children}
  </p>
);
