// Installs and builds what is missing or older than its sources. Plain Node: nothing is installed yet when this runs.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

export const run = (command) => {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

const LOCK = 'dist/.preparing';
const LOOK_AGAIN_MS = 200;

/** The process that holds the lock; 0 where it has just been released, or not written yet. */
const holder = () => {
  try {
    return Number(readFileSync(LOCK, 'utf8'));
  } catch {
    return 0;
  }
};

/** Does a process run that is another? One of a container that was ended may have had the same number. */
const isAnother = (pid) => {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's may not be told anything.
    return error.code === 'EPERM';
  }
};

/** Does what only one process at a time may do in this folder: two builds would serve each other's halves. */
export const alone = (work) => {
  mkdirSync('dist', { recursive: true });
  for (let told = false; ; told = true) {
    try {
      writeFileSync(LOCK, `${process.pid}`, { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    // Whoever held it may have been ended meanwhile.
    if (!isAnother(holder())) rmSync(LOCK, { force: true });
    else {
      if (!told) console.log('Another process prepares this folder; waiting for it …');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
    }
  }
  work();
  rmSync(LOCK, { force: true });
};

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** One of the packages that only tests and checks need: where it is, all of them are. */
const FOR_TESTS = 'node_modules/jest/package.json';

/** Installs what the lock file of a folder lists, unless it is there, and what else is wanted of it with it. */
const installIn = (folder, options, hasWanted = () => true) => {
  const isReady = () =>
    changedAt(join(folder, 'node_modules/.package-lock.json')) >= changedAt(join(folder, 'package-lock.json')) &&
    hasWanted();
  if (isReady()) return;
  alone(() => {
    if (isReady()) return;
    console.log(`Installing what ${join(folder, 'package-lock.json')} lists …`);
    run(`npm ci ${options} --no-audit --no-fund --loglevel=error`);
  });
};

/** Installs what building and serving need, and what tests need where they ask for it or have it already. */
export const install = ({ forTests = false } = {}) =>
  installIn(
    '.',
    forTests || existsSync(FOR_TESTS) ? '--include=dev' : '--omit=dev',
    () => !forTests || existsSync(FOR_TESTS),
  );

/** Installs what the benchmark measures with, and the servers that it compares with: packages of its own. */
export const installBenchmark = () => installIn('scripts/bench', '--prefix scripts/bench');

const SOURCES = ['apps', 'libs', 'migrations'];
const MARK = 'dist/.built';

/** A folder's own time changes when a file in it is removed. Tests are not built. */
const newestIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => !/\.(?:test|builders)\.tsx?$/.test(name))
    .reduce((newest, entry) => Math.max(newest, changedAt(join(entry.parentPath, entry.name))), changedAt(folder));

/** What is no TypeScript and goes along with the modules, by ending: `nest-cli.json` names it for `nest build`, too. */
const assetEndings = () => {
  const { compilerOptions } = JSON.parse(readFileSync('nest-cli.json', 'utf8'));
  return compilerOptions.assets
    .flatMap((pattern) => /\.\{(.+)\}$/.exec(pattern)[1].split(','))
    .map((ending) => `.${ending}`);
};

const assetsIn = (folder, endings) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => endings.includes(extname(file)))
    .map((file) => join(folder, file));

/** Where `scripts/bundle.mjs` writes: all in one folder, from which each finds the files of `dist` by the same way. */
export const BUNDLES = 'dist/bundle';

export const bundleName = (module) => module.replaceAll('/', '.');

const isBuilt = () => {
  const newest = Math.max(
    ...SOURCES.map(newestIn),
    ...[
      'nest-cli.json',
      'vite.config.mjs',
      'scripts/compile.mjs',
      'scripts/compile-module.mjs',
      'scripts/bundle.mjs',
    ].map(changedAt),
  );
  return changedAt(MARK) > Math.max(newest, changedAt('node_modules/.package-lock.json'));
};

const buildAll = () => {
  console.log('Building …');
  rmSync(MARK, { force: true });
  run('node scripts/compile.mjs');
  // What was renamed or removed would be served on.
  const endings = assetEndings();
  for (const folder of ['apps', 'libs']) {
    for (const asset of assetsIn(join('dist', folder), endings)) rmSync(asset, { force: true });
    for (const asset of assetsIn(folder, endings)) {
      mkdirSync(join('dist', dirname(asset)), { recursive: true });
      cpSync(asset, join('dist', asset));
    }
  }
  run('npx --no-install vite build --logLevel warn');
  run('node dist/apps/api/src/explorer/write-explorer.js');
  run('node dist/libs/briefing/src/figures/write-outlines.js');
  run('node scripts/bundle.mjs');
  writeFileSync(MARK, '');
};

export const build = () => {
  if (isBuilt()) return;
  alone(() => {
    if (!isBuilt()) buildAll();
  });
};
