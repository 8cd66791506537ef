export type Body = string | Buffer;

/**
 * A body that a worker is making. The functions up the call chain return it without awaiting the body: a function that
 * awaits keeps its variables alive, such as the dataset of an older revision, for as long as the job is queued.
 */
export class PendingBody {
  constructor(readonly body: Promise<Body>) {}
}

export const bodyOf = <Answer>(answer: Answer | PendingBody): Answer | Promise<Body> =>
  answer instanceof PendingBody ? answer.body : answer;
