import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Returns the path of the built module that another thread or process runs: beside this file if this file is itself
 * built, otherwise (under Jest) in the last build.
 * @param name path below `apps/api/src`, such as `workers/worker.js`
 */
export const builtModulePath = (name: string): string => {
  const beside = fileURLToPath(new URL(name, import.meta.url));
  if (existsSync(beside)) return beside;
  const elsewhere = join(fileURLToPath(new URL('../../../', import.meta.url)), 'dist/apps/api/src', name);
  if (existsSync(elsewhere)) return elsewhere;
  throw new Error('Other threads and processes run built code, and there is none: run “npm run build” first.');
};
