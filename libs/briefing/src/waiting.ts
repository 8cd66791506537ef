import type { FastifyInstance, FastifyReply } from 'fastify';

/** Where a file that is waited for stands. */
export interface WaitingPlace {
  /** From 1 in the queue; 0 while it is made. */
  readonly place: number;
  /** How many wait, this one among them where it does. */
  readonly of: number;
  /** About how many seconds remain until it is made, from what files took lately. */
  readonly seconds: number;
}

/** A name that a browser makes up for a file that it waits for: nobody else can guess it. */
const TICKET = /^[0-9a-f]{32}$/;

/** Those who wait for a file, by their tickets: as many as there are connections, and gone with them. */
const readers = new Map<string, AbortSignal>();

/** Remembers who waits for an answer until it was sent, where the request carries a ticket. */
export const rememberWaiting = (reply: FastifyReply, reader: AbortSignal): void => {
  const ticket = reply.request.headers['waiting-ticket'];
  if (typeof ticket !== 'string' || !TICKET.test(ticket) || readers.has(ticket)) return;
  readers.set(ticket, reader);
  reply.raw.once('close', () => readers.delete(ticket));
};

/** Tells those who wait for a file where it stands. It costs nothing, and is answered under load, too. */
export const serveWaiting = (server: FastifyInstance, placeOf: (reader: AbortSignal) => WaitingPlace | null): void => {
  server.get<{ Params: { ticket: string } }>('/waiting/:ticket', (request, reply) => {
    const reader = readers.get(request.params.ticket);
    const place = reader && placeOf(reader);
    // Not waited for any more, or by another process.
    if (!place) return reply.status(204).header('cache-control', 'no-store').send();
    return reply.header('cache-control', 'no-store').send(place);
  });
};
