import { type Problem, problem, invisibleCharacterProblem } from '#domain';
import { sentenceOf } from '#sentences';

/** Where something is wrong in a file. */
export interface Place {
  readonly file: string;
  /** From 1, as editors count; 0 for what the ledger holds already. */
  readonly line: number;
  readonly column: string;
}

/** What is wrong in a file, and where. `fact` names one that is not in the file but in the ledger. */
export type FileProblem = Problem & Place & { readonly fact?: string };

/** Control characters, which no document shows and PostgreSQL does not keep. */
const CONTROLS = /[^\P{Cc}\t\n\r]/u;

/** Which character of a text nobody sees. `null`: none, but for what may stand in the name of a State. */
export const hiddenIn = (text: string, isName = false): Problem | null => {
  if (CONTROLS.test(text)) return problem('CONTROL_CHARACTER', {});
  // Names are looked up without such characters, as a search does.
  return isName ? null : invisibleCharacterProblem(text);
};

/** `acts.csv:12: state: “Atlantis” names no State…` */
export const describeFileProblem = (found: FileProblem): string =>
  `${found.file}:${found.line}: ${found.column}: ${found.fact === undefined ? '' : `${found.fact}: `}${sentenceOf(found)}`;

/** Nothing was recorded, since files hold what cannot be right; `problems` has all of it. */
export class ImportError extends Error {
  /** @param hint what may be the reason of many of them */
  constructor(
    readonly problems: readonly FileProblem[],
    hint?: string,
  ) {
    super(
      [
        ...problems.map(describeFileProblem),
        `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was recorded.`,
        ...(hint === undefined ? [] : [hint]),
      ].join('\n'),
    );
  }
}
