import { Socket } from 'node:net';
import pg from 'pg';

/** Milliseconds after which connecting to a server that does not answer times out; it takes five round trips. */
const CONNECT_MS = 8_000;
/** Milliseconds of idleness before the first TCP keep-alive probe. */
const KEEP_ALIVE_MS = 10_000;

interface Connected {
  readonly client: pg.Client;
  readonly socket: Socket;
}

export interface SessionOptions {
  /** Milliseconds that a statement can take, including the round trip to the server. */
  readonly answersWithin: number;
  /** A channel to listen on, and the handler of its notifications. */
  readonly channel?: string;
  readonly onNotification?: () => void;
}

/** Whether the server refused the statement (a five-character SQLSTATE); any other error means a bad connection. */
const isRefusal = (error: unknown): boolean => /^(?!57P)[0-9A-Z]{5}$/.test(String(Reflect.get(Object(error), 'code')));

/**
 * One connection to PostgreSQL for reading: opened lazily, dropped when it fails or times out, and reopened at once if
 * an existing connection turns out to be dead.
 */
export class PostgresSession {
  private connected: Promise<Connected> | null = null;
  private closed = false;
  /** The sockets of connections that are open or being opened. */
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
      // A firewall or a failover may have silently ended the connection since it was last used.
      if (!hadConnection || isRefusal(error) || this.closed) throw error;
      return this.queryOnce(sql);
    }
  }

  /** Drops the connection at once, even with a statement in flight. */
  close(): void {
    this.closed = true;
    this.connected?.then(endConnection, () => undefined);
    this.connected = null;
    // In the next turn of the event loop, so that a live server still receives the driver's goodbye message.
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
    connected.then(destroyConnection, () => undefined);
  }

  private connect(): Promise<Connected> {
    const { answersWithin, onNotification } = this.options;
    // Our own socket can be destroyed; the driver's `end` waits for a server that may be gone.
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
    const connected = this.openConnection({ client, socket });
    // A statement in flight rejects by itself; a connection that dies while idle is reopened for the next statement.
    client.on('error', () => undefined);
    client.on('end', () => {
      if (this.connected === connected) this.connected = null;
    });
    if (onNotification) client.on('notification', onNotification);
    return connected;
  }

  private async openConnection(connected: Connected): Promise<Connected> {
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

/** Says goodbye to the server without waiting for the driver's promise: a server that is gone never answers. */
const endConnection = ({ client }: Connected): void => void client.end().catch(() => undefined);

const destroyConnection = (connected: Connected): void => {
  endConnection(connected);
  connected.socket.destroy();
};
