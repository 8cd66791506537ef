// Measures what one reader's heavy work does to all others: a cached answer is requested 50 times a second on warm and
// on new connections, and health 10 times a second, while documents, pictures, files, questions, an import and old
// revisions keep the service busy. The cached answer is also requested from raw Fastify, which does nothing else: its
// figures show what the machine and its scheduler allow.
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../ready.mjs';
import { fill } from './facts.mjs';
import { QUESTIONS } from './questions.mjs';
import { dayOf, rest, sendAll, settle, times } from './readers.mjs';
import { start, startService } from './servers.mjs';
import { median, percentile } from './statistics.mjs';

const REVISIONS = 35;
const QUERY = '{ dataset { hash } }';
const FINISHED = `/graphql?query=${encodeURIComponent(QUERY)}`;
const PAGES = ['/', '/council', '/states', '/initiatives/act-code-of-conduct', '/questions', '/states/URY'];
const MEGABYTE = 2 ** 20;
/** A load is repeated for at least this long: with fewer answers, the 99th percentile would be a single late one. */
const MIN_SECONDS = 5;

const script = (name, ...args) => fork(join(root, 'scripts/bench', name), args.map(String));
const ended = (child) => new Promise((resolve) => child.once('exit', resolve));

/** The loads: name, requests (to new addresses each time, since answers are cached), and how many run at once. */
const LOADS = [
  ['20 PDFs', (time) => times(20, (n) => `/note.pdf?preset=panel-briefing&on=2016-09-22&title=${time}-${n}`)],
  ['20 DOCX', (time) => times(20, (n) => `/note.docx?preset=panel-briefing&on=2016-09-22&title=${time}-${n}`)],
  [
    '60 PNGs, distinct days',
    (time) =>
      times(60, (n) => `/figures/${n % 2 ? 'map' : 'groups'}.png?on=${dayOf(25_000 + ((time * 60 + n) % 4000))}`),
  ],
  ['10 ZIPs of old revisions', (time) => times(10, (n) => `/downloads/pledgebook-r${n + 2}.zip?${time}`)],
  ['10 SQLite files of old revisions', (time) => times(10, (n) => `/downloads/pledgebook-r${n + 12}.sqlite?${time}`)],
  ['10 XLSX of old revisions', (time) => times(10, (n) => `/downloads/votes.xlsx?revision=${n + 22}&${time}`)],
  ['10 CSV of old revisions', (time) => times(10, (n) => `/downloads/votes.csv?revision=${n + 12}&${time}`)],
  [
    '200 heavy questions, distinct',
    (time) => times(200, (n) => ({ ...QUESTIONS[1], variables: QUESTIONS[1].different(200 * time + n) })),
  ],
  ['an import in another process', null],
  [
    '30 old revisions at once',
    (time) => times(30, (n) => `/graphql?query=${encodeURIComponent(`{dataset{r${time}:asOf}}`)}&revision=${n + 2}`),
  ],
  [
    'a crawl: 20 old revisions × 6 pages',
    (time) => PAGES.flatMap((page) => times(20, (n) => `${page}?revision=${n + 2}&${time}`)),
    4,
  ],
];

const summary = ({ latencies, failed }) => {
  const sorted = [...latencies].sort((a, b) => a - b);
  return { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), max: sorted.at(-1) ?? 0, failed };
};

/** Starts raw Fastify with the one answer that is requested. */
const startRaw = async (folder, origin) => {
  const file = join(folder, 'finished.json');
  const response = await fetch(origin + FINISHED);
  writeFileSync(file, JSON.stringify([{ query: QUERY, body: await response.text() }]));
  return start('raw Fastify', 'scripts/bench/raw-fastify.mjs', [file]);
};

/** Starts five probers that send requests at even intervals. `tell` returns their measurements since its last call. */
const startProbers = (origin, rawOrigin) => {
  const probers = [
    script('prober.mjs', origin + FINISHED, 20, 'warm'),
    script('prober.mjs', origin + FINISHED, 20, 'new'),
    script('prober.mjs', `${origin}/health/live`, 100, 'new'),
    script('prober.mjs', rawOrigin + FINISHED, 20, 'warm'),
    script('prober.mjs', rawOrigin + FINISHED, 20, 'new'),
  ];
  const measurements = (prober) =>
    new Promise((resolve) => {
      prober.once('message', (measurements) => resolve(summary(measurements)));
      prober.send('tell');
    });
  return {
    tell: async () => {
      const [warm, fresh, health, rawWarm, rawFresh] = await Promise.all(probers.map(measurements));
      return { warm, fresh, health, rawWarm, rawFresh };
    },
    end: () => probers.forEach((prober) => prober.kill()),
  };
};

