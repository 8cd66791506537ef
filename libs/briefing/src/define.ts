import type { ComponentChildren } from 'preact';
import type { CardFigure } from '#charts/server';
import type { SitemapQuery, TypedDocumentString } from './operations.generated.js';
import type { Export, PageExport } from './downloads/define-export.js';
import type { PublicErrorText } from './error-text.js';
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
  /** The content of the page’s share card, besides the day; by default the title and the description. */
  readonly card?: {
    readonly text?: string;
    readonly figures?: readonly CardFigure[];
  };
  /** Query parameters that are enough for the share card where the whole address is too long: a note’s title. */
  readonly cardQuery?: Readonly<Record<string, string | null>>;
  /** The page’s structured data (schema.org). */
  readonly structured?: object;
  /** Whether the body has its own table of contents. Otherwise a long page gets a list of its headings. */
  readonly hasContents?: boolean;
  /** What was wrong with the address; the page is rendered with the remaining query parameters. */
  readonly wrong?: PublicErrorText;
  /**
   * The id of the form that holds the page’s state where no address can, such as a long note.
   * Submitting it shows the page.
   */
  readonly formId?: string | undefined;
  /** The path of the page’s feed, without the file extension: `/feeds/states/URY`. */
  readonly feed?: string;
}

/** A redirect to the address that the request meant. */
export interface Redirect {
  readonly to: string;
  /** Whether the redirect is permanent (301), so that browsers and search engines may cache it. */
  readonly permanent?: boolean;
  /** Where no address can hold the state: the form fields from which the page is rendered without a redirect. */
  readonly posted?: URLSearchParams;
}

/** The page rendered where the schema rejected the reader’s input: the form, with everything that was in it. */
interface Rejection<Data, Form> {
  /** The code of the errors that it handles. */
  readonly code: string;
  readonly document: TypedDocumentString<Form, { readonly on: string; readonly language: GraphqlLanguage }>;
  /** The same request without the rejected parts, so that the rest can be shown; `null` where nothing would be left. */
  readonly mended?: (request: PageRequest, error: Error) => PageRequest | null;
  readonly render: (error: Error, form: Form, context: PageContext, standing: Loaded<Data> | null) => Rendered;
}

/** The place of a page in the site, from which menu, search, citations and sitemap are derived. */
interface Placement {
  /** Without the language prefix; `:name` stands for one segment, `*` for the rest. */
  readonly path: string;
  /** The name of the page’s section, in the menu and in citations. One page of each section defines it. */
  readonly label?: (language: Language) => string;
  /** Whether the page is in the menu at the top of every page. */
  readonly inMenu?: boolean;
  /** The title, and after `|` further words that readers search for. If absent, search does not find the page. */
  readonly searchTerms?: (language: Language) => string;
  /** Returns all paths of the page for the sitemap. By default a path without parameters is listed as it is. */
  readonly paths?: (contents: SitemapQuery) => readonly string[];
  /** An address with content in the data of the first edition, which tests visit; by default the path. */
  readonly example?: string;
}

/** A page: the operation that it sends to the public schema, and how it renders the response. */
export interface PageDefinition<Data extends object, Variables extends object, More extends object, Form extends object>
  extends QueryDefinition<Data, Variables, More>, Placement {
  /** The page’s lists as downloads. */
  readonly exports?: readonly PageExport<Data & Partial<More>>[];
  /** Returns the address to redirect to; `null` where the requested address is the right one. */
  readonly redirect?: (request: PageRequest) => string | null;
  /** Returns the request at the newest revision with which a request at an older one is compared. */
  readonly compareWith?: (request: PageRequest, newest: RevisionInfo) => PageRequest | null;
  readonly onRejected?: Rejection<Data & Partial<More>, Form>;
  /** Returns `null` where there is nothing at this address. */
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
 * A page as the routes see it. `definePage` closes over the types of the query, so that pages of all kinds fit in one
 * list without casts.
 */
export interface Page<Data = unknown> extends Query<Data>, Omit<Placement, 'example'> {
  readonly example: string;
  readonly figures: readonly Figure[];
  readonly exports: readonly Export[];
  /** Whether a page at an older revision also depends on the newest one. */
  readonly comparesRevisions: boolean;
  redirect(request: PageRequest): string | null;
  /** @param newest only where it is newer than the page’s revision */
  answer(source: PageSource, request: PageRequest, newest?: PageSource): Promise<PageAnswer>;
  /** Renders the page for a request rejected by the schema with this error; `null` where it does not handle it. */
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
      // Without the query parameter that the error names, nothing of the form is left: `answerWithoutFault` handles it.
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
