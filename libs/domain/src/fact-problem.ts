import type { FactKind } from './facts.js';

/** What does not hold: of which fact, in which of its fields, and what would be right. */
export interface FactProblem {
  readonly kind: FactKind;
  readonly id: string;
  readonly field: string;
  /** What is wrong and what would be right, in a sentence that follows the fact's name. */
  readonly message: string;
}

export const describeProblem = ({ kind, id, field, message }: FactProblem): string =>
  `${kind} ${id}, ${field}: ${message}`;
