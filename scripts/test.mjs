// npm test [NAME …]: installs what is missing, then checks types, lint, format and dependency rules and runs every
// test. With names, it runs only the test files with those names, after a build, since some tests start the built
// service.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { HEADLESS_CHROMIUM } from './chromium.mjs';
import { build, install, run } from './ready.mjs';

const CACHE = 'node_modules/.cache';

/** Runs commands one after the other. @returns the exit code of the first that fails */
const inTurn = async (...commands) => {
  for (const command of commands) {
    const child = spawn(command, { shell: true, stdio: 'inherit' });
    const [code] = await once(child, 'exit');
    if (code !== 0) return code ?? 1;
  }
  return 0;
};

/** Runs all checks but the tests, two at a time, since each uses one thread. Caches skip unchanged files. */
const check = async () => {
  const codes = await Promise.all([
    inTurn(
      'npm run --silent build',
      'npm run --silent typecheck',
      `npx --no-install prettier --cache --cache-strategy content --cache-location ${CACHE}/checked-by-prettier --check --log-level warn .`,
    ),
    inTurn(
      `npx --no-install eslint --cache --cache-strategy content --cache-location ${CACHE}/eslint .`,
      'npx --no-install graphql-codegen --config codegen.mjs --check --errors-only',
      'node scripts/messages.mjs --check',
      'npx --no-install depcruise apps libs migrations seeds --config .dependency-cruiser.mjs',
    ),
  ]);
  const failed = codes.find((code) => code !== 0);
  if (failed !== undefined) process.exit(failed);
};

const names = process.argv.slice(2).map((name) => JSON.stringify(name));
install({ forTests: true });
if (names.length === 0) await check();
else build();

// A full run also measures the coverage of libs/domain.
const coverage = names.length === 0 ? '--coverage --coverageReporters=text-summary' : '';
mkdirSync('coverage', { recursive: true });
if (!HEADLESS_CHROMIUM) {
  console.log(
    'Skipped: the pages in a browser. Install Debian’s package chromium-headless-shell, or name a browser in CHROMIUM.',
  );
}
// Most objects of a test are short-lived: with a larger young generation the garbage collector has a quarter less to
// do. Jest’s workers are started with the same options, processes that tests start are not.
run(
  `node --max-semi-space-size=64 node_modules/jest/bin/jest.js --json --outputFile=coverage/results.json ${coverage} ${names.join(' ')}`,
);
