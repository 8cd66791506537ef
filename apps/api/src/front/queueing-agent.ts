import { Agent, type ClientRequestArgs } from 'node:http';
import { type NetConnectOpts, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** Milliseconds in which the main thread accepts some of the connections that wait for it. */
const RETRY_MS = 5;

interface PendingConnection {
  readonly options: NetConnectOpts;
  readonly done: ((error: Error | null, socket: Duplex) => void) | undefined;
}

/**
 * Connects to the main thread, which accepts one connection per turn of its event loop. Only some hundreds can wait to
 * be accepted there (beyond that: `EAGAIN`, on Linux); the rest wait here, in order.
 */
export class QueueingAgent extends Agent {
  readonly #wanted: PendingConnection[] = [];

  /** There is only one server: Node would otherwise build its name several times per request. */
  override getName(): string {
    return 'behind';
  }

  override createConnection(options: ClientRequestArgs, done?: PendingConnection['done']): undefined {
    this.#wanted.push({ options: options as NetConnectOpts, done });
    if (this.#wanted.length === 1) this.#connectNext();
  }

  #connectNext(): void {
    const [next] = this.#wanted;
    if (!next) return;
    const socket = connect(next.options);
    const settle = (error: Error | null): void => {
      this.#wanted.shift();
      next.done?.(error, socket);
      this.#connectNext();
    };
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EAGAIN') setTimeout(() => this.#connectNext(), RETRY_MS);
      else settle(error);
    };
    socket.once('error', failed);
    socket.once('connect', () => {
      socket.off('error', failed);
      settle(null);
    });
  }
}
