import type { Server, ServerOptions } from 'node:http';
import { UNKNOWN_EXPECTATION } from './request-head.js';
import { refuseRequest } from '../http/refusals.js';
import { type TrustedProxies, isLoopback } from '../http/trusted-proxies.js';

export const SERVER_OPTIONS = {
  // A whole request has this long to arrive, its head a little less; slower clients are disconnected.
  requestTimeout: 15_000,
  headersTimeout: 10_000,
  // Node looks for slow requests at this interval: by default the timeouts could be overrun by up to half a minute.
  connectionsCheckingInterval: 2_000,
  // A little longer than proxies keep idle connections.
  keepAliveTimeout: 65_000,
  // A URL may hold a whole briefing note: 20,000 characters of any script, each of up to 9 bytes in a URL.
  maxHeaderSize: 256 * 2 ** 10,
  // A request without a host is refused with our own message instead.
  requireHostHeader: false,
} as const satisfies ServerOptions;

/** Maximum number of connections per address: a few hundred readers may share one. Trusted proxies have no limit. */
const MAX_PER_ADDRESS = 256;

/**
 * Limits connections in total and per address, so that nobody can take all of them. Excess ones are closed unread.
 * @param total maximum number of connections of all addresses together
 */
export const boundConnections = (server: Server, total: number, isTrusted: TrustedProxies): void => {
  server.maxConnections = total;
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const { remoteAddress: address } = socket;
    if (address === undefined || isLoopback(address) || isTrusted(address)) return;
    const count = (open.get(address) ?? 0) + 1;
    if (count > MAX_PER_ADDRESS) return void socket.destroy();
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
  server.on('checkExpectation', (_request, response) => refuseRequest(response, UNKNOWN_EXPECTATION));
};
