import type { Steps } from '#domain';
import type { TypedDocumentString } from './operations.generated.js';
import type { PageRequest, RevisionInfo } from './page-context.js';

/**
 * Runs an operation against the schema, at one revision.
 * @throws Error with an `extensions.code` for clients
 */
export type QueryExecutor = <Data, Variables extends object>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** The address of a page, without the language prefix. */
export interface NamedAddress {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Access to one revision for pages, figures and exports. */
export interface PageSource {
  readonly revision: RevisionInfo;
  readonly query: QueryExecutor;
  /** The public origin of the service, without a trailing slash. */
  readonly origin: string;
  /** Returns the title of the page at another address; `null` where there is no page, or none that can be shown. */
  titleAt(address: NamedAddress, request: PageRequest): Promise<string | null>;
  /** Yields to other requests between two pieces of work, if this request has computed for a while. */
  pause(): Promise<void>;
  /** Runs long work in slices, between which other requests are answered. */
  inSlices<Result>(steps: Steps<Result>): Promise<Result>;
}
