/** Entry point of the front thread: listens, sends cached responses, and forwards other requests. */
import type { AddressInfo } from 'node:net';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { FrontOptions, FromFront, ToFront } from './front-thread.js';
import { prioritiseThisThread } from '../priority.js';
import { frontServer } from './front-server.js';

const port = parentPort as MessagePort;
const tell = (message: FromFront): void => port.postMessage(message);
const options = workerData as FrontOptions;
const { server, close } = frontServer(options);

server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
  tell({ kind: 'failed', code, message });
});
server.once('listening', () => tell({ kind: 'listening', port: (server.address() as AddressInfo).port }));
port.on('message', (message: ToFront) => {
  switch (message.kind) {
    case 'listen':
      server.listen({ port: message.port, host: message.host, backlog: options.settings.MAX_CONNECTIONS });
      break;
    case 'go first':
      prioritiseThisThread();
      break;
    case 'close':
      close(() => port.close());
  }
});
