/** What the thread in front runs: it listens, sends what was finished before, and passes on the rest. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { FrontOptions, FromFront } from './front-thread.js';
import { frontServer } from './front-server.js';

const port = parentPort as MessagePort;
const tell = (message: FromFront): void => port.postMessage(message);
const options = workerData as FrontOptions;
const { server, close } = frontServer(options);

server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
  tell({ kind: 'failed', code, message });
  port.close();
});
server.listen(options.port, options.host, () => {
  const address = server.address();
  tell({ kind: 'listening', port: typeof address === 'object' && address ? address.port : options.port });
});
port.once('message', () => close(() => port.close()));
