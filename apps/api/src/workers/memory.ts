import { readFile } from 'node:fs/promises';

/**
 * How many megabytes another process holds, those outside the heap included; `null` where the system does not tell: Linux
 * alone has such a file.
 */
export const memoryOf = async (pid: number): Promise<number | null> => {
  const status = await readFile(`/proc/${pid}/status`, 'latin1').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
};
