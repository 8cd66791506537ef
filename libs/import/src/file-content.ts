import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileProblem } from './file-problem.js';

/** The text of a file, why it cannot be read, or `null` where there is none. */
export const contentOf = (directory: string, file: string): string | FileProblem | null => {
  const path = join(directory, file);
  if (!existsSync(path)) return null;
  const problem = (line: number, message: string): FileProblem => ({ file, line, column: 'file', message });
  try {
    const bytes = readFileSync(path);
    if (isUtf8(bytes)) return bytes.toString('utf8');
    const lines = bytes.toString('latin1').split('\n');
    const line = lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1'))) + 1;
    return problem(line, 'the file is not UTF-8 from this line on; save it as UTF-8.');
  } catch {
    return problem(1, 'the file cannot be read; check that it is a file and may be read.');
  }
};
