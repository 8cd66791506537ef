import { Socket } from 'node:net';
import pg from 'pg';

/** Milliseconds after which a server that does not answer is given up; to connect takes five ways there and back. */
const CONNECT_MS = 8_000;
/** Milliseconds at rest after which the system asks whether the other side is still there. */
const KEEP_ALIVE_MS = 10_000;

interface Connected {
  readonly client: pg.Client;
  readonly socket: Socket;
}

export interface SessionOptions {
  /** Milliseconds that a statement may take, on its way to the server and back included. */
  readonly answersWithin: number;
  /** A channel to listen on, and what to do where something is said there. */
  readonly channel?: string;
  readonly onNotification?: () => void;
}

/** A refusal by the server itself carries a code of five signs; whatever else fails is a connection that is no good. */
const isRefusal = (error: unknown): boolean => /^(?!57P)[0-9A-Z]{5}$/.test(String(Reflect.get(Object(error), 'code')));

/**
 * One connection to PostgreSQL for reading: made when it is needed, dropped when it fails or does not answer in time,
 * and made anew at once where an old one turned out to be dead.
 */
export class PostgresSession {
  private connected: Promise<Connected> | null = null;
  private closed = false;
  /** Of a connection that is made or being made. */
  private readonly sockets = new Set<Socket>();

  constructor(
    private readonly url: string,
    private readonly options: SessionOptions,
  ) {}

  async query(sql: string): Promise<readonly unknown[]> {
    const hadConnection = this.connected !== null;
    try {
      return await this.queryOnce(sql);
    } catch (error) {
      // A firewall or a failover may have ended the connection without a word since it was last used.
      if (!hadConnection || isRefusal(error) || this.closed) throw error;
      return this.queryOnce(sql);
    }
  }

  /** Gives the connection up at once, whatever is under way on it. */
  close(): void {
    this.closed = true;
    this.connected?.then(farewell, () => undefined);
    this.connected = null;
    // A turn later, so that a server that is there reads the farewell.
    setImmediate(() => {
      for (const socket of this.sockets) socket.destroySoon();
    });
  }

  private async queryOnce(sql: string): Promise<readonly unknown[]> {
    const connected = (this.connected ??= this.connect());
    try {
      return (await (await connected).client.query<Record<string, unknown>>(sql)).rows;
    } catch (error) {
      if (!isRefusal(error)) this.forget(connected);
      throw error;
    }
  }

  private forget(connected: Promise<Connected>): void {
    if (this.connected === connected) this.connected = null;
    connected.then(drop, () => undefined);
  }

  private connect(): Promise<Connected> {
    const { answersWithin, onNotification } = this.options;
    // A socket of our own can be destroyed; the driver's farewell waits for a server that may be gone.
    const socket = new Socket();
    this.sockets.add(socket);
    socket.once('close', () => this.sockets.delete(socket));
    const client = new pg.Client({
      connectionString: this.url,
      stream: () => socket,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: answersWithin,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    });
    const connected = this.greet({ client, socket });
    // The statement under way fails by itself; a connection that dies at rest is made anew with the next one.
    client.on('error', () => undefined);
    client.on('end', () => {
      if (this.connected === connected) this.connected = null;
    });
    if (onNotification) client.on('notification', onNotification);
    return connected;
  }

  private async greet(connected: Connected): Promise<Connected> {
    try {
      await connected.client.connect();
      if (this.options.channel !== undefined) await connected.client.query(`LISTEN "${this.options.channel}"`);
      return connected;
    } catch (error) {
      connected.socket.destroy();
      throw error;
    }
  }
}

/** The promise of the driver is not waited for: a server that is gone never answers. */
const farewell = ({ client }: Connected): void => void client.end().catch(() => undefined);

const drop = (connected: Connected): void => {
  farewell(connected);
  connected.socket.destroy();
};
