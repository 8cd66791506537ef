import type { View } from '../view.js';

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

/** Choose one of a few words under a name; the first choice leaves the condition out. */
export const Select = ({
  name,
  label,
  options,
  groups = [],
  view,
}: {
  name: string;
  label: string;
  options: Options;
  /** Further choices, under the names of their groups. */
  groups?: readonly (readonly [name: string, options: Options])[];
  view: View;
}) => (
  <label>
    {label}
    <select name={name}>
      <option value="">{view.t.all}</option>
      <Choices of={options} chosen={view.asked.query.get(name)} />
      {groups.map(([group, of]) => (
        <optgroup label={group}>
          <Choices of={of} chosen={view.asked.query.get(name)} />
        </optgroup>
      ))}
    </select>
  </label>
);

/** Parts of the address that a form does not ask for, but keeps. */
export const Kept = ({ names, view }: { names: readonly string[]; view: View }) => (
  <>
    {names.map((name) => {
      const value = view.asked.query.get(name);
      return value && <input type="hidden" name={name} value={value} />;
    })}
    {view.asked.seen && !view.asked.query.has('revision') && (
      <input type="hidden" name="seen" value={view.asked.seen} />
    )}
  </>
);
