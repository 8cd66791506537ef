import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import { boundConnections } from './connections.js';

class Socket extends EventEmitter {
  destroyed = false;
  constructor(readonly remoteAddress: string) {
    super();
  }
  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

const connecting = () => {
  const server = createServer();
  boundConnections(server, 1000, (address) => address === '192.0.2.1');
  return {
    server,
    open: (address: string, count: number): Socket[] =>
      Array.from({ length: count }, () => {
        const socket = new Socket(address);
        server.emit('connection', socket);
        return socket;
      }),
  };
};

it('closes one connection too many of an address, and takes others and later ones', () => {
  const { server, open } = connecting();
  const sockets = open('203.0.113.1', 257);
  expect(sockets.filter(({ destroyed }) => destroyed)).toEqual([sockets[256]]);
  expect(open('203.0.113.2', 1)[0]?.destroyed).toBe(false);
  sockets[0]?.destroy();
  expect(open('203.0.113.1', 1)[0]?.destroyed).toBe(false);
  expect(open('203.0.113.1', 1)[0]?.destroyed).toBe(true);
  expect(server.maxConnections).toBe(1000);
});

it('counts no connections of trusted proxies and of the machine itself', () => {
  const { open } = connecting();
  for (const address of ['192.0.2.1', '127.0.0.1', '::1', '::ffff:127.0.0.1']) {
    expect(open(address, 400).some(({ destroyed }) => destroyed)).toBe(false);
  }
});
