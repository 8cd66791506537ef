import type { Steps } from '#domain';
import type { TypedDocumentString } from './operations.generated.js';
import type { PageRequest, RevisionInfo } from './page-context.js';

/**
 * Runs an operation against the schema, at one revision.
 * @throws Error with `extensions.code` for its reader
 */
export type QueryExecutor = <Data, Variables extends object>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** The address of a page, without the prefix of a language. */
export interface NamedAddress {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** One revision as pages, figures and exports read it. */
export interface PageSource {
  readonly revision: RevisionInfo;
  readonly query: QueryExecutor;
  /** Where the service is reached from outside, without a slash at the end. */
  readonly origin: string;
  /** The title of the page at another address; `null` where there is none, or none that can be shown. */
  titleAt(address: NamedAddress, request: PageRequest): Promise<string | null>;
  /** Between two pieces of work: lets others be answered where this request has computed for a while. */
  pause(): Promise<void>;
  /** Does long work while others are answered in between. */
  inSlices<Result>(steps: Steps<Result>): Promise<Result>;
}
