import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { BundleFormat, PictureRequest, Renderer, WaitingPlace } from '#briefing';
import { problem } from '#domain';
import type { ShareCard } from '#charts/server';
import type { WrittenNote } from '#documents';
import type { CitedRevision, Workbook } from '#exports';
import { InputError, TryLaterError } from '../graphql/errors.js';
import { FAILED } from '../http/refusals.js';
import type { Settings } from '../settings.js';
import { SETTINGS } from '../tokens.js';
import { JobError } from './job-error.js';
import type { InputOf, OutputOf } from './task-table.js';
import type { TASKS } from './tasks.js';
import type { DocumentFormat } from './tasks/document.js';
import type { ListRead, ListRequest } from './tasks/list.js';
import { WorkerPool } from './worker-pool.js';

type Tasks = typeof TASKS;

const refusalOf = (error: unknown): unknown => {
  if (!(error instanceof JobError)) return error;
  switch (error.fault) {
    case 'queue-full':
    case 'closing':
      return new TryLaterError(
        'OVERLOADED',
        problem('TOO_MANY_FILES', { seconds: error.retryAfter }),
        error.retryAfter,
      );
    case 'time':
      return new TryLaterError('TOOK_TOO_LONG', problem('OVER_ALLOWANCE', { of: 'TIME', most: error.allowed }), 60);
    case 'memory':
      return new TryLaterError('TOOK_TOO_LONG', problem('OVER_ALLOWANCE', { of: 'MEMORY', most: error.allowed }), 60);
    case 'disk':
      return new TryLaterError('OVERLOADED', problem('NO_ROOM_FOR_FILE', {}), error.retryAfter);
    case 'crash':
      return new InputError(FAILED.code, FAILED.message, FAILED.status);
    case 'reader-left':
      return error;
  }
};

/** The service’s workers: all long work is done there, so that only the reader who requested it waits for it. */
@Injectable()
export class Workers implements Renderer, OnApplicationShutdown {
  constructor(
    @Inject(WorkerPool) private readonly pool: WorkerPool<Tasks>,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  renderDocument(note: WrittenNote, format: DocumentFormat, reader: AbortSignal): Promise<string | Buffer> {
    return this.#run('document', { note, format }, reader);
  }

  renderPicture(request: PictureRequest, reader: AbortSignal): Promise<string | Buffer> {
    return this.#run('picture', request, reader);
  }

  renderShareCard(card: ShareCard, reader: AbortSignal): Promise<Buffer> {
    return this.#run('shareCard', card, reader);
  }

  writeWorkbook(workbook: Workbook, reader: AbortSignal): Promise<Buffer> {
    return this.#run('workbook', workbook, reader);
  }

  placeOf(reader: AbortSignal): WaitingPlace | null {
    return this.pool.placeOf(reader);
  }

  async bundle(cited: CitedRevision, format: BundleFormat, reader?: AbortSignal): Promise<Buffer> {
    const packed = await this.#run('bundle', { databaseUrl: this.settings.DATABASE_URL, cited, format }, reader);
    if (packed) return packed;
    throw new TryLaterError('LEDGER_UNAVAILABLE', problem('DATABASE_SILENT', {}), 2);
  }

  list(request: ListRequest, reader: AbortSignal): Promise<ListRead> {
    return this.#run('list', request, reader);
  }

  #run<Kind extends keyof Tasks>(
    kind: Kind,
    input: InputOf<Tasks, Kind>,
    reader: AbortSignal | undefined,
  ): Promise<OutputOf<Tasks, Kind>> {
    return this.pool.run(kind, input, reader).catch((error: unknown) => {
      throw refusalOf(error);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.close();
  }
}
