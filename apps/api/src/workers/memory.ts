import { readFile } from 'node:fs/promises';

/**
 * Returns the megabytes that another process holds, including those outside the heap; `null` if the system does not
 * tell: only Linux has this file.
 */
export const memoryOf = async (pid: number): Promise<number | null> => {
  const status = await readFile(`/proc/${pid}/status`, 'latin1').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
};
