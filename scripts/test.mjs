// What `npm test` runs: installs what is missing, then type check, lint and every test.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (command, environment = {}) => {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...environment } });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync('node_modules/.package-lock.json')) run('npm ci --no-audit --no-fund');
run('npx tsc --noEmit');
run('npx jest --json --outputFile=coverage/results.json', { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' });
