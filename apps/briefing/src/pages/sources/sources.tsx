import { badFilter, localAddress, oneOf, textOf } from '../../asked.js';
import { SourcesPageDocument, type SourcesPageQuery } from '../../documents.js';
import { FIGURES } from '../../figures/index.js';
import { catalogue, numberText } from '../../language.js';
import { Downloads } from '../../ui/downloads.js';
import { Kept, Select } from '../../ui/form.js';
import { KINDS, SOURCED } from '../../ui/kinds.js';
import { type Asked, type FigureUse, type View, addressOf, page } from '../../view.js';

const MESSAGES = catalogue(
  {
    title: 'The sources',
    ofFigure: (figure: string) => `Sources of the figure “${figure}”`,
    back: 'Back to the figure',
    allSources: 'All sources',
    description: 'Every document that Pledgebook rests on: who published it, when it was read, and what part of it.',
    lead: 'Each fact names the documents that it rests on. Here is every document that was read for Pledgebook, including those not used.',
    partsNote:
      '“Facts” counts what rests on a source. What part of a document was read is told in the compilers’ own words, in English.',
    text: 'Publisher, title or id',
    kind: 'What rests on it',
    NONE: 'Nothing',
    found: (count: string) => `${count} sources`,
    one: 'One source',
    none: 'No source meets these conditions.',
    clear: 'Without these conditions',
    published: 'Published',
    read: 'What was read, and when',
    facts: 'Facts',
    next: 'The next sources',
    first: 'Back to the first',
  },
  {
    fr: {
      title: 'Les sources',
      ofFigure: (figure) => `Sources de la figure « ${figure} »`,
      back: 'Retour à la figure',
      allSources: 'Toutes les sources',
      description:
        'Chaque document sur lequel repose Pledgebook : qui l’a publié, quand il a été lu, et quelle partie en a été lue.',
      lead: 'Chaque fait nomme les documents sur lesquels il repose. Voici tous les documents lus pour Pledgebook, y compris ceux sur lesquels rien ne repose.',
      partsNote:
        '« Faits » compte ce qui repose sur une source. La partie lue d’un document est indiquée dans les mots de ceux qui l’ont lu, en anglais.',
      text: 'Éditeur, titre ou identifiant',
      kind: 'Ce qui repose dessus',
      NONE: 'Rien',
      found: (count) => `${count} sources`,
      one: 'Une source',
      none: 'Aucune source ne répond à ces conditions.',
      clear: 'Sans ces conditions',
      published: 'Publié',
      read: 'Ce qui a été lu, et quand',
      facts: 'Faits',
      next: 'Les sources suivantes',
      first: 'Retour aux premières',
    },
    es: {
      title: 'Las fuentes',
      ofFigure: (figure) => `Fuentes de la figura «${figure}»`,
      back: 'Volver a la figura',
      allSources: 'Todas las fuentes',
      description:
        'Cada documento en que se apoya Pledgebook: quién lo publicó, cuándo se leyó y qué parte de él se leyó.',
      lead: 'Cada dato nombra los documentos en que se apoya. Aquí están todos los documentos leídos para Pledgebook, también aquellos en que nada se apoya.',
      partsNote:
        '«Datos» cuenta lo que se apoya en una fuente. Qué parte de un documento se leyó se dice en las palabras de quienes lo leyeron, en inglés.',
      text: 'Editor, título o identificador',
      kind: 'Lo que se apoya en ella',
      NONE: 'Nada',
      found: (count) => `${count} fuentes`,
      one: 'Una fuente',
      none: 'Ninguna fuente cumple estas condiciones.',
      clear: 'Sin estas condiciones',
      published: 'Publicado',
      read: 'Qué se leyó, y cuándo',
      facts: 'Datos',
      next: 'Las fuentes siguientes',
      first: 'Volver a las primeras',
    },
  },
);

/** The figure whose sources are asked for. @throws Error that names the figures */
const figureAsked = (asked: Asked): FigureUse['figure'] | undefined => {
  const name = oneOf(
    asked,
    'figure',
    FIGURES.map((figure) => figure.name),
  );
  return FIGURES.find((figure) => figure.name === name);
};

const conditions = (asked: Asked) => {
  const text = textOf(asked, 'text');
  if (text && text.length > 100) throw badFilter('“text” is longer than 100 characters; write a part of a title.');
  return text ? { text } : {};
};

type Row = SourcesPageQuery['sources']['nodes'][0];
export const factsOn = ({ supports }: Row): number => supports.reduce((sum, { count }) => sum + count, 0);

