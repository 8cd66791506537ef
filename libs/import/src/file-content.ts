import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, problem } from '#domain';
import type { FileProblem } from './file-problem.js';

const isWorkbook = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';

/** Whether the bytes have a byte order mark of UTF-16, or a zero byte in the first character. */
const isUtf16 = (bytes: Buffer): boolean => {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (bytes.length > 1 && (first === 0) !== (second === 0));
};

/** Whether the bytes may be Windows-1252, which leaves five byte values undefined. */
const perhapsWindows1252 = (bytes: Buffer): boolean =>
  !bytes.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));

/** Returns the text of a file, the problem if it cannot be read, or `null` if there is no file. */
export const contentOf = (directory: string, file: string): string | FileProblem | null => {
  const path = join(directory, file);
  if (!existsSync(path)) return null;
  const at = (line: number, what: Problem): FileProblem => ({ file, line, column: 'file', ...what });
  try {
    const bytes = readFileSync(path);
    if (isWorkbook(bytes)) return at(1, problem('FILE_IS_ARCHIVE', {}));
    if (isUtf16(bytes)) return at(1, problem('FILE_IS_UTF16', {}));
    if (isUtf8(bytes)) return bytes.toString('utf8');
    const lines = bytes.toString('latin1').split('\n');
    const line = lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1'))) + 1;
    return at(line, problem('FILE_NOT_UTF8', { perhapsWindows1252: perhapsWindows1252(bytes) }));
  } catch {
    return at(1, problem('FILE_UNREADABLE', {}));
  }
};
