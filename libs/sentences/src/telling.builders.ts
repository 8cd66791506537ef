import { describeError } from './sentences.js';

/** A rule whose objection is told in its sentence, for tests of what a reader is told. */
export const telling =
  <Result>(rule: () => Result): (() => Result) =>
  () => {
    try {
      return rule();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      throw new Error(describeError(error), { cause: error });
    }
  };
