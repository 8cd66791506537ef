import { unseenProblem } from '#domain';

/** What is wrong in a file, where, and what would be right. */
export interface FileProblem {
  readonly file: string;
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: string;
  readonly message: string;
}

/** Control characters, which no document shows and PostgreSQL does not keep. */
const CONTROLS = /[^\P{Cc}\t\n\r]/u;

/** Which character of a text nobody sees, as a sentence. `null`: none, but for what may stand in the name of a State. */
export const hiddenIn = (text: string, isName = false): string | null => {
  if (CONTROLS.test(text)) return 'there is a control character in it, which nobody sees; remove it.';
  // Names are looked up without such characters, as a search does.
  return isName ? null : unseenProblem(text);
};

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
