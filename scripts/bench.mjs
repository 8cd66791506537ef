// npm run bench [-- --only SECTION,… --seconds N --times 1,10,100 --rounds N --loads PATTERN --requests N]: benchmarks
// the built service against the obvious alternative, on the same facts and in the same run. Machines are noisy: read
// the ratios. docs/performance.md lists the comparisons and the targets.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, install, installBenchmark } from './ready.mjs';

const SECTIONS = ['answers', 'documents', 'pages', 'load', 'soak'];
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: SECTIONS.join(',') },
    seconds: { type: 'string', default: '4' },
    times: { type: 'string', default: '1,10,100' },
    rounds: { type: 'string', default: '3' },
    loads: { type: 'string', default: '' },
    requests: { type: 'string', default: '8000' },
  },
});
const sections = values.only.split(',');
const known = [...SECTIONS, 'warm'];
const unknown = sections.find((section) => !known.includes(section));
if (unknown !== undefined) {
  console.error(`--only knows ${known.join(', ')}; it does not know “${unknown}”.`);
  process.exit(1);
}
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);

install();
installBenchmark();
build();
const { endAll } = await import('./bench/servers.mjs');
const folder = mkdtempSync(join(tmpdir(), 'pledgebook-bench-'));
mkdirSync('coverage', { recursive: true });
const reached = [];
const goal = (what, value, wanted, holds) => reached.push({ what, value, wanted, reached: holds ? 'yes' : 'NO' });

const RUN = {
  answers: async () => {
    const { answerTimes } = await import('./bench/answers.mjs');
    return answerTimes(folder, goal, { seconds, scales: values.times.split(',').map(Number) });
  },
  warm: async () => {
    const { warmTimes } = await import('./bench/answers.mjs');
    return warmTimes(folder, goal, { seconds, rounds });
  },
  documents: async () => {
    const { documentGoals } = await import('./bench/documents.mjs');
    return documentGoals(folder, goal);
  },
  pages: async () => {
    const { pageGoals } = await import('./bench/pages.mjs');
    return pageGoals(folder, goal, seconds);
  },
  load: async () => {
    const { loadTimes } = await import('./bench/load.mjs');
    return loadTimes(folder, goal, { rounds, pattern: new RegExp(values.loads) });
  },
  soak: async () => {
    const { soakTimes } = await import('./bench/soak.mjs');
    return soakTimes(folder, goal, Number(values.requests));
  },
};

try {
  for (const section of sections) {
    const rows = await RUN[section]();
    console.log(`\n${section}: Node ${process.version}, ${cpus().length} cores`);
    console.table(rows);
  }
  console.table(reached);
} finally {
  endAll();
  rmSync(folder, { recursive: true, force: true });
}
