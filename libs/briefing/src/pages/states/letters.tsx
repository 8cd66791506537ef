import type { PageContext } from '../../page-context.js';
import { CONTENTS_MESSAGES } from '../../ui/messages/index.js';

/** Minimum number of names for which a list of initial letters is offered: about ten screens of a phone. */
const MIN_NAMES = 30;

/** Returns the element id of the first row of each initial letter, by code, in a long list ordered by name. */
export const initialsOf = (
  rows: readonly { readonly code: string; readonly name: string }[],
): ReadonlyMap<string, string> => {
  const byCode = new Map<string, string>();
  if (rows.length < MIN_NAMES) return byCode;
  const seen = new Set<string>();
  for (const { code, name } of rows) {
    const letter = name.normalize('NFD').charAt(0).toUpperCase();
    if (!seen.has(letter)) byCode.set(code, `letter-${letter}`);
    seen.add(letter);
  }
  return byCode;
};

/** Links to the initial letters of a long list; shown only on a phone. */
export const Letters = ({ ids, context }: { ids: Iterable<string>; context: PageContext }) => {
  const label = CONTENTS_MESSAGES[context.language].contents;
  const letters = [...ids].map((id) => ({ id, letter: id.slice(-1) }));
  if (letters.length === 0) return null;
  return (
    <nav class="contents" aria-label={label}>
      <details>
        <summary>{`${letters[0]?.letter}–${letters.at(-1)?.letter}`}</summary>
        <ul class="letters">
          {letters.map(({ id, letter }) => (
            <li>
              <a href={`#${id}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
};
