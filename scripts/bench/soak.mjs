// An hour's worth of mixed reading, condensed: thousands of requests, no two of them alike. Memory must level off.
import { join } from 'node:path';
import { fork } from 'node:child_process';
import { root } from '../ready.mjs';
import { fill } from './facts.mjs';
import { QUESTIONS } from './questions.mjs';
import { dayOf, sendAll, settle } from './readers.mjs';
import { startService } from './servers.mjs';

const PARTS = 10;
const REVISIONS = 6;
const AT_ONCE = 4;

const PAGES = ['/', '/council', '/states', '/initiatives/act-code-of-conduct', '/states/URY', '/states/FRA'];
const FIGURES = ['map', 'groups', 'meter'];

/** Out of 100 requests: 40 pages, 55 questions, 2 lists, a picture, a document, and one page of an old revision. */
const requestOf = (n) => {
  const on = dayOf(20_000 + (n % 9_000));
  const kind = n % 100;
  if (kind === 0) return `/figures/${FIGURES[(n / 100) % 3]}.png?on=${on}`;
  if (kind === 1) return `/note.${n % 200 === 1 ? 'pdf' : 'docx'}?preset=one-page&on=2016-09-22&title=${n}`;
  if (kind === 2) return `/council?revision=${1 + (((n / 100) % REVISIONS) | 0)}&on=${dayOf(25_000 + (n % 1_000))}`;
  if (kind < 5) return `/downloads/states.csv?on=${on}`;
  if (kind < 45) return `${PAGES[n % PAGES.length]}?on=${on}`;
  const question = QUESTIONS[n % QUESTIONS.length];
  return { ...question, variables: question.different(n) };
};

/**
 * @param count number of requests
 * @returns a table row for each tenth of the requests, with the memory after it
 */
export const soakTimes = async (folder, goal, count) => {
  const file = join(folder, 'soak.sqlite');
  await fill(file, 1);
  await new Promise((resolve) =>
    fork(join(root, 'scripts/bench/record.mjs'), [file, '2', `${REVISIONS}`]).once('exit', resolve),
  );
  const service = await startService('Pledgebook', file);
  const rows = [];
  const part = Math.floor(count / PARTS);
  let failures = 0;
  for (let done = 0; done < PARTS; done += 1) {
    const requests = Array.from({ length: part }, (_, index) => requestOf(done * part + index));
    const { refused, failed } = await sendAll(service.address, requests, AT_ONCE);
    await settle();
    failures += failed + refused;
    const { rssBytes } = await service.usage();
    rows.push({ requests: (done + 1) * part, failed, refused, 'RSS MB': Math.round(rssBytes / 2 ** 20) });
  }
  await service.stop();
  const memory = rows.map((row) => row['RSS MB']);
  const growth = Math.max(...memory.slice(-2)) / Math.max(...memory.slice(0, PARTS / 2));
  goal('soak: RSS at the end ÷ in the first half', growth.toFixed(2), '≤ 1.1', growth <= 1.1);
  goal('soak: answers refused or failed', failures, '0', failures === 0);
  return rows;
};
