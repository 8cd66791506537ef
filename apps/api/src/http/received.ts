import type { IncomingMessage } from 'node:http';

/** A request with what was worked out before the web framework saw it. */
export interface Received extends IncomingMessage {
  /** The body as it was sent; `null` where it is longer than allowed. */
  sentBody?: Buffer | null;
  /** Its path had a “%” that stands for no letter; by now each “%” in it is encoded. */
  hasMalformedPath?: boolean;
}

export const GRAPHQL_PATH = /^\/graphql(?=\?|$)/;
