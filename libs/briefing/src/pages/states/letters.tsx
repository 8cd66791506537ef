import type { PageContext } from '../../page-context.js';
import { CONTENTS_MESSAGES } from '../../ui/messages/index.js';

/** A list by letters is offered from this many names on: about ten screens of a phone. */
const LONG = 30;

/** The ids of the rows with which a letter begins, by code, in a long list that is ordered by name. */
export const initialsOf = (
  rows: readonly { readonly code: string; readonly name: string }[],
): ReadonlyMap<string, string> => {
  const byCode = new Map<string, string>();
  if (rows.length < LONG) return byCode;
  const seen = new Set<string>();
  for (const { code, name } of rows) {
    const letter = name.normalize('NFD').charAt(0).toUpperCase();
    if (!seen.has(letter)) byCode.set(code, `letter-${letter}`);
    seen.add(letter);
  }
  return byCode;
};

/** The letters of a long list; a phone shows them. */
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
