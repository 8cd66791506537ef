/** A question that every server is asked. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly different: (n: number) => Readonly<Record<string, string>>;
}
export const QUESTIONS: readonly Question[];
