import type { TypedDocumentString } from './operations.generated.js';
import { type Figure, type FigureUse, drawFigure } from './figures/define-figure.js';
import type { RenderedFigure } from './figures/figure.js';
import { type PageRequest, PageContext } from './page-context.js';
import type { NamedAddress, PageSource } from './source.js';

/** A part of a long list. */
export interface Paging {
  readonly first: number;
  readonly after: string | null;
}

/** The answer that a page is rendered from, with the context to render it in. */
export interface Loaded<Data> {
  readonly data: Data;
  readonly context: PageContext;
}

export interface QueryDefinition<Data extends object, Variables extends object, More extends object> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: (request: PageRequest) => Variables;
  /** A second operation with the same variables, in the light of the first answer; its answer is added to that one. */
  readonly followUp?: (data: Data) => TypedDocumentString<More, Variables> | null;
  /** The figures that belong to it: all of them are drawn, unless `draws` says which. */
  readonly figures?: readonly Figure[];
  /** Where a request decides which figures are drawn, and under which conditions. */
  readonly draws?: (request: PageRequest, data: Data & Partial<More>) => readonly FigureUse[];
  /** Another page whose title this one shows. */
  readonly names?: (request: PageRequest) => NamedAddress | null;
}

/** A query with its figures; its variables stay inside. */
export interface Query<Data> {
  load(source: PageSource, request: PageRequest, paging?: Paging): Promise<Loaded<Data>>;
  /** The answer alone: for the further parts of a list, whose context is that of its first. */
  execute(source: PageSource, request: PageRequest, paging: Paging): Promise<Data>;
}

export const defineQuery = <Data extends object, Variables extends object, More extends object = object>({
  document,
  variables: variablesOf,
  followUp,
  figures: declared = [],
  draws = () => declared.map((figure) => ({ figure })),
  names,
}: QueryDefinition<Data, Variables, More>): Query<Data & Partial<More>> => {
  const execute = async (source: PageSource, request: PageRequest, paging?: Paging): Promise<Data & Partial<More>> => {
    const variables = { ...variablesOf(request), ...paging };
    const first = await source.query(document, variables);
    const second = followUp?.(first);
    const more: Partial<More> = second ? await source.query(second, variables) : {};
    return { ...first, ...more };
  };
  return {
    execute,
    load: async (source, request, paging) => {
      const data = await execute(source, request, paging);
      const figures: RenderedFigure[] = [];
      for (const use of draws(request, data)) {
        await source.pause();
        figures.push(await drawFigure(source, use, request));
      }
      await source.pause();
      const named = names?.(request);
      const title = named ? await source.titleAt(named, request) : null;
      return { data, context: new PageContext(request, source.revision, figures, source.origin, title) };
    },
  };
};
