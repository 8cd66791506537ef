import type { FastifyInstance, FastifyReply } from 'fastify';

/** The progress of a file that a reader waits for. */
export interface WaitingPlace {
  /** The position in the queue, from 1; 0 while the file is being made. */
  readonly place: number;
  /** The length of the queue, including this file where it is still queued. */
  readonly of: number;
  /** The estimated remaining time in seconds, from the duration of recent files. */
  readonly seconds: number;
}

/** The unguessable name that a browser generates for a file that it waits for. */
const TICKET = /^[0-9a-f]{32}$/;

/** The waiting requests by ticket: at most one per connection, removed when it closes. */
const readers = new Map<string, AbortSignal>();

/** Registers the ticket of a request, if it has one, until the response was sent. */
export const trackWaiting = (reply: FastifyReply, reader: AbortSignal): void => {
  const ticket = reply.request.headers['waiting-ticket'];
  if (typeof ticket !== 'string' || !TICKET.test(ticket) || readers.has(ticket)) return;
  readers.set(ticket, reader);
  reply.raw.once('close', () => readers.delete(ticket));
};

/** Serves the progress of files to those who wait for them. It costs nothing, so it is answered under load, too. */
export const serveWaiting = (server: FastifyInstance, placeOf: (reader: AbortSignal) => WaitingPlace | null): void => {
  server.get<{ Params: { ticket: string } }>('/waiting/:ticket', (request, reply) => {
    const reader = readers.get(request.params.ticket);
    const place = reader && placeOf(reader);
    // Nobody waits for it any more, or another process has the request.
    if (!place) return reply.status(204).header('cache-control', 'no-store').send();
    return reply.header('cache-control', 'no-store').send(place);
  });
};
