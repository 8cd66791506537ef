import { type Problem, type ProblemCode, type ProblemDetails, problem } from './problem.js';

/**
 * What was asked cannot be answered, or what was given cannot be read. `problem` says why, as data; `sentenceOf` in
 * `libs/sentences` writes it for whoever asked. Every other error that leaves this library is a fault of the program.
 */
export class DomainError<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name: string = 'DomainError';
  /** Of any code: `instanceof` narrows to the class, and no further. */
  readonly problem: Problem;

  constructor(code: Code, details: ProblemDetails[Code]) {
    super(`${code} ${JSON.stringify(details)}`);
    this.problem = problem<ProblemCode>(code, details);
  }
}
