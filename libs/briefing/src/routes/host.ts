import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dataset, Revision, Steps } from '#domain';
import type { BundleFormat } from '../downloads/files.js';
import type { RevisionInfo } from '../page-context.js';
import type { PublishedLists } from '../published-lists.js';
import type { Renderer } from '../renderer.js';
import type { QueryExecutor } from '../source.js';

/** One revision, and access to the schema at that revision. */
export interface Snapshot {
  /** For feeds and calendars, which are written from the facts themselves; everything else queries the schema. */
  readonly dataset: Dataset;
  readonly revision: RevisionInfo;
  /** The newest revision’s number, where other processes may not know it yet: the links of pages carry it. */
  readonly seen: number | null;
  readonly query: QueryExecutor;
  /** Reads published lists for comparison with this revision. */
  readonly lists: PublishedLists;
}

/** The service in which the briefing is mounted. */
export interface BriefingHost {
  /** Admits a request to be computed now. @throws Error with `extensions.code` where it is refused */
  admit(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /**
   * Loads the revision that a request is about, with its facts.
   * @throws Error with `extensions.code` where there is none
   */
  at(request: FastifyRequest): Promise<Snapshot>;
  /** Loads the revision that a request is about without its facts. @throws like `at` */
  revisionOf(request: FastifyRequest): Promise<Revision>;
  /** Packs the whole dataset of a revision into one file. */
  bundle(revision: Revision, format: BundleFormat, reader: AbortSignal): Promise<Buffer>;
  newest(): Snapshot;
  readonly renderer: Renderer;
  /** Runs long work in slices, between which other requests are answered. */
  inSlices<Result>(steps: Steps<Result>): Promise<Result>;
  /** Yields to other requests between two pieces of work, if this request has computed for a while. */
  pause(): Promise<void>;
  /** The public origin of the service, without a trailing slash. */
  readonly origin: string;
}
