// Briefing notes as documents: how long one takes after warm-up, alone and twenty at once.
import { join } from 'node:path';
import { fill } from './facts.mjs';
import { startService } from './servers.mjs';
import { median } from './statistics.mjs';

const NOTES = [
  ['one page', 'preset=one-page'],
  ['two pages', 'preset=state-profile&state=TUR'],
  ['panel briefing', 'preset=panel-briefing&on=2016-09-22'],
];
const AT_ONCE = 20;

/** For each note and form: milliseconds alone (the median of five) and for all of twenty, and how many of them failed. */
const documentTimes = async (address) => {
  let count = 0;
  const set = async (format, query) => {
    const began = performance.now();
    // A title of its own, so that no answer is one that was kept.
    const response = await fetch(`${address}/note.${format}?${query}&title=${(count += 1)}`);
    await response.arrayBuffer();
    return { milliseconds: performance.now() - began, failed: response.status !== 200 };
  };
  const rows = [];
  for (const [note, query] of NOTES) {
    for (const format of ['pdf', 'docx']) {
      for (let warm = 0; warm < 2; warm += 1) await set(format, query);
      const alone = [];
      for (let turn = 0; turn < 5; turn += 1) alone.push((await set(format, query)).milliseconds);
      const began = performance.now();
      const all = await Promise.all(Array.from({ length: AT_ONCE }, () => set(format, query)));
      rows.push({
        note: `${note}, ${format.toUpperCase()}`,
        alone: Math.round(median(alone)),
        together: Math.round(performance.now() - began),
        failed: all.filter(({ failed }) => failed).length,
      });
    }
  }
  return rows;
};

/** @returns rows of a table */
export const documentGoals = async (folder, goal) => {
  const file = join(folder, 'documents.sqlite');
  await fill(file, 1);
  const service = await startService('Pledgebook', file);
  const rows = await documentTimes(service.address);
  for (const { note, alone, together, failed } of rows) {
    goal(`${note}: milliseconds, alone`, alone, '≤ 500', alone <= 500);
    goal(`${note}: failed of 20 at once, in ${together} ms`, failed, '0', failed === 0);
  }
  const held = ((await service.usage()).rssBytes + service.workerBytes()) / 2 ** 20;
  goal('RSS after all documents, with workers, MB', held.toFixed(0), '≤ 400', held <= 400);
  await service.stop();
  return rows;
};
