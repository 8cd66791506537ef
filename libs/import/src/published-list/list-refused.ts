import { DomainError, type ProblemCode, type ProblemDetails } from '#domain';
import { describeError } from '#sentences';

/** Thrown if a published list cannot be read or recorded; the message is the sentence for the reader. */
export class ListRefused<Code extends ProblemCode = ProblemCode> extends DomainError<Code> {
  override readonly name = 'ListRefused';

  constructor(code: Code, details: ProblemDetails[Code]) {
    super(code, details);
    this.message = describeError(this);
  }
}
