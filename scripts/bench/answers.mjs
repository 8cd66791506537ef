// Benchmarks GraphQL answers: the service against the obvious alternative (Mercurius on SQL) and against the upper
// limit (raw Fastify), on the same facts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from './facts.mjs';
import { QUESTIONS } from './questions.mjs';
import { rateOfQuestion } from './rates.mjs';
import { start, startService } from './servers.mjs';
import { median } from './statistics.mjs';

const ask = async ({ address }, { query, variables }) => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.text()).trim();
};

const times = (a, b) => (a.rate / b.rate).toFixed(2);

/** Checks that all three servers give the same answers. @returns a file of the answers, for raw Fastify */
const sameAnswers = async (folder, servers) => {
  const answers = [];
  for (const question of QUESTIONS) {
    const [ours, uncached, theirs] = await Promise.all(servers.map((server) => ask(server, question)));
    if (ours !== uncached || ours !== theirs) {
      writeFileSync('coverage/bench-difference.json', JSON.stringify([ours, uncached, theirs], null, 1));
      throw new Error(`The answers to “${question.name}” differ: see coverage/bench-difference.json.`);
    }
    answers.push({ query: question.query, body: ours });
  }
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  return file;
};

/** Compares the warm cache with the limit and with Mercurius, also with different variables in each request. */
const compareWarm = async (question, { warm, sql, raw }, { other, off }, { report, goal, rate }) => {
  const limit = await rate(raw, question);
  const hit = await rate(warm, question);
  const different = await rate(warm, question, { different: true });
  const otherDifferent = await rate(sql, question, { different: true });
  report(raw.name, limit);
  report(warm.name, hit, { '÷ Mercurius': times(hit, other), '÷ raw Fastify': times(hit, limit) });
  report(`${sql.name}, all different`, otherDifferent);
  report(`${warm.name}, all different`, different, { '÷ Mercurius': times(different, otherDifferent) });
  goal(`${question.name}: warm ÷ raw Fastify`, times(hit, limit), '≥ 0.85', hit.rate / limit.rate >= 0.85);
  goal(`${question.name}: warm ÷ Mercurius`, times(hit, other), '≥ 30', hit.rate / other.rate >= 30);
  goal(`${question.name}: cache off ÷ Mercurius`, times(off, other), '≥ 4', off.rate / other.rate >= 4);
  const ratio = different.rate / otherDifferent.rate;
  goal(`${question.name}: all different ÷ Mercurius`, ratio.toFixed(2), '≥ 3', ratio >= 3);
};

/**
 * @param scales multiples of the seed facts to measure with
 * @returns table rows
 */
export const answerTimes = async (folder, goal, { seconds, scales }) => {
  const rows = [];
  const pointAtOne = new Map();
  const rate = (server, question, options) => rateOfQuestion(server, question, seconds, options);
  for (const scale of scales) {
    const file = join(folder, `${scale}.sqlite`);
    console.log(`\n${scale}×: ${await fill(file, scale)} facts`);
    const warm = await startService('Pledgebook', file);
    const idle = (await warm.usage()).rssBytes / 2 ** 20;
    const bare = await startService('Pledgebook, cache off', file, { ANSWER_CACHE_MB: '0' });
    const sql = await start('Mercurius on SQL', 'scripts/bench/mercurius-sql.mjs', [file]);
    const raw = await start('raw Fastify', 'scripts/bench/raw-fastify.mjs', [
      await sameAnswers(folder, [warm, bare, sql]),
    ]);
    for (const [index, question] of QUESTIONS.entries()) {
      const report = (server, measured, ratios = {}) => {
        rows.push({
          facts: `${scale}×`,
          question: question.name,
          server,
          'requests/s': Math.round(measured.rate),
          'p50 ms': measured.p50,
          'p99 ms': measured.p99,
          'CPU µs/request': Math.round(measured.cpu),
          'RSS MB': Math.round(measured.rss),
          ...ratios,
        });
        console.log(`${scale}× ${question.name}: ${server} ${Math.round(measured.rate)} requests/s`);
      };
      const off = await rate(bare, question);
      const other = await rate(sql, question);
      report(sql.name, other);
      report(bare.name, off, { '÷ Mercurius': times(off, other) });
      if (scale === 1) {
        await compareWarm(question, { warm, sql, raw }, { other, off }, { report, goal, rate });
        pointAtOne.set(index, off);
      } else if (scale === 100 && pointAtOne.has(index) && (index === 0 || index === 3)) {
        const slower = off.cpu / pointAtOne.get(index).cpu;
        goal(`${question.name}: CPU at 100× ÷ at 1×`, slower.toFixed(2), '≤ 1.5', slower <= 1.5);
      }
    }
    if (scale === 1) {
      const loaded = (await warm.usage()).rssBytes / 2 ** 20;
      goal('RSS after start, MB', idle.toFixed(0), '≤ 200', idle <= 200);
      goal('RSS after all loads, MB', loaded.toFixed(0), '≤ 200', loaded <= 200);
      const again = await startService('Pledgebook', file);
      const ready = again.readyMilliseconds / 1000;
      goal('ready after start, seconds', ready.toFixed(2), '≤ 2', ready <= 2);
      await again.stop();
    } else {
      console.log(`ready after ${(warm.readyMilliseconds / 1000).toFixed(2)} s, RSS ${idle.toFixed(0)} MB`);
    }
    for (const server of [warm, bare, sql, raw]) await server.stop();
  }
  return rows;
};

/**
 * Compares cached answers with raw Fastify alone, alternating over several rounds, since machines are noisy.
 * @returns table rows with the medians of the rounds
 */
export const warmTimes = async (folder, goal, { seconds, rounds }) => {
  const file = join(folder, 'warm.sqlite');
  await fill(file, 1);
  const warm = await startService('Pledgebook', file);
  const answers = join(folder, 'warm.json');
  const bodies = await Promise.all(
    QUESTIONS.map(async (question) => ({ query: question.query, body: await ask(warm, question) })),
  );
  writeFileSync(answers, JSON.stringify(bodies));
  const raw = await start('raw Fastify', 'scripts/bench/raw-fastify.mjs', [answers]);
  const rows = [];
  for (const question of QUESTIONS) {
    const pairs = [];
    for (let round = 0; round < rounds; round += 1) {
      const limit = await rateOfQuestion(raw, question, seconds);
      pairs.push({ limit, hit: await rateOfQuestion(warm, question, seconds) });
    }
    const of = (figure) => median(pairs.map(figure));
    const ratio = of(({ hit, limit }) => hit.rate / limit.rate);
    const cpu = of(({ hit, limit }) => limit.cpu / hit.cpu);
    rows.push({
      question: question.name,
      'requests/s': Math.round(of(({ hit }) => hit.rate)),
      'raw Fastify': Math.round(of(({ limit }) => limit.rate)),
      ratio: ratio.toFixed(2),
      'ratio of CPU': cpu.toFixed(2),
      'each round': pairs.map(({ hit, limit }) => (hit.rate / limit.rate).toFixed(2)).join(' '),
    });
    goal(`${question.name}: warm ÷ raw Fastify`, ratio.toFixed(2), '≥ 0.85', ratio >= 0.85);
  }
  await warm.stop();
  await raw.stop();
  return rows;
};
