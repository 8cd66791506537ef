import type { ChartName, ChartTable } from '#charts';

export interface FigureTable extends ChartTable {
  /** A title or sentence that says what the figure shows and can be quoted alone. */
  readonly title: string;
  /** The content in words, for readers who do not see the figure. */
  readonly summary: string;
  /** What readers must know to interpret the figure; empty for nothing. */
  readonly note: string;
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly kind: 'text' | 'count' | 'day';
  }[];
  /** Ids of the sources of the numbers. */
  readonly sources: readonly string[];
}

export interface PictureUse {
  readonly link: (path: string) => string;
  /** Joins a term and a text about it, as the language punctuates them. */
  readonly pair: (term: string, text: string) => string;
  /** The text alternative, for readers who do not see the picture. */
  readonly alternative: string;
  /** Whether the picture is part of a page, which has the legend. */
  readonly inPage: boolean;
}

/** A figure for one request: its table, and the query parameters with which its addresses yield the same figure. */
export interface RenderedFigure {
  readonly name: string;
  readonly table: FigureTable;
  readonly chart: ChartName | null;
  readonly query: Readonly<Record<string, string>>;
}
