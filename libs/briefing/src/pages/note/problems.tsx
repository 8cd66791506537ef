import type { NoteProblem } from '#domain';
import { problemText } from '../../error-text.js';
import type { Language } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import type { RequestedNote } from './address.js';
import { isIncomplete } from './without-rejected.js';
import { MESSAGES } from './messages/index.js';

export const Problems = ({
  problems,
  definition,
  context,
}: {
  problems: readonly NoteProblem[];
  definition: RequestedNote;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  // The rejected request left out unfinished blocks, so its block numbers are mapped back to those of the form.
  const places = definition.blocks.flatMap((block, index) => (isIncomplete(block) ? [] : [index + 1]));
  return (
    <div class="incomplete" role="alert">
      <p>
        <strong>{t.problems}</strong>
      </p>
      <ul>
        {problems.map((problem) => {
          const { block } = problem;
          const { text, lang } = problemText(problem, context.language);
          return (
            <li lang={lang}>{block === null ? text : <a href={`#block-${places[block - 1] ?? block}`}>{text}</a>}</li>
          );
        })}
      </ul>
    </div>
  );
};

/** Maps live figures, as they are written, to the texts of their problems. */
export const problemsByFigure = (problems: readonly NoteProblem[], language: Language): ReadonlyMap<string, string> =>
  new Map(
    problems.flatMap((problem) => {
      const { expression } = problem;
      if (expression === undefined) return [];
      const { text } = problemText(problem, language);
      return [[expression === '{{' ? '{{' : `{{${expression}}}`, text] as const];
    }),
  );

/** The blocks that are left out of the note, and what each of them lacks. */
export const Unfinished = ({ definition, context }: { definition: RequestedNote; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const open = definition.blocks.flatMap((block, index) =>
    isIncomplete(block)
      ? [{ place: index + 1, kind: block.kind, text: block.kind === 'TEXT' ? t.missingText : t.missing }]
      : [],
  );
  return open.length === 0 ? null : (
    <ul class="incomplete">
      {open.map(({ place, kind, text }) => (
        <li>
          <a href={`#block-${place}`}>{t.block(String(place), t[kind])}</a>
          {context.t.pair('', text)}
        </li>
      ))}
    </ul>
  );
};
