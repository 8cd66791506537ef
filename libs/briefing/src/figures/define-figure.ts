import { LRUCache } from 'lru-cache';
import { memoize } from '#domain';
import type { ChartName, ThemeName } from '#charts';
import type { TypedDocumentString } from '../operations.generated.js';
import { type Language, languageData } from '../language.js';
import type { NamedSources } from '../named-sources.js';
import type { PageRequest } from '../page-context.js';
import { parseDay } from '../request-parameters.js';
import type { PageSource } from '../source.js';
import type { RenderedFigure, FigureTable, PictureUse } from './figure.js';
import type { WorldMap } from './map.js';

interface FigureForm {
  readonly name: string;
  /** The query parameters on which the figure depends, besides `on`, `revision` and the language. */
  readonly parameters: readonly string[];
  readonly chart?: (request: PageRequest) => ChartName;
  /** Builds a map instead of a chart, with links into the briefing. */
  readonly map?: (table: FigureTable, theme: ThemeName, use: PictureUse) => WorldMap;
}

export interface FigureDefinition<Data, Variables extends object> extends FigureForm {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: (request: PageRequest) => Variables;
  readonly table: (data: Data, request: PageRequest) => FigureTable;
}

/** A figure, which has addresses for its picture, its file and its embeddable page. */
export interface Figure extends FigureForm {
  /** Queries the figure’s data and builds its table. */
  table(source: PageSource, request: PageRequest): Promise<FigureTable>;
}

/** A figure with the query parameters for which it is drawn. */
export interface FigureUse {
  readonly figure: Figure;
  readonly query?: Readonly<Record<string, string>>;
}

/** Declares a figure and hides the types of its query. */
export const defineFigure = <Data, Variables extends object>({
  document,
  variables,
  table,
  ...form
}: FigureDefinition<Data, Variables>): Figure => ({
  ...form,
  table: async (source, request) => table(await source.query(document, variables(request)), request),
});

const directionAndLocaleOf = (language: Language): Pick<FigureTable, 'direction' | 'locale'> => {
  const { direction, locale } = languageData(language);
  return { locale, ...(direction === 'rtl' && { direction }) };
};

/** Maximum number of cached tables of the newest revision. Pages share figures, and all readers need the same ones. */
const MAX_TABLES = 60;

const tablesOf = memoize((_: NamedSources) => new LRUCache<string, FigureTable>({ max: MAX_TABLES }));

/**
 * Returns the table of a figure, from the cache where possible.
 * @param request reduced to the figure: a table depends only on language, day and the figure’s query parameters
 * @param isPinned whether the address of the page names the revision
 */
const tableOf = async (
  source: PageSource,
  figure: Figure,
  request: PageRequest,
  isPinned: boolean,
): Promise<FigureTable> => {
  const queryTable = async (): Promise<FigureTable> => ({
    ...(await figure.table(source, request)),
    ...directionAndLocaleOf(request.language),
  });
  // Older revisions have few readers, so their tables are not cached.
  if (isPinned) return queryTable();
  const tables = tablesOf(source.revision.sources);
  const key = `${figure.name} ${request.language} ${request.on} ${request.query.toString()}`;
  let table = tables.get(key);
  if (!table) {
    table = await queryTable();
    tables.set(key, table);
  }
  return table;
};

/** Draws a figure for a page. Query parameters that the page does not set for the figure come from its address. */
export const drawFigure = async (
  source: PageSource,
  { figure, query = {} }: FigureUse,
  request: PageRequest,
): Promise<RenderedFigure> => {
  const conditions = new URLSearchParams(query);
  for (const name of [...figure.parameters, 'on', 'revision']) {
    const value = request.query.get(name);
    if (value && !conditions.has(name)) conditions.set(name, value);
  }
  const initiative = request.params['slug'];
  if (initiative && figure.parameters.includes('initiative')) conditions.set('initiative', initiative);
  const on = parseDay(conditions.get('on') || request.on);
  const figureRequest: PageRequest = { ...request, params: {}, query: conditions, on };
  return {
    name: figure.name,
    table: await tableOf(source, figure, figureRequest, request.query.has('revision')),
    chart: figure.chart?.(figureRequest) ?? null,
    query: Object.fromEntries(conditions),
  };
};
