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

/** Of which one thing an export holds the rows. */
interface Subject {
  /** The parameter of an export's address, and what the page calls it. */
  readonly parameter: string;
  readonly as: string;
  readonly example: string;
  /** What else the example needs. */
  readonly also?: Readonly<Record<string, string>>;
}

/**
 * A list that can be had as a file: its rows come from the answer that the page shows, so that both agree. `docs/codebook.md`
 * defines each column.
 */
export interface ExportDefinition<Data, Row> {
  /** The name of its files. */
  readonly name: string;
  /** What it is called where all lists are offered. */
  readonly label: (language: Language) => string;
  readonly of?: Subject;
  readonly title: (data: Data, context: PageContext) => string;
  /** `null`: what it would be the list of is not there. */
  readonly rows: (data: Data, context: PageContext) => readonly Row[] | null;
  /** Where a part of the list ends; without it, there is one part. */
  readonly pageInfo?: (data: Data) => { readonly hasNextPage: boolean; readonly endCursor: string | null } | undefined;
  readonly columns: Readonly<Record<string, (row: Row) => FileCell>>;
  /** The columns that are of one initiative, where the list has a row for each. */
  readonly perInitiative?: readonly string[];
  /** The column that holds ids of sources, where no column is called so. */
  readonly cites?: string;
}

export interface LoadedExport {
  readonly table: TableFile;
  readonly context: PageContext;
}

/** A list to those who serve it; the types of its query and of its rows stay inside. */
export interface Export {
  readonly name: string;
  readonly label: (language: Language) => string;
  readonly of?: Subject;
  readonly columns: readonly string[];
  /** Queries all its parts. @returns `null` where there is nothing to list @throws Error where the address does not say of what */
  load(source: PageSource, request: PageRequest): Promise<LoadedExport | null>;
}

/** A list that waits for the query of its page, which gives it the same rows as the page. */
export interface PageExport<Data> extends Pick<Export, 'name' | 'label'> {
  from(query: Query<Data>): Export;
}

/** The thing that an address asks a list of: in its path beside the page, else in its query. @throws Error where the address does not say it */
const subjectOf = (of: Subject | undefined, request: PageRequest): PageRequest['params'] => {
  if (!of) return {};
  const subject = request.params[of.as] ?? textOf(request, of.parameter);
  if (subject) return { [of.as]: subject };
  throw badFilter('OF_WHAT', { parameter: of.parameter, example: of.example });
};

/** Rows of a list that are queried at once: between two such parts others are answered. */
const ROWS_AT_ONCE = 200;
/** Rows that are worked out in one step. */
const ROWS_A_STEP = 200;

/** @param data the answer that the last rows come from */
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
  const own = { ...request, params: { ...request.params, ...subjectOf(list.of, request) } };
  const rows: Row[] = [];
  const first = await query.load(source, own, { first: ROWS_AT_ONCE, after: null });
  const { context } = first;
  let { data } = first;
  for (;;) {
    const part = list.rows(data, context);
    if (part === null) return null;
    rows.push(...part);
    const end = list.pageInfo?.(data);
    if (!end?.hasNextPage) return { table: await source.inSlices(tableOf(list, rows, data, context)), context };
    await source.pause();
    data = await query.execute(source, own, { first: ROWS_AT_ONCE, after: end.endCursor });
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

/** A list that belongs to a page, with a query of its own. */
export const standalone = <Data, Row>(query: Query<Data>, list: ExportDefinition<Data, Row>): PageExport<unknown> => {
  const { from, ...named } = defineExport(list);
  return { ...named, from: () => from(query) };
};
