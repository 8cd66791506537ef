import type { PageContext } from '../page-context.js';
import { FORM_MESSAGES } from './messages/index.js';

type Options = readonly (readonly [value: string, text: string])[];

const Choices = ({ of, chosen }: { of: Options; chosen: string | null }) => (
  <>
    {of.map(([value, text]) => (
      <option value={value} selected={chosen === value}>
        {text}
      </option>
    ))}
  </>
);

/** A select for a query parameter; the first option leaves the condition out. */
export const Select = ({
  name,
  label,
  options,
  groups = [],
  context,
}: {
  name: string;
  label: string;
  options: Options;
  /** Further options, in groups with names. */
  groups?: readonly (readonly [name: string, options: Options])[];
  context: PageContext;
}) => (
  <label>
    {label}
    <select name={name}>
      <option value="">{context.t.all}</option>
      <Choices of={options} chosen={context.request.query.get(name)} />
      {groups.map(([group, of]) => (
        <optgroup label={group}>
          <Choices of={of} chosen={context.request.query.get(name)} />
        </optgroup>
      ))}
    </select>
  </label>
);

/** Returns the attributes of an input for the first or the last day of a period; it also takes a year or a month. */
export const periodBound = (name: 'from' | 'to', context: PageContext) => ({
  type: 'text' as const,
  name,
  value: context.request.query.get(name) ?? '',
  pattern: '\\d{4}(-\\d{2}){0,2}',
  placeholder: '2011, 2011-05',
  title: FORM_MESSAGES[context.language].period,
  size: 11,
  maxlength: 10,
  autocomplete: 'off',
});

/** Hidden inputs for query parameters that a form preserves. */
export const PreservedFields = ({ names, context }: { names: readonly string[]; context: PageContext }) => (
  <>
    {names.map((name) => {
      const value = context.request.query.get(name);
      return value && <input type="hidden" name={name} value={value} />;
    })}
    {context.request.seen && !context.request.query.has('revision') && (
      <input type="hidden" name="seen" value={context.request.seen} />
    )}
  </>
);
