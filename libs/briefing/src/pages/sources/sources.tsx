import { EXTENTS_READ, SOURCED_KINDS, SOURCE_KINDS, sourcesByKind } from '#domain';
import { SourcesPageDocument } from '../../documents.js';
import { catalogue, numberText } from '../../language.js';
import { type PageRequest, type PageContext, addressOf } from '../../page-context.js';
import { badFilter, localAddress, oneOf, textOf } from '../../request-parameters.js';
import { Scroll } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { Filters } from '../../ui/filters.js';
import { Kept, Select } from '../../ui/form.js';
import { KINDS } from '../../ui/kinds.js';
import { Disagreements } from '../../ui/source-links.js';
import { SOURCE_WORDS, otherLanguage, publishedText, titleLanguage } from '../../ui/source-words.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import type { Figure } from '../../figures/define-figure.js';
import { factsOn, listedSources, type Row } from './listed.js';
import { sourcesExport } from './sources.export.js';

const MESSAGES = catalogue(
  {
    title: 'The sources',
    ofFigure: (figure: string) => `Sources of the figure “${figure}”`,
    back: 'Back to the figure',
    allSources: 'All sources',
    description: 'Every document that Pledgebook rests on: who published it, when it was read, and what part of it.',
    lead: 'Each fact names the documents that it rests on. Here is every document that was read for Pledgebook, including those not used.',
    partsNote:
      '“Facts” counts what rests on a source. The number before a source is what stands for it in long tables and on paper; it holds for this revision.',
    text: 'Publisher, title or short name',
    sourceKind: 'Kind of source',
    extent: 'How much was read',
    kind: 'What rests on it',
    NONE: 'Nothing',
    found: (count: string) => `${count} sources`,
    one: 'One source',
    none: 'No source meets these conditions.',
    clear: 'Without these conditions',
    published: 'Published',
    read: 'How much was read, and when',
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
        '« Faits » compte ce qui repose sur une source. Le numéro devant une source la désigne dans les longs tableaux et sur papier ; il vaut pour cette révision.',
      text: 'Éditeur, titre ou nom court',
      sourceKind: 'Nature de la source',
      extent: 'Ce qui a été lu',
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
        '«Datos» cuenta lo que se apoya en una fuente. El número ante una fuente la representa en las tablas largas y en papel; vale para esta revisión.',
      text: 'Editor, título o nombre corto',
      sourceKind: 'Clase de fuente',
      extent: 'Qué se leyó',
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
const figureAsked = (request: PageRequest, figures: readonly Figure[]): Figure | undefined => {
  const name = oneOf(
    request,
    'figure',
    figures.map((figure) => figure.name),
  );
  return figures.find((figure) => figure.name === name);
};

const conditions = (request: PageRequest) => {
  const text = textOf(request, 'text');
  if (text && text.length > 100)
    throw badFilter('“text” is longer than 100 characters; write a part of a title.', 'text');
  const kind = oneOf(request, 'sourceKind', SOURCE_KINDS);
  const extent = oneOf(request, 'extent', EXTENTS_READ);
  return { ...(text && { text }), ...(kind && { kind: [kind] }), ...(extent && { extentRead: [extent] }) };
};

const OWN = new Set(['text', 'sourceKind', 'extent', 'kind', 'after']);

const Bibliography = ({ rows, label, context }: { rows: readonly Row[]; label: string; context: PageContext }) => {
  const [t, words] = [MESSAGES[context.language], SOURCE_WORDS[context.language]];
  return (
    <Scroll label={label}>
      <table class="bibliography">
        <thead>
          <tr>
            <th scope="col">{context.t.source}</th>
            <th scope="col">{t.published}</th>
            <th scope="col">{t.read}</th>
            <th scope="col" class="count">
              {t.facts}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((source) => {
            const language = otherLanguage(source, context);
            return (
              <tr>
                <th scope="row">
                  <span class="number">[{context.revision.sources.get(source.id)?.number}]</span>{' '}
                  <a href={context.to(`/sources/${source.id}`)} lang={context.language === 'en' ? undefined : 'en'}>
                    {source.label}
                  </a>
                  <span class="quiet">
                    <cite lang={titleLanguage(source)}>{source.title}</cite> · <span lang="en">{source.publisher}</span>
                    {language && ` · ${language}`}
                  </span>
                </th>
                <td>{publishedText(source, context) ?? words.undated}</td>
                <td>
                  {source.extentRead ? (
                    words.readIn(words[source.extentRead], context.day(source.retrievedOn))
                  ) : (
                    <>
                      <span lang="en">{source.read}</span>, {context.day(source.retrievedOn)}
                    </>
                  )}
                </td>
                <td class="count" data-name={t.facts}>
                  {numberText(context.language, factsOn(source))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
};

/** @param figures all figures of the site: the page shows the sources of each */
export const defineSourcesPage = (figures: () => readonly Figure[]) =>
  definePage({
    path: '/sources',
    label: word('sources'),
    searchTerms: {
      en: 'Sources | bibliography documents',
      fr: 'Sources | bibliographie documents',
      es: 'Fuentes | bibliografía documentos',
    },
    document: SourcesPageDocument,
    variables: (request) => ({ where: conditions(request), after: textOf(request, 'after') ?? null }),
    exports: [sourcesExport],
    draws: (request) => {
      const figure = figureAsked(request, figures());
      return figure ? [{ figure }] : [];
    },
    render: (data, context) => {
      const { sources } = data;
      const [t, words] = [MESSAGES[context.language], SOURCE_WORDS[context.language]];
      const { request } = context;
      const [drawn] = context.figures;
      const rows = listedSources(data, context);
      const title = drawn ? t.ofFigure(drawn.table.title) : t.title;
      const figurePage = localAddress(request, 'page');
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
                          context.language,
                          `/embed/${drawn.name}`,
                          Object.fromEntries(new URLSearchParams(drawn.query)),
                        )
                  }
                >
                  {t.back}
                </a>
                <a href={context.to('/sources')}>{t.allSources}</a>
              </p>
            ) : (
              <p class="lead">
                {t.lead} <Disagreements context={context} />
              </p>
            )}
            <Filters context={context}>
              <form method="get" action={context.to('/sources', { revision: null })} data-live>
                <Kept names={[...request.query.keys()].filter((name) => !OWN.has(name))} context={context} />
                <label>
                  {t.text}
                  <input type="search" name="text" value={textOf(request, 'text') ?? ''} maxlength={100} />
                </label>
                <Select
                  name="sourceKind"
                  label={t.sourceKind}
                  options={SOURCE_KINDS.map((kind) => [kind, words[kind]])}
                  context={context}
                />
                <Select
                  name="extent"
                  label={t.extent}
                  options={EXTENTS_READ.map((extent) => [extent, words[extent]])}
                  context={context}
                />
                <Select
                  name="kind"
                  label={t.kind}
                  options={[
                    ...SOURCED_KINDS.map((name) => [name, KINDS[context.language][name]] as const),
                    ['none', t.NONE],
                  ]}
                  context={context}
                />
                <button type="submit">{context.t.show}</button>
              </form>
            </Filters>
            <div id="found">
              <p>
                <strong role="status">
                  {rows.length === 0
                    ? t.none
                    : rows.length === 1
                      ? t.one
                      : t.found(numberText(context.language, rows.length))}
                </strong>{' '}
                {[...OWN].some((name) => request.query.has(name)) && (
                  <a href={context.here(Object.fromEntries([...OWN].map((name) => [name, null])))}>{t.clear}</a>
                )}
              </p>
              <Downloads list="sources" context={context} />
              {sourcesByKind(rows).map(({ kind, sources: some }) => {
                const heading = words[kind ?? 'noKind'];
                return (
                  <section>
                    <h2 id={kind ?? 'none'}>
                      {heading} ({numberText(context.language, some.length)})
                    </h2>
                    <Bibliography rows={some} label={heading} context={context} />
                  </section>
                );
              })}
              <p class="steps">
                {request.query.has('after') && <a href={context.here({ after: null })}>{t.first}</a>}
                {sources.pageInfo.hasNextPage && (
                  <a href={context.here({ after: sources.pageInfo.endCursor })}>{t.next}</a>
                )}
              </p>
            </div>
            <p class="note">{t.partsNote}</p>
          </>
        ),
      };
    },
  });
