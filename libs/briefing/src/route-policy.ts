import type { FastifyRequest } from 'fastify';

/**
 * What a response depends on besides the request:
 * `revision` — only the facts of its revision (data, files, pictures);
 * `page` — also whether a newer revision is known, which pages of older ones mention;
 * `comparison` — also the facts of the newest revision.
 */
export type Keeping = 'revision' | 'page' | 'comparison';

/** `light` takes milliseconds; `heavy` is for output that is typeset, drawn or packed. */
export type Cost = 'light' | 'heavy';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The response is the same for everybody and may be cached. By default a route is not cached. */
    readonly keep?: Keeping;
    /** The response is computed, so it counts towards the client’s rate limit. By default a route is not limited. */
    readonly cost?: Cost | ((request: FastifyRequest) => Cost);
    /** Renders an error in the format of the route’s responses. By default errors are sent as JSON. */
    readonly problem?: (request: FastifyRequest, reply: FastifyReply, error: unknown) => Promise<string>;
  }
}

const HEAVY_FILES = /\.(?:pdf|docx|html|png|xlsx|zip|sqlite)$/;

/** Returns the cost of a file, by the extension in its address. */
export const fileCost = ({ url }: FastifyRequest): Cost =>
  HEAVY_FILES.test(url.split('?')[0] ?? '') ? 'heavy' : 'light';

/** Pages use `fileCost`, too, since a page’s address may have the extension of one of its files. */
export const PAGE_ROUTE = { keep: 'page', cost: fileCost } as const;
export const COMPARISON_ROUTE = { keep: 'comparison', cost: 'light' } as const;
export const FILE_ROUTE = { keep: 'revision', cost: fileCost } as const;
/** Unknown addresses, which are answered by a page that searches for what was meant. */
export const MISSING_ROUTE = { cost: 'light' } as const;
