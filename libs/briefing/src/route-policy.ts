import type { FastifyRequest } from 'fastify';

/**
 * What a finished answer depends on, beside the request itself:
 * `revision` — the facts of its revision alone (data, files, pictures);
 * `page` — also whether a newer revision is known, which pages of older ones say;
 * `comparison` — also the newest revision's facts.
 */
export type Keeping = 'revision' | 'page' | 'comparison';

/** `light`: milliseconds; `heavy`: what is typeset, drawn or packed. */
export type Cost = 'light' | 'heavy';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer is the same for everybody, and may be kept and sent again. A route that does not say so is never kept. */
    readonly keep?: Keeping;
    /** The answer is computed, so that one reader may have only so many. A route that does not say so is never refused. */
    readonly cost?: Cost | ((request: FastifyRequest) => Cost);
    /** Writes what went wrong in the form of the route's answers. A route that does not say so has it told as JSON. */
    readonly problem?: (request: FastifyRequest, reply: FastifyReply, error: unknown) => Promise<string>;
  }
}

const HEAVY_FILES = /\.(?:pdf|docx|html|png|xlsx|zip|sqlite)$/;

/** What a file costs, by the ending of its address. */
export const fileCost = ({ url }: FastifyRequest): Cost =>
  HEAVY_FILES.test(url.split('?')[0] ?? '') ? 'heavy' : 'light';

/** A page's address may end as one of its files does. */
export const PAGE_ROUTE = { keep: 'page', cost: fileCost } as const;
export const COMPARISON_ROUTE = { keep: 'comparison', cost: 'light' } as const;
export const FILE_ROUTE = { keep: 'revision', cost: fileCost } as const;
/** Addresses with nothing at them: answered by a page that searches for what was meant. */
export const MISSING_ROUTE = { cost: 'light' } as const;
