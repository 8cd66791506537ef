import { describeError } from './sentences.js';

/** Wraps a rule so that its errors have the sentence for the reader as their message, to test these sentences. */
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
