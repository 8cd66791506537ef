import type { TypedDocumentString } from './documents.js';
import { type Figure, type FigureUse, drawFigure } from './figures/define-figure.js';
import type { Drawn } from './figures/figure.js';
import type { NamedAddress, PageSource } from './source.js';
import { type Asked, View } from './view.js';

/** A part of a long list. */
export interface Paging {
  readonly first: number;
  readonly after: string | null;
}

/** The answer that a page is rendered from, with the context to render it in. */
export interface Loaded<Data> {
  readonly data: Data;
  readonly view: View;
}

export interface QueryDefinition<Data extends object, Variables extends object, More extends object> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: (asked: Asked) => Variables;
  /** A second operation with the same variables, in the light of the first answer; its answer is added to that one. */
  readonly followUp?: (data: Data) => TypedDocumentString<More, Variables> | null;
  /** Its figures, in the order in which they are drawn. */
  readonly figures?: readonly Figure[];
  /** Where a request decides which figures are drawn, and under which conditions. */
  readonly draws?: (asked: Asked, data: Data & Partial<More>) => readonly FigureUse[];
  /** Another page whose title this one shows. */
  readonly names?: (asked: Asked) => NamedAddress | null;
}

/** A query with its figures; its variables stay inside. */
export interface Query<Data> {
  load(source: PageSource, asked: Asked, paging?: Paging): Promise<Loaded<Data>>;
}

export const defineQuery = <Data extends object, Variables extends object, More extends object = object>({
  document,
  variables: variablesOf,
  followUp,
  figures: declared = [],
  draws = () => declared.map((figure) => ({ figure })),
  names,
}: QueryDefinition<Data, Variables, More>): Query<Data & Partial<More>> => ({
  load: async (source, asked, paging) => {
    const variables = { ...variablesOf(asked), ...paging };
    const first = await source.query(document, variables);
    const second = followUp?.(first);
    const more: Partial<More> = second ? await source.query(second, variables) : {};
    const data = { ...first, ...more };
    const figures: Drawn[] = [];
    for (const use of draws(asked, data)) {
      await source.pause();
      figures.push(await drawFigure(source, use, asked));
    }
    await source.pause();
    const named = names?.(asked);
    const title = named ? await source.titleAt(named, asked) : null;
    return { data, view: new View(asked, source.shown, figures, source.origin, title) };
  },
});
