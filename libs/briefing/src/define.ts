import type { ComponentChildren } from 'preact';
import type { CardFigure } from '#charts/server';
import type { SitemapQuery, TypedDocumentString } from './operations.generated.js';
import type { Export, PageExport } from './downloads/define-export.js';
import type { ToldError } from './error-text.js';
import type { Figure } from './figures/define-figure.js';
import { type GraphqlLanguage, type Language, graphqlLanguage } from './language.js';
import { type PageRequest, type RevisionInfo, PageContext } from './page-context.js';
import { codeOf, publicPartOf } from './public-error.js';
import { type Loaded, type Query, type QueryDefinition, defineQuery } from './query.js';
import type { PageSource } from './source.js';

export interface Rendered {
  readonly title: string;
  readonly description: string;
  readonly body: ComponentChildren;
  /** The picture of the page where it is shared, beside its day; without it, title and description. */
  readonly card?: {
    readonly text?: string;
    readonly figures?: readonly CardFigure[];
  };
  /** The conditions of its address that its card can do with, where all of them are too long: the title of a note. */
  readonly shortened?: Readonly<Record<string, string | null>>;
  /** The page for machines, in the words of schema.org. */
  readonly structured?: object;
  /** Does the body offer its own contents? Else a long page is given a list of its headings. */
  readonly ownContents?: boolean;
  /** What was wrong with the address, whose other conditions the page is shown with. */
  readonly wrong?: ToldError;
  /** The id of the form that holds what no address does, such as a long note: the page is shown by sending it. */
  readonly heldBy?: string | undefined;
  /** The feed of what is new on the page, without its ending: `/feeds/states/URY`. */
  readonly feed?: string;
}

/** The address that was meant. */
export interface Redirect {
  readonly to: string;
  /** For good: browsers and search engines may keep it. */
  readonly permanent?: boolean;
  /** Where no address holds what is meant: the fields that the page is made from in place. */
  readonly posted?: URLSearchParams;
}

/** The page shown where the schema refused the reader's own words: the form, with all that it held. */
interface Rejection<Data, Form> {
  /** The code of the errors that it is for. */
  readonly code: string;
  readonly document: TypedDocumentString<Form, { readonly on: string; readonly language: GraphqlLanguage }>;
  /** The same address without what was refused, so that the rest can stand beside it; `null` where nothing would. */
  readonly mended?: (request: PageRequest, error: Error) => PageRequest | null;
  readonly render: (error: Error, form: Form, context: PageContext, standing: Loaded<Data> | null) => Rendered;
}

/** The place of a page among the others: menu, search, citations and sitemap follow from it. */
interface Placement {
  /** Without the prefix of a language; with `:name` for one part of it, and `*` for the rest. */
  readonly path: string;
  /** The name of its section, in the menu and in citations. One page of a section gives it. */
  readonly label?: (language: Language) => string;
  /** Is it in the menu at the top of every page? */
  readonly inMenu?: boolean;
  /** Its title, and after `|` further words that readers look for on it; without them, search does not offer it. */
  readonly searchTerms?: (language: Language) => string;
  /** The paths of all its pages, for search engines; a path without parameters is listed by itself. */
  readonly paths?: (contents: SitemapQuery) => readonly string[];
  /** An address at which the first edition's data has something to show. Tests walk it; by default the path. */
  readonly example?: string;
}

/** A page: the operation that it sends to the same schema as everybody, and how it renders the answer. */
export interface PageDefinition<Data extends object, Variables extends object, More extends object, Form extends object>
  extends QueryDefinition<Data, Variables, More>, Placement {
  /** Its lists as files. */
  readonly exports?: readonly PageExport<Data & Partial<More>>[];
  /** The address that this one stands for, where it is another one. */
  readonly redirect?: (request: PageRequest) => string | null;
  /** For a request at an older revision: the same at the newest one, to be set beside it. */
  readonly compareWith?: (request: PageRequest, newest: RevisionInfo) => PageRequest | null;
  readonly onRejected?: Rejection<Data & Partial<More>, Form>;
  /** `null`: there is nothing at this address. */
  readonly render: (
    data: Data & Partial<More>,
    context: PageContext,
    newer?: Loaded<Data & Partial<More>>,
  ) => Rendered | Redirect | null;
}

export interface PageAnswer {
  readonly context: PageContext;
  readonly rendered: Rendered | Redirect | null;
}

/**
 * A page to those who serve it. `definePage` closes over the types of its query, so that pages of all kinds fit in one list
 * and none of them is cast.
 */
export interface Page<Data = unknown> extends Query<Data>, Omit<Placement, 'example'> {
  readonly example: string;
  readonly figures: readonly Figure[];
  readonly exports: readonly Export[];
  /** Does a page of an older revision also depend on the newest one? */
  readonly comparesRevisions: boolean;
  redirect(request: PageRequest): string | null;
  /** @param newest given where it is newer than the page's own revision */
  answer(source: PageSource, request: PageRequest, newest?: PageSource): Promise<PageAnswer>;
  /** The page for an address that the schema refused with this error; `null` where the page has none. */
  answerRejected(
    source: PageSource,
    request: PageRequest,
    error: unknown,
  ): Promise<{ readonly context: PageContext; readonly rendered: Rendered } | null>;
}

export const definePage = <
  Data extends object,
  Variables extends object,
  More extends object = object,
  Form extends object = object,
>(
  definition: PageDefinition<Data, Variables, More, Form>,
): Page<Data & Partial<More>> => {
  const { path, label, inMenu, searchTerms, paths, example = path } = definition;
  const { figures = [], exports = [], redirect, compareWith, onRejected, render } = definition;
  const query = defineQuery(definition);
  const { load, execute } = query;
  return {
    path,
    example,
    ...(label && { label }),
    ...(inMenu && { inMenu }),
    ...(searchTerms && { searchTerms }),
    ...(paths && { paths }),
    figures,
    exports: exports.map((list) => list.from(query)),
    comparesRevisions: compareWith !== undefined,
    load,
    execute,
    redirect: (request) => redirect?.(request) ?? null,
    answer: async (source, request, newest) => {
      const { data, context } = await load(source, request);
      const compared = newest && compareWith?.(request, newest.revision);
      const newer = newest && compared ? await load(newest, compared) : undefined;
      return { context, rendered: render(data, context, newer) };
    },
    answerRejected: async (source, request, error) => {
      if (!onRejected || !(error instanceof Error) || codeOf(error) !== onRejected.code) return null;
      // Without the condition that it names nothing is left of the form; the page says so in its own way.
      if (publicPartOf(error).parameter !== undefined) return null;
      const context = new PageContext(request, source.revision, [], source.origin);
      const variables = { on: request.on, language: graphqlLanguage(request.language) };
      const form = await source.query(onRejected.document, variables);
      const mended = onRejected.mended?.(request, error);
      const standing = mended ? await load(source, mended) : null;
      return { context, rendered: onRejected.render(error, form, context, standing) };
    },
  };
};
