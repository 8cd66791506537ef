// npm run bench [-- --seconds N --times 1,10,100]: the built service beside what one would pick instead, on the same facts and in
// the same run. Machines are noisy: read the ratios. docs/performance.md says what is compared and what is to be reached.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { build, install, root } from './ready.mjs';

install();
build();
const { fill } = await import('./bench/facts.mjs');
const { documentTimes } = await import('./bench/documents.mjs');
const { lighthouseScores, pagesWithOperations } = await import('./bench/pages.mjs');
const { QUESTIONS } = await import('./bench/questions.mjs');
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '4' }, times: { type: 'string', default: '1,10,100' } },
});
const seconds = Number(values.seconds);
const scales = values.times.split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'pledgebook-bench-'));
const running = new Set();

const start = async (name, module, args = [], environment = {}) => {
  const began = performance.now();
  const child = fork(join(root, module), args, {
    execArgv: [
      '--import',
      join(root, 'scripts/bench/probe.mjs'),
      '--max-semi-space-size=8',
      '--max-old-space-size=8000',
    ],
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  running.add(child);
  const address = await new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => {
      const found = /answers at (http\S+)/.exec(data);
      if (found) resolve(found[1].replace('localhost', '127.0.0.1'));
    });
    child.on('exit', (code) => reject(new Error(`${name} stopped with ${code} before it answered.`)));
  });
  const readyMilliseconds = performance.now() - began;
  const usage = () =>
    new Promise((resolve) => {
      child.once('message', resolve);
      child.send('usage');
    });
  const stop = () =>
    new Promise((resolve) => {
      running.delete(child);
      child.removeAllListeners('exit');
      child.on('exit', resolve);
      child.kill('SIGTERM');
    });
  return { name, address, usage, stop, readyMilliseconds };
};

const ask = async ({ address }, { query, variables }) => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.text()).trim();
};

