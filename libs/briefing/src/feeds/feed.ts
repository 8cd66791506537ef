import type { Entry } from './entries.js';

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The address of the page with the same content. */
  readonly page: string;
  /** The feed’s address, without the requested revision, so that an old revision yields the same bytes as then. */
  readonly address: string;
  /** When the newest entry was recorded: UTC, ISO 8601. */
  readonly updated: string;
  /** Newest first, at most `FEED_LENGTH`. */
  readonly entries: readonly Entry[];
}