/** When a source was published, as far as it shows it; in its own words where they are no day. */
export const Published = ({
  source: { publishedOn, publishedOnText },
  view,
}: {
  source: Pick<Row, 'publishedOn' | 'publishedOnText'>;
  view: View;
}) => {
  if (!publishedOnText) return <>–</>;
  const day = publishedOn && view.day(publishedOn.text);
  return day && day !== publishedOn.text ? <>{day}</> : <span lang="en">{publishedOnText}</span>;
};

/** The sources of an answer that the rest of the address asks for: those of a figure, those that a kind of fact rests on. */
export const listedSources = ({ sources }: SourcesPageQuery, { asked, figures: [drawn] }: View): readonly Row[] => {
  const kind = oneOf(asked, 'kind', [...SOURCED, 'none']);
  return sources.nodes
    .filter(({ id }) => !drawn || drawn.table.sources.includes(id))
    .filter(
      ({ supports }) => !kind || (kind === 'none' ? supports.length === 0 : supports.some((of) => of.kind === kind)),
    );
};

const OWN = new Set(['text', 'kind', 'after']);

export const sourcesPage = page({
  path: '/sources',
  document: SourcesPageDocument,
  variables: (asked) => ({ where: conditions(asked), after: textOf(asked, 'after') ?? null }),
  figures: (asked) => {
    const figure = figureAsked(asked);
    return figure ? [{ figure }] : [];
  },
  render: (data, view) => {
    const { sources } = data;
    const t = MESSAGES[view.language];
    const { asked } = view;
    const [drawn] = view.figures;
    const rows = listedSources(data, view);
    const title = drawn ? t.ofFigure(drawn.table.title) : t.title;
    const figurePage = localAddress(asked, 'page');
    return {
      title,
      description: t.description,
      body: (
        <>
          <h1 class={drawn && 'document-title'}>{title}</h1>
          {drawn ? (
            <p class="steps">
              <a
                href={
                  figurePage
                    ? `${figurePage.pathname}${figurePage.search}#figure-${drawn.name}`
                    : addressOf(
                        view.language,
                        `/embed/${drawn.name}`,
                        Object.fromEntries(new URLSearchParams(drawn.query)),
                      )
                }
              >
                {t.back}
              </a>
              <a href={view.to('/sources')}>{t.allSources}</a>
            </p>
          ) : (
            <p class="lead">{t.lead}</p>
          )}
          <form method="get" action={view.to('/sources', { revision: null })} data-live="found">
            <Kept names={[...asked.query.keys()].filter((name) => !OWN.has(name))} view={view} />
            <label>
              {t.text}
              <input type="search" name="text" value={textOf(asked, 'text') ?? ''} maxlength={100} />
            </label>
            <Select
              name="kind"
              label={t.kind}
              options={[...SOURCED.map((name) => [name, KINDS[view.language][name]] as const), ['none', t.NONE]]}
              view={view}
            />
            <button type="submit">{view.t.show}</button>
          </form>
          <div id="found">
            <p role="status">
              <strong>
                {rows.length === 0
                  ? t.none
                  : rows.length === 1
                    ? t.one
                    : t.found(numberText(view.language, rows.length))}
              </strong>{' '}
              {[...OWN].some((name) => asked.query.has(name)) && (
                <a href={view.here({ text: null, kind: null, after: null })}>{t.clear}</a>
              )}
            </p>
            <Downloads list="sources" view={view} />
            {rows.length > 0 && (
              <div class="scroll" tabindex={0} role="region" aria-label={title}>
                <table class="bibliography">
                  <thead>
                    <tr>
                      <th scope="col">{view.t.source}</th>
                      <th scope="col">{t.published}</th>
                      <th scope="col">{t.read}</th>
                      <th scope="col" class="count">
                        {t.facts}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((source) => (
                      <tr>
                        <th scope="row">
                          <a href={view.to(`/sources/${source.id}`)} lang="en">
                            {source.title}
                          </a>
                          <span class="quiet">
                            <span lang="en">{source.publisher}</span> · {source.id}
                          </span>
                        </th>
                        <td>
                          <Published source={source} view={view} />
                        </td>
                        <td>
                          <span lang="en">{source.read}</span>, {view.day(source.retrievedOn)}
                        </td>
                        <td class="count">{numberText(view.language, factsOn(source))}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            <p class="steps">
              {asked.query.has('after') && <a href={view.here({ after: null })}>{t.first}</a>}
              {sources.pageInfo.hasNextPage && <a href={view.here({ after: sources.pageInfo.endCursor })}>{t.next}</a>}
            </p>
          </div>
          <p class="note">{t.partsNote}</p>
        </>
      ),
    };
  },
});
