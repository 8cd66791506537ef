import { DomainError, type ProblemCode, type ProblemDetails } from '#domain';
import { describeError } from '#sentences';

/** A published list that cannot be read, or cannot be recorded; its message is the sentence about it. */
export class ListRefused<Code extends ProblemCode = ProblemCode> extends DomainError<Code> {
  override readonly name = 'ListRefused';

  constructor(code: Code, details: ProblemDetails[Code]) {
    super(code, details);
    this.message = describeError(this);
  }
}
