/** The header in which the thread in front says from which address a request came. It replaces whatever a client sent. */
export const PEER = 'peer';

/** The header in which whoever computed an answer says that it may be sent again, and until when: its value is a state. */
export const KEPT_FOR = 'kept-for';

/**
 * The header in which the thread in front says under which place it takes the body of an answer that may be kept, and in which an
 * answer says that its body was handed over there (`front/handed-bodies.ts`). It replaces whatever a client sent.
 */
export const HANDED_BODY = 'handed-body';

/** The head of a request or an answer: an address is as long as one may be in both, where an answer leads to it. */
export const MAX_HEAD_BYTES = 512 * 2 ** 10;
