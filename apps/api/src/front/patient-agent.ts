import { Agent, type ClientRequestArgs } from 'node:http';
import { type NetConnectOpts, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** So long it takes until the other end has taken some of the connections that wait for it. */
const AGAIN_MS = 5;

interface Wanted {
  readonly options: NetConnectOpts;
  readonly done: ((error: Error | null, socket: Duplex) => void) | undefined;
}

/**
 * Connections to who computes, which takes one in each turn. Only some hundreds can wait there to be taken (`EAGAIN`, on Linux):
 * of more that come at once, the rest waits here, in order.
 */
export class PatientAgent extends Agent {
  readonly #wanted: Wanted[] = [];

  /** There is one other end: Node would put a name for it together several times a request. */
  override getName(): string {
    return 'behind';
  }

  override createConnection(options: ClientRequestArgs, done?: Wanted['done']): undefined {
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
      if (error.code === 'EAGAIN') setTimeout(() => this.#connectNext(), AGAIN_MS);
      else settle(error);
    };
    socket.once('error', failed);
    socket.once('connect', () => {
      socket.off('error', failed);
      settle(null);
    });
  }
}
