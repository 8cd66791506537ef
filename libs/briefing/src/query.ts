import type { TypedDocumentString } from './operations.generated.js';
import { type Figure, type FigureUse, drawFigure } from './figures/define-figure.js';
import type { RenderedFigure } from './figures/figure.js';
import { type PageRequest, PageContext } from './page-context.js';
import type { NamedAddress, PageSource } from './source.js';

/** A page of a long list, as in the schema’s connections. */
export interface Paging {
  readonly first: number;
  readonly after: string | null;
}

/** The response from which a page is rendered, with the context to render it in. */
export interface Loaded<Data> {
  readonly data: Data;
  readonly context: PageContext;
}

export interface QueryDefinition<Data extends object, Variables extends object, More extends object> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: (request: PageRequest) => Variables;
  /** A second operation with the same variables, chosen from the first response; both responses are merged. */
  readonly followUp?: (data: Data) => TypedDocumentString<More, Variables> | null;
  /** The figures of the page; all of them are drawn unless `draws` selects some. */
  readonly figures?: readonly Figure[];
  /** Selects the figures to draw for a request, with their query parameters. */
  readonly draws?: (request: PageRequest, data: Data & Partial<More>) => readonly FigureUse[];
  /** The address of another page whose title this one shows. */
  readonly names?: (request: PageRequest) => NamedAddress | null;
}

/** A query with its figures; the type of its variables is hidden. */
export interface Query<Data> {
  load(source: PageSource, request: PageRequest, paging?: Paging): Promise<Loaded<Data>>;
  /** Returns the response alone: for further parts of a list, which share the context of the first part. */
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
