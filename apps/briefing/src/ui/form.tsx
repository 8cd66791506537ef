import type { View } from '../view.js';

/** Choose one of a few words under a name; the first choice leaves the condition out. */
export const Select = ({
  name,
  label,
  options,
  view,
}: {
  name: string;
  label: string;
  options: readonly (readonly [string, string])[];
  view: View;
}) => (
  <label>
    {label}
    <select name={name}>
      <option value="">{view.t.all}</option>
      {options.map(([value, text]) => (
        <option value={value} selected={view.asked.query.get(name) === value}>
          {text}
        </option>
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
