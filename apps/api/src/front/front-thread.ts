import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { MessageChannel, Worker } from 'node:worker_threads';
import { built } from '../built.js';
import { Editions } from '../http/edition.js';
import type { Settings } from '../settings.js';
import { type BodyChannel, BodySender } from './handed-bodies.js';

export interface FrontOptions {
  readonly settings: Pick<Settings, 'ANSWER_CACHE_MB' | 'MAX_CONNECTIONS' | 'TRUST_PROXY'>;
  /** That of the service's `Editions`. */
  readonly memory: SharedArrayBuffer;
  /** Where the service listens for what is passed on. */
  readonly socketPath: string;
  /** Where it hands over long bodies. */
  readonly bodies: BodyChannel;
}

export type ToFront =
  | { readonly kind: 'listen'; readonly port: number; readonly host: string }
  | { readonly kind: 'go first' }
  | { readonly kind: 'close' };

export type FromFront =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'failed'; readonly code: string | undefined; readonly message: string };

/** A name for a socket that nothing else has: without a file where the system can do so, since the disk may be full. */
export const privateSocket = (): string => {
  const name = `pledgebook-${randomUUID()}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
};

const HOSTS: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

/**
 * The thread that readers are connected to. It computes nothing, so that finished answers never wait for one that is being
 * computed (docs/decisions/0042).
 */
export class FrontThread {
  readonly editions = new Editions();
  readonly socketPath = privateSocket();
  readonly bodies: BodySender;
  readonly #thread: Worker;
  readonly #ended: Promise<unknown>;

  /** It starts while the service is built. */
  constructor({ ANSWER_CACHE_MB, MAX_CONNECTIONS, TRUST_PROXY }: Settings) {
    const { port1, port2 } = new MessageChannel();
    this.bodies = new BodySender(port1);
    const workerData: FrontOptions = {
      settings: { ANSWER_CACHE_MB, MAX_CONNECTIONS, TRUST_PROXY },
      memory: this.editions.memory,
      socketPath: this.socketPath,
      bodies: { port: port2, memory: this.bodies.memory },
    };
    // What it makes for a request is let go at once: more room for it would be memory that lies idle. V8 reads the flag as it
    // makes a thread, and heeds no limit that is given for the thread alone where the process was started with the flag.
    setFlagsFromString('--max-semi-space-size=1');
    this.#thread = new Worker(built('front/thread.js'), { workerData, transferList: [port2] });
    // Without it nobody is answered: a supervisor starts the service anew.
    this.#thread.on('error', (error) => {
      throw error;
    });
    this.#ended = once(this.#thread, 'exit');
    // A service that could not be built keeps no process.
    this.#thread.unref();
  }

  /**
   * Listens for readers. Whoever computes listens at `socketPath` by then.
   * @param port 0 for any that is free
   * @returns the address
   * @throws Error with the system's code where it cannot listen
   */
  async listen(port: number, host: string): Promise<string> {
    this.#tell({ kind: 'listen', port, host });
    const [message] = (await once(this.#thread, 'message')) as [FromFront];
    if (message.kind === 'failed') throw Object.assign(new Error(message.message), { code: message.code });
    return `http://${HOSTS[host] ?? (host.includes(':') ? `[${host}]` : host)}:${message.port}`;
  }

  /** Goes before the other threads of the process where processors are scarce. */
  goFirst(): void {
    this.#tell({ kind: 'go first' });
  }

  /** Takes no more readers, and resolves when those who were there are answered. */
  async close(): Promise<void> {
    this.#tell({ kind: 'close' });
    await this.#ended;
  }

  #tell(message: ToFront): void {
    this.#thread.ref();
    this.#thread.postMessage(message);
  }
}
