import type { NoteChoicesFragment } from '../../operations.generated.js';
import { byName } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { MESSAGES } from './messages/index.js';

export const StateSelect = ({
  chosen,
  name,
  states,
  context,
}: {
  chosen: string;
  name: string;
  states: NoteChoicesFragment['states']['nodes'];
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const nodes = [...states].sort((a, b) => byName(context.language, a.name, b.name));
  return (
    <label>
      {t.whichState}
      <select name={name} required={name === 'state'}>
        <option value="">–</option>
        {chosen !== '' && !nodes.some(({ code }) => code === chosen) && (
          <option value={chosen} selected>
            {chosen}
          </option>
        )}
        {nodes.map(({ code, name: stateName }) => (
          <option value={code} selected={code === chosen}>
            {stateName}
          </option>
        ))}
      </select>
    </label>
  );
};
