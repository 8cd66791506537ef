import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dataset, Revision, Steps } from '#domain';
import type { BundleFormat } from '../downloads/files.js';
import type { RevisionInfo } from '../page-context.js';
import type { PublishedLists } from '../published-lists.js';
import type { Renderer } from '../renderer.js';
import type { QueryExecutor } from '../source.js';

/** One revision, and the schema at it. */
export interface Snapshot {
  /** Feeds and calendars are written from the facts themselves; everything else asks the schema. */
  readonly dataset: Dataset;
  readonly revision: RevisionInfo;
  /** The newest revision's number, where other processes may not know it yet: links of pages carry it. */
  readonly seen: number | null;
  readonly query: QueryExecutor;
  /** Reads published lists, to compare them with this revision. */
  readonly lists: PublishedLists;
}

/** The service that the briefing is mounted in. */
export interface BriefingHost {
  /** Admits a request to be computed now. @throws Error with `extensions.code` where it is not */
  admit(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** The revision that a request is about, with its facts. @throws Error with `extensions.code` where there is none */
  at(request: FastifyRequest): Promise<Snapshot>;
  /** The revision that a request is about, where its facts are not needed. @throws like `at` */
  revisionOf(request: FastifyRequest): Promise<Revision>;
  /** The whole dataset of a revision as one file. */
  bundle(revision: Revision, format: BundleFormat, reader: AbortSignal): Promise<Buffer>;
  newest(): Snapshot;
  /** Makes documents, pictures and workbooks. */
  readonly renderer: Renderer;
  /** Does long work while others are answered in between. */
  inSlices<Result>(steps: Steps<Result>): Promise<Result>;
  /** Between two pieces of work: lets others be answered where this request has computed for a while. */
  pause(): Promise<void>;
  /** Where the service is reached from outside, without a slash at the end. */
  readonly origin: string;
}
