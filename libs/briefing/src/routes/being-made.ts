export type Body = string | Buffer;

/**
 * A body that a worker makes. No function on the way up waits for it: what one that waits has in its hands, such as the
 * dataset of an older revision, would be held for as long as the work waits for its turn.
 */
export class BeingMade {
  constructor(readonly body: Promise<Body>) {}
}

export const bodyOf = <Answer>(answer: Answer | BeingMade): Answer | Promise<Body> =>
  answer instanceof BeingMade ? answer.body : answer;
