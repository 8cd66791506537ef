import type { IncomingMessage } from 'node:http';

/** A request with what was determined before the web framework saw it. */
export interface ReceivedRequest extends IncomingMessage {
  /** Whether the path had a “%” that did not encode a character; each “%” in it has been encoded since. */
  hasMalformedPath?: boolean;
}

/** Health checks of the process, sent by its supervisor. */
export const HEALTH_PATH = /^\/health(?:[/?]|$)/;

export const GRAPHQL_PATH = /^\/graphql(?=\?|$)/;
