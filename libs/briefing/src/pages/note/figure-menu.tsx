import type { NoteMenuQuery } from '../../documents.js';
import { catalogue, dayText, numberText } from '../../language.js';
import type { PageRequest, PageContext } from '../../page-context.js';

const MESSAGES = catalogue(
  {
    insert: 'Insert a figure',
    insertIt: 'Insert',
    onDay: (day: string) => `Their values on ${day}; in the text they stay live`,
    ofCouncil: 'The Security Council',
    endorsed: 'States that can be named as having endorsed',
    'possibly-endorsed': 'States that may have endorsed by then',
    'not-endorsed': 'States settled as not having endorsed',
    unknown: 'States whose position no source settles',
    members: 'Member States',
    'council-endorsed': 'members of the Council that can be named as having endorsed',
    'council-size': 'members of the Council',
    'votes-needed': 'votes that a decision needs',
    'vetoed-drafts': 'vetoed drafts on record up to that day',
    option: (value: string, what: string) => `${value} – ${what}`,
  },
  {
    fr: {
      insert: 'Insérer un chiffre',
      insertIt: 'Insérer',
      onDay: (day) => `Leurs valeurs au ${day} ; dans le texte, ils restent vivants`,
      ofCouncil: 'Le Conseil de sécurité',
      endorsed: 'États que l’on peut nommer comme ayant souscrit',
      'possibly-endorsed': 'États ayant peut-être souscrit à cette date',
      'not-endorsed': 'États dont il est établi qu’ils n’avaient pas souscrit',
      unknown: 'États dont aucune source n’établit la position',
      members: 'États Membres',
      'council-endorsed': 'membres du Conseil que l’on peut nommer comme ayant souscrit',
      'council-size': 'membres du Conseil',
      'votes-needed': 'voix qu’exige une décision',
      'vetoed-drafts': 'projets bloqués par un veto, consignés jusqu’à ce jour',
      option: (value, what) => `${value} – ${what}`,
    },
    es: {
      insert: 'Insertar una cifra',
      insertIt: 'Insertar',
      onDay: (day) => `Sus valores al ${day}; en el texto siguen vivas`,
      ofCouncil: 'El Consejo de Seguridad',
      endorsed: 'Estados que se pueden nombrar como adherentes',
      'possibly-endorsed': 'Estados que quizá se habían adherido',
      'not-endorsed': 'Estados de los que consta que no se habían adherido',
      unknown: 'Estados cuya posición ninguna fuente aclara',
      members: 'Estados Miembros',
      'council-endorsed': 'miembros del Consejo que se pueden nombrar como adherentes',
      'council-size': 'miembros del Consejo',
      'votes-needed': 'votos que necesita una decisión',
      'vetoed-drafts': 'proyectos vetados que constan hasta ese día',
      option: (value, what) => `${value} – ${what}`,
    },
  },
);

const OF_STATES = ['endorsed', 'possibly-endorsed', 'not-endorsed', 'unknown', 'members'] as const;
const OF_COUNCIL = ['council-size', 'votes-needed'] as const;

/** Figures that every day has, as a text asks for them. */
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

/** The figures of the menu as the text of a block, which the service answers with their values. */
export const menuText = (request: PageRequest): string =>
  expressionsOn(request)
    .map((expression) => `{{${expression}}}`)
    .join('\n\n');

interface MenuFigure {
  readonly expression: string;
  readonly number: number | null;
}

/** The figures of the menu with their values; none where nobody writes a text. */
export const menuOf = ({ menu }: Partial<NoteMenuQuery>): readonly MenuFigure[] =>
  (menu?.blocks ?? []).flatMap((block) => ('liveFigures' in block ? block.liveFigures : []));

/** A figure to choose by what it is of, with its value, and a button that puts it at the end of a text. @param place of its block */
export const FigureMenu = ({
  figures,
  place,
  context,
}: {
  figures: readonly MenuFigure[];
  place: number;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
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
