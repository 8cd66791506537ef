/** Request header in which the front thread passes the client’s address. It replaces anything that a client sent. */
export const PEER = 'peer';

/** Response header in which the main thread says in which state of the service the response may be sent again. */
export const KEPT_FOR = 'kept-for';

/**
 * Request header in which the front thread names a place for the body of a cacheable response, and response header that
 * says that the body was handed over there (`front/handed-bodies.ts`). It replaces anything that a client sent.
 */
export const HANDED_BODY = 'handed-body';

/** Maximum head of a request or a response between the threads: with a redirect, a maximal URL may be in both. */
export const MAX_HEAD_BYTES = 512 * 2 ** 10;
