import type { NoteMenuQuery } from '../../operations.generated.js';
import { dayText, numberText } from '../../language.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { FIGURE_MENU_MESSAGES } from './messages/index.js';

const OF_STATES = ['endorsed', 'possibly-endorsed', 'not-endorsed', 'unknown', 'members'] as const;
const OF_COUNCIL = ['council-size', 'votes-needed'] as const;

/** Returns the expressions of the live figures that are available on the day. */
const expressionsOn = ({ on, revision: { initiatives, councilKnown } }: PageRequest): readonly string[] => {
  const known = councilKnown.from <= on && on <= councilKnown.to;
  return [
    ...initiatives.flatMap(({ slug }) =>
      [...OF_STATES, ...(known ? (['council-endorsed'] as const) : [])].map((name) => `${name} ${slug}`),
    ),
    ...(known ? OF_COUNCIL : []),
    'vetoed-drafts',
  ];
};

/** Returns the text of a block with all figures of the menu; the response to it has their values. */
export const menuText = (request: PageRequest): string =>
  expressionsOn(request)
    .map((expression) => `{{${expression}}}`)
    .join('\n\n');

interface MenuFigure {
  readonly expression: string;
  readonly number: number | null;
}

/** Returns the figures of the menu with their values; empty if the note has no text block. */
export const menuOf = ({ menu }: Partial<NoteMenuQuery>): readonly MenuFigure[] =>
  (menu?.blocks ?? []).flatMap((block) => ('liveFigures' in block ? block.liveFigures : []));

/**
 * A menu of live figures with their values, and a button that appends the chosen one to a text.
 * @param place the number of the text’s block
 */
export const FigureMenu = ({
  figures,
  place,
  context,
}: {
  figures: readonly MenuFigure[];
  place: number;
  context: PageContext;
}) => {
  const t = FIGURE_MENU_MESSAGES[context.language];
  if (figures.length === 0) return null;
  const groups = [
    ...context.initiatives.map(({ slug, name }) => ({
      name,
      of: figures.filter(({ expression }) => expression.endsWith(` ${slug}`)),
    })),
    { name: t.ofCouncil, of: figures.filter(({ expression }) => !expression.includes(' ')) },
  ];
  const wordsOf = (expression: string): string => t[expression.split(' ')[0] as (typeof OF_STATES)[number]];
  return (
    <p class="chooser">
      <label>
        {t.insert}
        <select name={`figure.${place}`} data-idle title={t.onDay(dayText(context.language, context.request.on))}>
          {groups.map(({ name, of }) => (
            <optgroup label={name}>
              {of.map(({ expression, number }) => (
                <option value={expression}>
                  {t.option(numberText(context.language, number ?? 0), wordsOf(expression))}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="submit" name="do" value={`insert.${place}`} formnovalidate>
        {t.insertIt}
      </button>
    </p>
  );
};
