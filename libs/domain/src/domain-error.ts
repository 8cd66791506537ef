import { type Problem, type ProblemCode, type ProblemDetails, problem } from './problem.js';

/**
 * A request that cannot be answered, or input that cannot be read. `problem` says why, as data; `sentenceOf` in
 * `libs/sentences` turns it into a sentence for readers. Any other error that leaves this library is a bug.
 */
export class DomainError<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name: string = 'DomainError';
  /** Typed for any code, because `instanceof` narrows to the class but not to its type argument. */
  readonly problem: Problem;

  constructor(code: Code, details: ProblemDetails[Code]) {
    super(`${code} ${JSON.stringify(details)}`);
    this.problem = problem<ProblemCode>(code, details);
  }
}
