import { setTimeout } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { type Ledger, LedgerError } from '#ledger';

/** Milliseconds after which a check that has not returned counts as failed. */
const SLOW_MS = 1_500;
/** Milliseconds that a health request waits for a check that has just begun. */
const HEALTH_MS = 80;

/** A revision as the ledger or this process knows it. */
export interface RevisionId {
  readonly number: number;
  readonly hash: string;
}

/**
 * Checks the ledger: which revision is its newest, whether it answers, and whether it still holds what is served. Runs
 * one check at a time; logs one line when an outage begins and another when it ends.
 */
export class LedgerWatch {
  private readonly log = new Logger('Ledger');
  private looking: Promise<number> | null = null;
  private begunAt = 0;
  private failedSince: number | null = null;

  constructor(
    private readonly ledger: Ledger,
    /** Returns the revision that is served; `null` before there is one. */
    private readonly served: () => RevisionId | null,
  ) {}

  /**
   * Returns the number of the newest revision.
   * @throws LedgerError if the ledger does not answer, or no longer holds what is served
   */
  look(): Promise<number> {
    if (this.looking === null) {
      this.begunAt = performance.now();
      this.looking = this.lookNow().finally(() => (this.looking = null));
    }
    return this.looking;
  }

  /** Whether the ledger answers; judged by the last check if a new one takes longer than `HEALTH_MS`. */
  async healthy(): Promise<boolean> {
    const done = new AbortController();
    await Promise.race([this.look(), setTimeout(HEALTH_MS, undefined, { signal: done.signal })]).catch(() => undefined);
    done.abort();
    return this.answers();
  }

  /** Whether the ledger answers, as far as is known without asking it. */
  answers(): boolean {
    const slow = this.looking !== null && performance.now() - this.begunAt > SLOW_MS;
    return this.failedSince === null && !slow;
  }

  private async lookNow(): Promise<number> {
    try {
      const newest = await this.ledger.look();
      const served = this.served();
      if (served && (newest === null || isDifferent(newest, served))) {
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

/** Whether the ledger was restored from an older copy, or filled anew. */
const isDifferent = (newest: RevisionId, served: RevisionId): boolean =>
  newest.number < served.number || (newest.number === served.number && newest.hash !== served.hash);