/** Combines several rounds into one row: the median of each figure, and the longest latency of all rounds. */
const rowOf = (load, rounds, idle) => {
  const of = (figure) => median(rounds.map(figure));
  const formatted = (figure) => of(figure).toFixed(1);
  return {
    load,
    seconds: formatted(({ seconds }) => seconds),
    refused: of(({ refused }) => refused),
    failed: of(({ failed }) => failed),
    'p50 ms': formatted(({ warm }) => warm.p50),
    'p99 ms': formatted(({ warm }) => warm.p99),
    'max ms': formatted(({ warm }) => warm.max),
    '÷ idle': (of(({ warm }) => warm.p99) / idle.warm).toFixed(1),
    'new: p50': formatted(({ fresh }) => fresh.p50),
    'new: p99': formatted(({ fresh }) => fresh.p99),
    'new: max': formatted(({ fresh }) => fresh.max),
    'new: ÷ idle': (of(({ fresh }) => fresh.p99) / idle.fresh).toFixed(1),
    'raw: p99': formatted(({ rawWarm }) => rawWarm.p99),
    'raw: max': formatted(({ rawWarm }) => rawWarm.max),
    'raw: ÷ idle': (of(({ rawWarm }) => rawWarm.p99) / idle.rawWarm).toFixed(1),
    'raw new: p99': formatted(({ rawFresh }) => rawFresh.p99),
    'raw new: max': formatted(({ rawFresh }) => rawFresh.max),
    'raw new: ÷ idle': (of(({ rawFresh }) => rawFresh.p99) / idle.rawFresh).toFixed(1),
    'health: max': formatted(({ health }) => health.max),
    'longest of all': Math.max(...rounds.map(({ warm, fresh }) => Math.max(warm.max, fresh.max))).toFixed(1),
    'loop late, max': formatted(({ late }) => late),
    'turn: CPU ms, max': rounds[0].turn === null ? '' : formatted(({ turn }) => turn),
  };
};

const goalsOf = (load, rounds, idle, goal) => {
  const of = (figure) => median(rounds.map(figure));
  for (const [kind, name] of [
    ['warm', 'warm'],
    ['fresh', 'new connections'],
  ]) {
    const ratio = of((round) => round[kind].p99) / idle[kind];
    goal(`${load}: p99 ÷ idle, ${name}`, ratio.toFixed(1), '≤ 5', ratio <= 5);
    const max = of((round) => round[kind].max);
    goal(`${load}: longest, ms, ${name}`, max.toFixed(1), '≤ 50', max <= 50);
  }
  const health = of((round) => round.health.max);
  goal(`${load}: health, ms`, health.toFixed(1), '≤ 100', health <= 100);
  if (rounds[0].turn !== null) {
    const turn = of((round) => round.turn);
    goal(`${load}: longest turn, ms of processor time`, turn.toFixed(1), '≤ 25', turn <= 25);
  }
  const failed = rounds.reduce((sum, { failed, warm, fresh, health: { failed: unwell } }) => {
    return sum + failed + warm.failed + fresh.failed + unwell;
  }, 0);
  goal(`${load}: failed answers`, failed, '0', failed === 0);
};

/**
 * @param folder where to create the ledger
 * @param goal called with each figure and its target
 * @param options number of rounds, whose medians count, and a pattern that selects loads by name
 * @returns table rows
 */
export const loadTimes = async (folder, goal, { rounds, pattern }) => {
  const file = join(folder, 'load.sqlite');
  await fill(file, 1);
  await ended(script('record.mjs', file, 2, REVISIONS));
  const service = await startService('Pledgebook', file, { POLL_SECONDS: '1', OVERLOAD_MS: '500' });
  const { address } = service;
  const raw = await startRaw(folder, address);
  const probers = startProbers(address, raw.address);
  // In reality the load comes from another machine; here it has low priority, so that it uses only a free processor.
  setPriority(10);
  const measured = async (work) => {
    await settle();
    await Promise.all([probers.tell(), service.lateness()]);
    const began = performance.now();
    const outcome = await work();
    const seconds = (performance.now() - began) / 1000;
    // The last requests are still in flight.
    await setTimeout(200);
    return { seconds, ...outcome, ...(await probers.tell()), ...(await service.lateness()) };
  };
  let recorded = REVISIONS;
  const imported = async () => {
    recorded += 1;
    await ended(script('record.mjs', file, recorded, recorded));
    await setTimeout(2000);
    return { refused: 0, failed: 0 };
  };
  let repetition = 0;
  const lasting = async (work) => {
    const began = performance.now();
    const outcome = { refused: 0, failed: 0 };
    do {
      const { refused, failed } = await work(repetition);
      outcome.refused += refused;
      outcome.failed += failed;
      repetition += 1;
    } while (performance.now() - began < MIN_SECONDS * 1000);
    return outcome;
  };
  const chosen = LOADS.filter(([name]) => pattern.test(name));
  const results = new Map([['idle', []], ...chosen.map(([name]) => [name, []])]);
  try {
    for (let round = 0; round < rounds; round += 1) {
      results.get('idle').push(await measured(() => setTimeout(5000, { refused: 0, failed: 0 })));
      for (const [name, listOf, atOnce] of chosen) {
        const work = listOf ? (time) => sendAll(address, listOf(time), atOnce) : imported;
        results.get(name).push(await measured(() => lasting(work)));
        console.log(`round ${round + 1}: ${name}`);
      }
    }
    const least = (kind) => median(results.get('idle').map((round) => round[kind].p99));
    const idle = {
      warm: least('warm'),
      fresh: least('fresh'),
      rawWarm: least('rawWarm'),
      rawFresh: least('rawFresh'),
    };
    for (const [name, list] of results) if (name !== 'idle') goalsOf(name, list, idle, goal);
    const serviceMemory = (await service.usage()).rssBytes / MEGABYTE;
    const totalMemory = serviceMemory + service.workerBytes() / MEGABYTE;
    goal('RSS of the service after all of it, MB', serviceMemory.toFixed(0), '≤ 250', serviceMemory <= 250);
    goal('RSS with its workers, MB', totalMemory.toFixed(0), '≤ 450', totalMemory <= 450);
    await rest();
    console.log(`RSS at rest: ${((await service.usage()).rssBytes / MEGABYTE).toFixed(0)} MB`);
    return [...results].map(([name, list]) => rowOf(name, list, idle));
  } finally {
    probers.end();
    await Promise.all([service.stop(), raw.stop()]);
  }
};
