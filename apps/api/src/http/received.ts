import type { IncomingMessage } from 'node:http';

/** A request with what was worked out before the web framework saw it. */
export interface Received extends IncomingMessage {
  /** Its path had a “%” that stands for no letter; by now each “%” in it is encoded. */
  hasMalformedPath?: boolean;
}

/** Asked about the process itself, by whoever watches over it. */
export const HEALTH_PATH = /^\/health(?:[/?]|$)/;

export const GRAPHQL_PATH = /^\/graphql(?=\?|$)/;
