import type { Entry } from './entries.js';

/** A feed that can be followed, ready to be written. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same. */
  readonly page: string;
  /** Its own address, whatever revision was asked for: so an old revision gives what was read then, to the byte. */
  readonly address: string;
  /** UTC, ISO 8601: when its newest entry was recorded. */
  readonly updated: string;
  /** Newest first, no more than `FEED_LENGTH`. */
  readonly entries: readonly Entry[];
}
