import type { Server, ServerOptions } from 'node:http';
import { UNKNOWN_EXPECTATION } from './request-head.js';
import { refuseRequest } from '../http/refusals.js';
import { type TrustedProxies, isLoopback } from '../http/trusted-proxies.js';

export const SERVER_OPTIONS = {
  // A whole request has this long to arrive, its head a little less; who is slower is let go.
  requestTimeout: 15_000,
  headersTimeout: 10_000,
  // Node looks for slow ones at this interval: without it the bounds would hold for up to half a minute more.
  connectionsCheckingInterval: 2_000,
  // A little longer than proxies keep connections at rest.
  keepAliveTimeout: 65_000,
  // An address may hold a whole briefing note: 20,000 characters of any script, each of up to 9 bytes in an address.
  maxHeaderSize: 256 * 2 ** 10,
  // A request without a host is refused with a sentence instead.
  requireHostHeader: false,
} as const satisfies ServerOptions;

/** A few hundred readers behind one address; the proxies that are trusted stand for any number. */
const MAX_PER_ADDRESS = 256;

/**
 * Bounds the connections of all and of each address, so that nobody can take all of them. One too many is closed unread.
 * @param total of all addresses together
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
