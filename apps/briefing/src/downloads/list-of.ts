import type { PageOf, View } from '../view.js';
import type { FileCell } from './filed.js';
import type { ListName } from './messages.js';

/** A list that can be had as a file: what it asks, and row by row what it holds. `docs/codebook.md` defines each column. */
export interface ListOf<Data, Variables, Row> {
  readonly name: ListName;
  /** The page that shows it, so that the rows are the same; or what else is asked. */
  readonly asks: Pick<PageOf<Data, Variables>, 'document' | 'variables' | 'figures'>;
  /** A part of the address that says of what it is the list, with an example, and what the page calls it. */
  readonly of?: {
    readonly parameter: string;
    readonly as: string;
    readonly example: string;
    /** What else the example needs. */
    readonly also?: Readonly<Record<string, string>>;
  };
  readonly title: (data: Data, view: View) => string;
  /** `null`: what it would be the list of is not there. */
  readonly rows: (data: Data, view: View) => readonly Row[] | null;
  /** Where a page of the list ends; without it, there is one page. */
  readonly pageInfo?: (data: Data) => { readonly hasNextPage: boolean; readonly endCursor: string | null } | undefined;
  readonly columns: Readonly<Record<string, (row: Row) => FileCell>>;
  /** The columns that are of one initiative, where the list has a row for each. */
  readonly perInitiative?: readonly string[];
  /** The column that holds ids of sources, where no column is called so. */
  readonly cites?: string;
}

// What a list asks and what it holds agree in the list itself.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyList = ListOf<any, any, any>;

export const list = <Data, Variables, Row>(definition: ListOf<Data, Variables, Row>): ListOf<Data, Variables, Row> =>
  definition;

/** Ids of sources, each once. */
export const ids = (sources: readonly { readonly id: string }[]): readonly string[] => [
  ...new Set(sources.map(({ id }) => id)),
];
