import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The built module of another thread or process: beside this one where it is built itself, else (under Jest) that of the
 * last build.
 * @param name below `apps/api/src`, such as `workers/worker.js`
 */
export const built = (name: string): string => {
  const beside = fileURLToPath(new URL(name, import.meta.url));
  if (existsSync(beside)) return beside;
  const elsewhere = join(fileURLToPath(new URL('../../../', import.meta.url)), 'dist/apps/api/src', name);
  if (existsSync(elsewhere)) return elsewhere;
  throw new Error('Other threads and processes run built code, and there is none: run “npm run build” first.');
};
