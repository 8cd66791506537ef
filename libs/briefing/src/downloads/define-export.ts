import type { Steps } from '#domain';
import type { Language } from '../language.js';
import type { PageRequest, PageContext } from '../page-context.js';
import type { Query } from '../query.js';
import { badFilter, oneOf, textOf } from '../request-parameters.js';
import type { PageSource } from '../source.js';
import { sectionOf } from './codebook.js';
import { isOfSources, labelledNames, withLabels } from './source-labels.js';
import type { FileCell, TableFile } from './table-file.js';
import { wide } from './wide.js';

/** The one thing whose rows an export contains. */
interface Subject {
  /** The query parameter of the export’s address. */
  readonly parameter: string;
  /** The path parameter of the page for the same thing. */
  readonly as: string;
  readonly example: string;
  /** Further query parameters of the example. */
  readonly also?: Readonly<Record<string, string>>;
}

/**
 * A downloadable list. The rows come from the response that the page shows, so that both agree. `docs/codebook.md`
 * defines each column.
 */
export interface ExportDefinition<Data, Row> {
  /** The base name of the files. */
  readonly name: string;
  /** The name of the list on the page of downloads. */
  readonly label: (language: Language) => string;
  readonly of?: Subject;
  readonly title: (data: Data, context: PageContext) => string;
  /** Returns `null` where the thing to list does not exist. */
  readonly rows: (data: Data, context: PageContext) => readonly Row[] | null;
  /** Returns the end of a part of a paginated list; if absent, the list has only one part. */
  readonly pageInfo?: (data: Data) => { readonly hasNextPage: boolean; readonly endCursor: string | null } | undefined;
  readonly columns: Readonly<Record<string, (row: Row) => FileCell>>;
  /** The columns about one initiative, where the list has a row for each initiative. */
  readonly perInitiative?: readonly string[];
  /** The column with ids of sources, where no column name says so. */
  readonly cites?: string;
}

export interface LoadedExport {
  readonly table: TableFile;
  readonly context: PageContext;
}

/** A list as the routes see it; the types of its query and rows are hidden. */
export interface Export {
  readonly name: string;
  readonly label: (language: Language) => string;
  readonly of?: Subject;
  readonly columns: readonly string[];
  /**
   * Queries all parts.
   * @returns `null` where there is nothing to list
   * @throws Error where the address does not name the subject
   */
  load(source: PageSource, request: PageRequest): Promise<LoadedExport | null>;
}

/** A list still to be bound to the query of its page, so that it has the same rows as the page. */
export interface PageExport<Data> extends Pick<Export, 'name' | 'label'> {
  from(query: Query<Data>): Export;
}

/**
 * Returns the subject of the list as path parameters: from the page’s path, else from the query.
 * @throws Error where it is missing
 */
const subjectOf = (of: Subject | undefined, request: PageRequest): PageRequest['params'] => {
  if (!of) return {};
  const subject = request.params[of.as] ?? textOf(request, of.parameter);
  if (subject) return { [of.as]: subject };
  throw badFilter('OF_WHAT', { parameter: of.parameter, example: of.example });
};

/** Rows per query; between two queries other requests are answered. */
const ROWS_AT_ONCE = 200;
const ROWS_A_STEP = 200;

/** Builds the table of a list. @param data the response that the last rows come from */
function* tableOf<Data, Row>(
  list: ExportDefinition<Data, Row>,
  rows: readonly Row[],
  data: Data,
  context: PageContext,
): Steps<TableFile> {
  const { meanings } = sectionOf(`List: ${list.name}`);
  const columns = withLabels(list.columns, context);
  const cells: FileCell[][] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    cells.push(columns.map(({ cellOf }) => cellOf(row) ?? null));
  }
  yield;
  const citing = [...columns.keys()].filter((index) => {
    const { key = '' } = columns[index] ?? {};
    return list.cites ? key === list.cites : isOfSources(key);
  });
  const subject = Object.values(subjectOf(list.of, context.request)).map((text) => text.replace(/\W+/g, '-'));
  const long: TableFile = {
    name: [list.name, ...subject].join('-'),
    title: list.title(data, context),
    note: list.perInitiative ? context.t.noWord : '',
    columns: columns.map(({ key }) => ({ key, label: key, meaning: meanings.get(key) ?? '' })),
    rows: cells,
    sources: [...new Set(citing.flatMap((index) => cells.flatMap((row) => row[index] ?? []).map(String)))],
  };
  return list.perInitiative && oneOf(context.request, 'form', ['long', 'wide']) === 'wide'
    ? wide(long, labelledNames(list.perInitiative))
    : long;
}

const load = async <Data, Row>(
  list: ExportDefinition<Data, Row>,
  query: Query<Data>,
  source: PageSource,
  request: PageRequest,
): Promise<LoadedExport | null> => {
  const listRequest = { ...request, params: { ...request.params, ...subjectOf(list.of, request) } };
  const rows: Row[] = [];
  const first = await query.load(source, listRequest, { first: ROWS_AT_ONCE, after: null });
  const { context } = first;
  let { data } = first;
  for (;;) {
    const part = list.rows(data, context);
    if (part === null) return null;
    rows.push(...part);
    const end = list.pageInfo?.(data);
    if (!end?.hasNextPage) return { table: await source.inSlices(tableOf(list, rows, data, context)), context };
    await source.pause();
    data = await query.execute(source, listRequest, { first: ROWS_AT_ONCE, after: end.endCursor });
  }
};

export const defineExport = <Data, Row>(list: ExportDefinition<Data, Row>): PageExport<Data> => ({
  name: list.name,
  label: list.label,
  from: (query) => ({
    name: list.name,
    label: list.label,
    ...(list.of && { of: list.of }),
    columns: Object.keys(list.columns),
    load: (source, request) => load(list, query, source, request),
  }),
});

/** Declares a list that belongs to a page but has a separate query. */
export const defineStandaloneExport = <Data, Row>(
  query: Query<Data>,
  list: ExportDefinition<Data, Row>,
): PageExport<unknown> => {
  const { from, ...named } = defineExport(list);
  return { ...named, from: () => from(query) };
};
