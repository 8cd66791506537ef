// What `npm test` runs: installs what is missing, then types, lint, format, dependency arrows and every test. With names, only
// the test files of those names, after a build, since some start what is built.
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

/** Everything but the tests, two at a time: each has one thread. What has not changed since is known from a cache. */
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

// The whole run also measures how much of libs/domain it tried.
const coverage = names.length === 0 ? '--coverage --coverageReporters=text-summary' : '';
mkdirSync('coverage', { recursive: true });
if (!HEADLESS_CHROMIUM) {
  console.log(
    'Skipped: the pages in a browser. Install Debian’s package chromium-headless-shell, or name a browser in CHROMIUM.',
  );
}
// What a test makes is mostly let go at once: with room for it the collector has a quarter less to do. Jest’s processes are
// started with the same options, what tests start is not.
run(
  `node --max-semi-space-size=64 node_modules/jest/bin/jest.js --json --outputFile=coverage/results.json ${coverage} ${names.join(' ')}`,
);
