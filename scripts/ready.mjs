// Installs and builds what is missing or older than its sources. Plain Node: nothing is installed yet when this runs.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

export const run = (command, environment = {}) => {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...environment } });
  if (status !== 0) process.exit(status ?? 1);
};

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

export const install = () => {
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  console.log('Installing what package-lock.json lists …');
  run('npm ci --no-audit --no-fund --loglevel=error');
};

const SOURCES = ['apps', 'libs', 'migrations', 'seeds'];
const MARK = 'dist/.built';

/** A folder's own time changes when a file in it is removed. */
const newestIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (newest, entry) => Math.max(newest, changedAt(join(entry.parentPath, entry.name))),
    changedAt(folder),
  );

/** What is no TypeScript and belongs to the service: the schema's documents and the explorer's own files. */
const ASSETS = /\.(?:graphql|html|css|svg|client\.js)$/;

export const build = () => {
  const newest = Math.max(
    ...SOURCES.map(newestIn),
    changedAt('tsconfig.json'),
    changedAt('tsconfig.build.json'),
    changedAt('vite.config.mjs'),
  );
  if (changedAt(MARK) > Math.max(newest, changedAt('node_modules/.package-lock.json'))) return;
  console.log('Building …');
  rmSync(MARK, { force: true });
  run('npx --no-install tsc -p tsconfig.build.json');
  for (const entry of readdirSync('apps', { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !ASSETS.test(entry.name)) continue;
    const target = join('dist', entry.parentPath, entry.name);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(entry.parentPath, entry.name), target);
  }
  run('npx --no-install vite build --logLevel warn');
  writeFileSync(MARK, '');
};
