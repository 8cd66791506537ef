import { type Server, createServer } from 'node:http';
import { inOrder } from '../event-loop/arrivals.js';
import { ComputeTurns } from '../event-loop/compute-turns.js';
import { Editions } from '../http/edition.js';
import { refuseConnection } from '../http/refusals.js';
import { trustedProxiesIn } from '../http/trusted-proxies.js';
import { SERVER_OPTIONS, boundConnections } from './connections.js';
import { frontListener } from './front.js';
import type { FrontOptions } from './front-thread.js';
import { BodyReceiver } from './handed-bodies.js';
import { CachedResponses } from './cached-responses.js';
import { forwarderTo } from './forwarding.js';
import { ResponseCache } from './response-cache.js';

const CLOSE_IDLE_MS = 50;

/** Creates the server that readers connect to. It does not listen yet. */
export const frontServer = ({
  settings,
  memory,
  socketPath,
  bodies,
}: FrontOptions): {
  readonly server: Server;
  /** Stops accepting connections; calls `done` once the requests in flight have been answered. */
  readonly close: (done: () => void) => void;
} => {
  const responses = new CachedResponses(new ResponseCache(settings.ANSWER_CACHE_MB));
  let isClosing = false;
  const turns = new ComputeTurns();
  const upstream = forwarderTo(socketPath, new BodyReceiver(bodies), () => isClosing);
  const handle = frontListener(responses, new Editions(memory), inOrder(upstream.passOn, turns));
  const server = createServer(SERVER_OPTIONS, (request, response) => {
    // The client sends its next request elsewhere, not on a connection that is being closed.
    if (isClosing) response.shouldKeepAlive = false;
    handle(request, response);
  });
  boundConnections(server, settings.MAX_CONNECTIONS, trustedProxiesIn(settings));
  server.on('connection', () => turns.connected());
  server.on('clientError', refuseConnection);
  return {
    server,
    close: (done) => {
      isClosing = true;
      // Responses that have begun promised keep-alive, so their connections become idle only later.
      const idle = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_MS);
      server.close(() => {
        clearInterval(idle);
        upstream.close();
        done();
      });
    },
  };
};
