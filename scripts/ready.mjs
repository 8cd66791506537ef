// Installs and builds what is missing or older than its sources. Uses Node alone: no package may be installed yet.
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

/** The PID of the process that holds the lock; 0 if the lock has just been released, or its file is still empty. */
const holder = () => {
  try {
    return Number(readFileSync(LOCK, 'utf8'));
  } catch {
    return 0;
  }
};

/** Whether `pid` is another running process. A process of an earlier container may have had this process's PID. */
const isAnother = (pid) => {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process exists, but belongs to another user.
    return error.code === 'EPERM';
  }
};

/** Runs `work` in one process at a time in this folder: two builds at once would each serve half of the other's. */
export const alone = (work) => {
  mkdirSync('dist', { recursive: true });
  for (let announced = false; ; announced = true) {
    try {
      writeFileSync(LOCK, `${process.pid}`, { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    // The process that held the lock may have been killed meanwhile.
    if (!isAnother(holder())) rmSync(LOCK, { force: true });
    else {
      if (!announced) console.log('Another process prepares this folder; waiting for it …');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
    }
  }
  work();
  rmSync(LOCK, { force: true });
};

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** A package that only tests and checks need: if it is installed, all of those are. */
const FOR_TESTS = 'node_modules/jest/package.json';

/** Installs what the lock file of a folder lists, unless it is installed and current and `isComplete` holds. */
const installIn = (folder, options, isComplete = () => true) => {
  const isReady = () =>
    changedAt(join(folder, 'node_modules/.package-lock.json')) >= changedAt(join(folder, 'package-lock.json')) &&
    isComplete();
  if (isReady()) return;
  alone(() => {
    if (isReady()) return;
    console.log(`Installing what ${join(folder, 'package-lock.json')} lists …`);
    run(`npm ci ${options} --no-audit --no-fund --loglevel=error`);
  });
};

/** Installs what building and serving need, and also what tests need if that is requested or already installed. */
export const install = ({ forTests = false } = {}) =>
  installIn(
    '.',
    forTests || existsSync(FOR_TESTS) ? '--include=dev' : '--omit=dev',
    () => !forTests || existsSync(FOR_TESTS),
  );

/** Installs the benchmark's separate packages: what it measures with, and the servers that it compares with. */
export const installBenchmark = () => installIn('scripts/bench', '--prefix scripts/bench');

const SOURCES = ['apps', 'libs', 'migrations'];
const MARK = 'dist/.built';

/** The newest change in a folder. Removing a file changes the time of the folder. Tests are not built, so left out. */
const newestIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => !/\.(?:test|builders)\.tsx?$/.test(name))
    .reduce((newest, entry) => Math.max(newest, changedAt(join(entry.parentPath, entry.name))), changedAt(folder));

/** Extensions of the assets to copy along with the modules: `nest-cli.json` lists them for `nest build`, too. */
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

/** Where `scripts/bundle.mjs` writes: a single folder, so that every bundle has the same relative paths to `dist`. */
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
  // Otherwise renamed or removed assets would still be served.
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
