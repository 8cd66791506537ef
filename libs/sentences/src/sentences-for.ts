/** A sentence for each code of some problems. One that is missing does not compile. */
export type SentencesFor<Details> = {
  readonly [Code in keyof Details]: (details: Details[Code]) => string;
};
