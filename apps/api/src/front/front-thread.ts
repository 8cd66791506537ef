import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { MessageChannel, Worker } from 'node:worker_threads';
import { builtModulePath } from '../built-module-path.js';
import { Editions } from '../http/edition.js';
import type { Settings } from '../settings.js';
import { type BodyChannel, BodySender } from './handed-bodies.js';

export interface FrontOptions {
  readonly settings: Pick<Settings, 'ANSWER_CACHE_MB' | 'MAX_CONNECTIONS' | 'TRUST_PROXY'>;
  /** The memory of the service’s `Editions`. */
  readonly memory: SharedArrayBuffer;
  /** The socket at which the service listens for forwarded requests. */
  readonly socketPath: string;
  /** The channel on which the service hands over long bodies. */
  readonly bodies: BodyChannel;
}

export type ToFront =
  | { readonly kind: 'listen'; readonly port: number; readonly host: string }
  | { readonly kind: 'go first' }
  | { readonly kind: 'close' };

export type FromFront =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'failed'; readonly code: string | undefined; readonly message: string };

/** Returns a unique name for a socket, without a file where the system supports that, since the disk may be full. */
export const uniqueSocketPath = (): string => {
  const name = `pledgebook-${randomUUID()}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
};

const HOSTS: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

/**
 * The thread that readers connect to. It computes nothing, so that finished responses never wait for one that is being
 * computed (docs/decisions/0042).
 */
export class FrontThread {
  readonly editions = new Editions();
  readonly socketPath = uniqueSocketPath();
  readonly bodies: BodySender;
  readonly #thread: Worker;
  readonly #ended: Promise<unknown>;

  /** Starts the thread, which comes up while the service is being built. */
  constructor({ ANSWER_CACHE_MB, MAX_CONNECTIONS, TRUST_PROXY }: Settings) {
    const { port1, port2 } = new MessageChannel();
    this.bodies = new BodySender(port1);
    const workerData: FrontOptions = {
      settings: { ANSWER_CACHE_MB, MAX_CONNECTIONS, TRUST_PROXY },
      memory: this.editions.memory,
      socketPath: this.socketPath,
      bodies: { port: port2, memory: this.bodies.memory },
    };
    // Objects made for a request are soon garbage: a larger young generation would only be idle memory. V8 reads the
    // flag when it creates a thread, and ignores a limit for one thread if the process was started with the flag.
    setFlagsFromString('--max-semi-space-size=1');
    this.#thread = new Worker(builtModulePath('front/thread.js'), { workerData, transferList: [port2] });
    // Without this thread nobody is answered: the process fails, and a supervisor restarts the service.
    this.#thread.on('error', (error) => {
      throw error;
    });
    this.#ended = once(this.#thread, 'exit');
    // If the service cannot be built, the thread must not keep the process alive.
    this.#thread.unref();
  }

  /**
   * Listens for readers. The main thread, which computes, must be listening at `socketPath` by then.
   * @param port 0 picks any free port
   * @returns the URL at which the service listens
   * @throws Error with the system error code if it cannot listen
   */
  async listen(port: number, host: string): Promise<string> {
    this.#tell({ kind: 'listen', port, host });
    const [message] = (await once(this.#thread, 'message')) as [FromFront];
    if (message.kind === 'failed') throw Object.assign(new Error(message.message), { code: message.code });
    return `http://${HOSTS[host] ?? (host.includes(':') ? `[${host}]` : host)}:${message.port}`;
  }

  /** Gives this thread priority over the other threads of the process where processors are scarce. */
  goFirst(): void {
    this.#tell({ kind: 'go first' });
  }

  /** Stops accepting readers; resolves once those who are connected have been answered. */
  async close(): Promise<void> {
    this.#tell({ kind: 'close' });
    await this.#ended;
  }

  #tell(message: ToFront): void {
    this.#thread.ref();
    this.#thread.postMessage(message);
  }
}
