import { type Socket, connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A network between a service and a database, with faults on demand. */
export interface FaultyNetwork {
  /** Maps the URL of the database to one that leads through this network. */
  readonly through: (url: string) => string;
  /** Existing connections stay open, but carry nothing any more; new ones work. */
  blackHole(): void;
  /** Neither existing nor new connections carry anything any more. */
  vanish(): void;
  /** Resets existing connections. */
  cut(): void;
  /** Closes new connections at once, until `accept`. */
  refuse(): void;
  accept(): void;
  /** Delays data by this long in each direction. */
  delay(milliseconds: number): void;
  /** Number of connections made so far. */
  readonly made: () => number;
  stop(): Promise<void>;
}

/** A TCP proxy on loopback in front of a server on loopback. */
export const faultyNetwork = async (port: number): Promise<FaultyNetwork> => {
  const pairs = new Set<{ readonly near: Socket; readonly far: Socket; silent: boolean }>();
  let refusing = false;
  let vanished = false;
  let latency = 0;
  let made = 0;
  const server = createServer((near) => {
    made += 1;
    if (refusing) return void near.destroy();
    const pair = { near, far: connect(port, '127.0.0.1'), silent: vanished };
    pairs.add(pair);
    const carry = (from: Socket, to: Socket): void => {
      // Data sent later never overtake data sent earlier.
      let before: Promise<unknown> = Promise.resolve();
      const send = (act: () => void): void => {
        const due = latency === 0 ? Promise.resolve() : setTimeout(latency);
        before = Promise.all([before, due]).then(() => {
          if (!pair.silent && !to.destroyed) act();
        });
      };
      from.on('data', (data: Buffer) => send(() => to.write(data)));
      from.on('close', () => {
        pairs.delete(pair);
        send(() => to.destroy());
      });
      from.on('error', () => undefined);
    };
    carry(near, pair.far);
    carry(pair.far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const proxyPort = typeof address === 'object' && address ? address.port : 0;
  return {
    through: (url) => url.replace(`:${port}/`, `:${proxyPort}/`),
    blackHole: () => {
      for (const pair of pairs) pair.silent = true;
    },
    vanish: () => {
      vanished = true;
      for (const pair of pairs) pair.silent = true;
    },
    cut: () => {
      for (const { near, far } of pairs) [near, far].forEach((socket) => socket.resetAndDestroy());
    },
    refuse: () => {
      refusing = true;
    },
    accept: () => {
      refusing = false;
    },
    delay: (milliseconds) => {
      latency = milliseconds;
    },
    made: () => made,
    stop: async () => {
      for (const { near, far } of pairs) [near, far].forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
