import { type Problem, problem, invisibleCharacterProblem } from '#domain';
import { sentenceOf } from '#sentences';

/** The place of a problem in a file. */
export interface Place {
  readonly file: string;
  /** Counted from 1, as in editors; 0 for a fact that is already in the ledger. */
  readonly line: number;
  readonly column: string;
}

/** A problem in a file, and its place. `fact` names a fact that is not in the file but in the ledger. */
export type FileProblem = Problem & Place & { readonly fact?: string };

/** Control characters: no document shows them, and PostgreSQL does not store U+0000. */
const CONTROLS = /[^\P{Cc}\t\n\r]/u;

/** Returns the problem of an invisible character in a text, or `null`. In a State's name, only controls are one. */
export const hiddenIn = (text: string, isName = false): Problem | null => {
  if (CONTROLS.test(text)) return problem('CONTROL_CHARACTER', {});
  // Invisible characters are ignored when names are looked up, as in a search.
  return isName ? null : invisibleCharacterProblem(text);
};

/** Formats a problem as a line: `acts.csv:12: state: “Atlantis” names no State…` */
export const describeFileProblem = (found: FileProblem): string =>
  `${found.file}:${found.line}: ${found.column}: ${found.fact === undefined ? '' : `${found.fact}: `}${sentenceOf(found)}`;

/** Thrown if files have problems, and nothing was recorded; `problems` lists them all. */
export class ImportError extends Error {
  /** @param hint a possible common cause of many problems */
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
