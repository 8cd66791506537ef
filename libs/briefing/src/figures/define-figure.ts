import { LRUCache } from 'lru-cache';
import { oncePer } from '#domain';
import type { ChartName, ThemeName } from '#charts';
import type { TypedDocumentString } from '../operations.generated.js';
import { type Language, languageData } from '../language.js';
import type { NamedSources } from '../named-sources.js';
import type { PageRequest } from '../page-context.js';
import { dayAsked } from '../request-parameters.js';
import type { PageSource } from '../source.js';
import type { RenderedFigure, FigureTable, PictureUse } from './figure.js';
import type { WorldMap } from './map.js';

interface FigureForm {
  readonly name: string;
  /** The parts of an address that make the figure another one, besides `on`, `revision` and the language. */
  readonly parameters: readonly string[];
  readonly chart?: (request: PageRequest) => ChartName;
  /** A map instead of a chart, with links into the briefing. */
  readonly map?: (table: FigureTable, theme: ThemeName, use: PictureUse) => WorldMap;
}

export interface FigureDefinition<Data, Variables extends object> extends FigureForm {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: (request: PageRequest) => Variables;
  readonly table: (data: Data, request: PageRequest) => FigureTable;
}

/** A figure has addresses of its own: a picture, a file, a page to embed. */
export interface Figure extends FigureForm {
  /** Queries what it shows and makes its table. */
  table(source: PageSource, request: PageRequest): Promise<FigureTable>;
}

/** A figure with the parts of the address that it is drawn for. */
export interface FigureUse {
  readonly figure: Figure;
  readonly query?: Readonly<Record<string, string>>;
}

/** Declares a figure; the types of its query stay inside. */
export const defineFigure = <Data, Variables extends object>({
  document,
  variables,
  table,
  ...form
}: FigureDefinition<Data, Variables>): Figure => ({
  ...form,
  table: async (source, request) => table(await source.query(document, variables(request)), request),
});

const readingOf = (language: Language): Pick<FigureTable, 'direction' | 'locale'> => {
  const { direction, locale } = languageData(language);
  return { locale, ...(direction === 'rtl' && { direction }) };
};

/** So many tables are kept of the newest revision: pages share their figures, and whoever asks for a page asks for the same ones. */
const MAX_TABLES = 60;

const tablesOf = oncePer((_: NamedSources) => new LRUCache<string, FigureTable>({ max: MAX_TABLES }));

/**
 * @param request of the figure alone: its language, day and conditions are all that a table is made of
 * @param isPinned does the address of the page name the revision?
 */
const tableOf = async (
  source: PageSource,
  figure: Figure,
  request: PageRequest,
  isPinned: boolean,
): Promise<FigureTable> => {
  const asked = async (): Promise<FigureTable> => ({
    ...(await figure.table(source, request)),
    ...readingOf(request.language),
  });
  // Readers of older revisions are few.
  if (isPinned) return asked();
  const tables = tablesOf(source.revision.sources);
  const key = `${figure.name} ${request.language} ${request.on} ${request.query.toString()}`;
  let table = tables.get(key);
  if (!table) {
    table = await asked();
    tables.set(key, table);
  }
  return table;
};

/** Draws a figure as a page uses it: the conditions that the page does not set come from its own address. */
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
  const on = dayAsked(conditions.get('on') || request.on);
  const own: PageRequest = { ...request, params: {}, query: conditions, on };
  return {
    name: figure.name,
    table: await tableOf(source, figure, own, request.query.has('revision')),
    chart: figure.chart?.(own) ?? null,
    query: Object.fromEntries(conditions),
  };
};
