import type { ChartName, ChartTable } from '#charts';

export interface FigureTable extends ChartTable {
  /** What it shows, as a sentence or a title that one can quote alone. */
  readonly title: string;
  /** The same in words, for those who do not see it. */
  readonly summary: string;
  /** What one must know to read it rightly; empty for nothing. */
  readonly note: string;
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly kind: 'text' | 'count' | 'day';
  }[];
  /** Ids of the sources that its numbers rest on. */
  readonly sources: readonly string[];
}

export interface PictureUse {
  readonly link: (path: string) => string;
  /** What is said of something, as the language writes it. */
  readonly pair: (term: string, text: string) => string;
  /** What the picture says, for those who do not see it. */
  readonly alternative: string;
  /** In a page, the page itself says what the marks mean. */
  readonly inPage: boolean;
}

/** A figure for one request: its table, and the conditions under which its addresses give the same again. */
export interface RenderedFigure {
  readonly name: string;
  readonly table: FigureTable;
  readonly chart: ChartName | null;
  readonly query: Readonly<Record<string, string>>;
}
