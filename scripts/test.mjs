// What `npm test` runs: installs what is missing, then types, lint, format, dependency arrows and every test.
import { mkdirSync } from 'node:fs';
import { CHROMIUM } from './chromium.mjs';
import { build, install, run } from './ready.mjs';

install();
build();
run('npx --no-install tsc --noEmit');
run('npx --no-install graphql-codegen --config codegen.mjs --check --silent');
run('npx --no-install eslint .');
run('npx --no-install prettier --check --log-level warn .');
run('npx --no-install depcruise apps libs migrations seeds --config .dependency-cruiser.mjs');
const patterns = process.argv.slice(2).map((pattern) => JSON.stringify(pattern));
// The whole run also measures how much of libs/domain it tried; `npm test NAME` runs only the files of that name.
const coverage = patterns.length === 0 ? '--coverage --coverageReporters=text-summary' : '';
mkdirSync('coverage', { recursive: true });
if (!CHROMIUM) {
  console.log('Skipped: the pages in a browser. Install Debian’s package chromium, or name a browser in CHROMIUM.');
}
run(`npx --no-install jest --json --outputFile=coverage/results.json ${coverage} ${patterns.join(' ')}`, {
  NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
});