/** Loads one server with one question, each request alike, or each with other variables. */
const load = (server, question, { different = false } = {}) => {
  const bodyOf = (variables) => JSON.stringify({ query: question.query, variables });
  let asked = 0;
  return loadWith(server, question.name, {
    url: `${server.address}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(different
      ? { requests: [{ setupRequest: (request) => ({ ...request, body: bodyOf(question.different((asked += 1))) }) }] }
      : { body: bodyOf(question.variables) }),
  });
};

const loadWith = async (server, name, request) => {
  const run = (duration) => autocannon({ ...request, connections: 16, duration });
  await run(1);
  const before = await server.usage();
  const result = await run(seconds);
  const after = await server.usage();
  if (result.non2xx + result.errors > 0) throw new Error(`${server.name} failed on ${name}.`);
  return {
    rate: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: (after.cpuMicroseconds - before.cpuMicroseconds) / result.requests.total,
    rss: after.rssBytes / 2 ** 20,
  };
};

const rows = [];
const report = (scale, question, variant, measured, ratios = {}) => {
  rows.push({
    facts: `${scale}×`,
    question: question.name,
    server: variant,
    'requests/s': Math.round(measured.rate),
    'p50 ms': measured.p50,
    'p99 ms': measured.p99,
    'CPU µs/request': Math.round(measured.cpu),
    'RSS MB': Math.round(measured.rss),
    ...ratios,
  });
  console.log(`${scale}× ${question.name}: ${variant} ${Math.round(measured.rate)} requests/s`);
};
const times = (a, b) => (a.rate / b.rate).toFixed(2);
const reached = [];
const goal = (what, value, wanted, holds) => reached.push({ what, value, wanted, reached: holds ? 'yes' : 'NO' });

try {
  const pointAtOne = new Map();
  for (const scale of scales) {
    const file = join(folder, `${scale}.sqlite`);
    const facts = await fill(file, scale);
    console.log(`\n${scale}×: ${facts} facts`);
    const environment = { DATABASE_URL: `sqlite:${file}`, SEEDS: 'seeds' };
    const warm = await start('Pledgebook', 'dist/apps/api/src/main.js', [], environment);
    const idle = (await warm.usage()).rssBytes / 2 ** 20;
    const bare = await start('Pledgebook, cache off', 'dist/apps/api/src/main.js', [], {
      ...environment,
      ANSWER_CACHE_MB: '0',
    });
    const sql = await start('Mercurius on SQL', 'scripts/bench/mercurius-sql.mjs', [file]);
    const answers = [];
    for (const question of QUESTIONS) {
      const [ours, uncached, theirs] = await Promise.all([warm, bare, sql].map((server) => ask(server, question)));
      if (ours !== uncached || ours !== theirs) {
        writeFileSync('coverage/bench-difference.json', JSON.stringify([ours, uncached, theirs], null, 1));
        throw new Error(`The answers to “${question.name}” differ: see coverage/bench-difference.json.`);
      }
      answers.push({ query: question.query, body: ours });
    }
    writeFileSync(join(folder, 'answers.json'), JSON.stringify(answers));
    const raw = await start('raw Fastify', 'scripts/bench/raw-fastify.mjs', [join(folder, 'answers.json')]);
    for (const [index, question] of QUESTIONS.entries()) {
      const off = await load(bare, question);
      const other = await load(sql, question);
      report(scale, question, sql.name, other);
      report(scale, question, bare.name, off, { '÷ Mercurius': times(off, other) });
      if (scale === 1) {
        const limit = await load(raw, question);
        const hit = await load(warm, question);
        const different = await load(warm, question, { different: true });
        const otherDifferent = await load(sql, question, { different: true });
        report(scale, question, raw.name, limit);
        report(scale, question, warm.name, hit, {
          '÷ Mercurius': times(hit, other),
          '÷ raw Fastify': times(hit, limit),
        });
        report(scale, question, `${sql.name}, all different`, otherDifferent);
        report(scale, question, `${warm.name}, all different`, different, {
          '÷ Mercurius': times(different, otherDifferent),
        });
        goal(`${question.name}: warm ÷ raw Fastify`, times(hit, limit), '≥ 0.85', hit.rate / limit.rate >= 0.85);
        goal(`${question.name}: warm ÷ Mercurius`, times(hit, other), '≥ 30', hit.rate / other.rate >= 30);
        goal(`${question.name}: cache off ÷ Mercurius`, times(off, other), '≥ 4', off.rate / other.rate >= 4);
        const ratio = different.rate / otherDifferent.rate;
        goal(`${question.name}: all different ÷ Mercurius`, ratio.toFixed(2), '≥ 3', ratio >= 3);
        pointAtOne.set(index, off);
      } else if (scale === 100 && pointAtOne.has(index) && (index === 0 || index === 3)) {
        const slower = off.cpu / pointAtOne.get(index).cpu;
        goal(`${question.name}: CPU at 100× ÷ at 1×`, slower.toFixed(2), '≤ 1.5', slower <= 1.5);
      }
    }
    if (scale === 1) {
      const again = await start('Pledgebook', 'dist/apps/api/src/main.js', [], environment);
      goal(
        'ready after start, seconds',
        (again.readyMilliseconds / 1000).toFixed(2),
        '≤ 2',
        again.readyMilliseconds <= 2000,
      );
      for (const { note, alone, together, failed } of await documentTimes(again.address)) {
        goal(`${note}: milliseconds, alone`, alone, '≤ 500', alone <= 500);
        goal(`${note}: failed of 20 at once, in ${together} ms`, failed, '0', failed === 0);
      }
      const set = (await again.usage()).rssBytes / 2 ** 20;
      goal('RSS after all documents, MB', set.toFixed(0), '≤ 400', set <= 400);
      await again.stop();
      const loaded = (await warm.usage()).rssBytes / 2 ** 20;
      for (const { path, operations } of await pagesWithOperations(`sqlite:${file}`)) {
        const page = await loadWith(bare, path, { url: bare.address + path });
        let answer = 0;
        for (const operation of operations) answer += (await load(bare, { name: path, ...operation })).cpu;
        goal(
          `${path}: CPU of the page ÷ of its answers`,
          (page.cpu / answer).toFixed(2),
          '≤ 3',
          page.cpu <= 3 * answer,
        );
      }
      const scores = await lighthouseScores(warm.address);
      if (scores) console.table(scores);
      else console.log('Lighthouse was left out: there is no Chromium (name one in CHROMIUM).');
      for (const { page, performance, ...others } of scores ?? []) {
        goal(`${page}: Lighthouse performance`, performance, '≥ 99', performance >= 99);
        const { accessibility, SEO, 'best practices': practices } = others;
        const least = Math.min(accessibility, practices, SEO);
        goal(`${page}: Lighthouse accessibility, best practices, SEO`, least, '100', least === 100);
      }
      goal('RSS after start, MB', idle.toFixed(0), '≤ 200', idle <= 200);
      goal('RSS after all loads, MB', loaded.toFixed(0), '≤ 200', loaded <= 200);
    } else {
      console.log(`ready after ${(warm.readyMilliseconds / 1000).toFixed(2)} s, RSS ${idle.toFixed(0)} MB`);
    }
    for (const server of [warm, bare, sql, raw]) await server.stop();
  }
  console.log(`\nNode ${process.version}, ${cpus().length} cores, ${seconds} s each, 16 connections`);
  console.table(rows);
  console.table(reached);
} finally {
  for (const child of running) child.kill();
  rmSync(folder, { recursive: true, force: true });
}
