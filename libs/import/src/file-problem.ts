/** What is wrong in a file, where, and what would be right. */
export interface FileProblem {
  readonly file: string;
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: string;
  readonly message: string;
}

/** Are there control characters in a text, which no document shows and PostgreSQL does not keep? */
export const hasControls = (text: string): boolean => /[^\P{Cc}\t\n\r]/u.test(text);

export const CONTROLS = 'there is a control character in it, which nobody sees; remove it.';

/** `acts.csv:12: state: “Atlantis” names no State…` */
export const describeFileProblem = ({ file, line, column, message }: FileProblem): string =>
  `${file}:${line}: ${column}: ${message}`;

/** Nothing was recorded, since files hold what cannot be right; `problems` has all of it. */
export class ImportError extends Error {
  constructor(readonly problems: readonly FileProblem[]) {
    super(
      [
        ...problems.map(describeFileProblem),
        `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was recorded.`,
      ].join('\n'),
    );
  }
}
