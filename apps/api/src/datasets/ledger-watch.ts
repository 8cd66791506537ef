import { setTimeout } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { type Ledger, LedgerError } from '#ledger';

/** Milliseconds after which a look that has not come back counts as one that failed. */
const SLOW_MS = 1_500;
/** Milliseconds that whoever asks about the ledger's health waits for a look that was just begun. */
const HEALTH_MS = 80;

/** The newest revision of which a reader of the ledger knows. */
export interface Known {
  readonly number: number;
  readonly hash: string;
}

/**
 * Looks at the ledger: which revision is its newest, does it answer, is it still the one that is served? One look at a
 * time; an outage is one line in the log, and its end another.
 */
export class LedgerWatch {
  private readonly log = new Logger('Ledger');
  private looking: Promise<number> | null = null;
  private begunAt = 0;
  private failedSince: number | null = null;

  constructor(
    private readonly ledger: Ledger,
    /** What is served; `null` before anything is. */
    private readonly served: () => Known | null,
  ) {}

  /** The newest revision's number. @throws LedgerError where the ledger does not answer, or no longer holds what is served */
  look(): Promise<number> {
    if (this.looking === null) {
      this.begunAt = performance.now();
      this.looking = this.lookNow().finally(() => (this.looking = null));
    }
    return this.looking;
  }

  /** Does the ledger answer? Known from the last look where a new one takes longer than a moment. */
  async healthy(): Promise<boolean> {
    const done = new AbortController();
    await Promise.race([this.look(), setTimeout(HEALTH_MS, undefined, { signal: done.signal })]).catch(() => undefined);
    done.abort();
    return this.answers();
  }

  /** As far as is known without asking. */
  answers(): boolean {
    const slow = this.looking !== null && performance.now() - this.begunAt > SLOW_MS;
    return this.failedSince === null && !slow;
  }

  private async lookNow(): Promise<number> {
    try {
      const newest = await this.ledger.look();
      const served = this.served();
      if (served && (newest === null || isOther(newest, served))) {
        throw new LedgerError(
          `The database no longer holds revision ${served.number} as it is served: start again once it is the right one.`,
        );
      }
      this.recovered();
      return newest?.number ?? 0;
    } catch (error) {
      this.failed(error);
      throw error;
    }
  }

  private failed(error: unknown): void {
    if (this.failedSince !== null) return;
    this.failedSince = Date.now();
    this.log.warn(`${error instanceof Error ? error.message : String(error)} Answers come from memory meanwhile.`);
  }

  private recovered(): void {
    if (this.failedSince === null) return;
    const seconds = Math.round((Date.now() - this.failedSince) / 1000);
    this.failedSince = null;
    this.log.log(`The database answers again, after ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`);
  }
}

/** Restored from an older copy, or filled anew. */
const isOther = (newest: Known, served: Known): boolean =>
  newest.number < served.number || (newest.number === served.number && newest.hash !== served.hash);
