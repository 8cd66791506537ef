// Benchmarks briefing notes as documents: how long one takes after warm-up, alone and among twenty at once.
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

/** For each note and format: milliseconds for one (median of five) and for twenty at once, and how many failed. */
const documentTimes = async (address) => {
  let count = 0;
  const fetchNote = async (format, query) => {
    const began = performance.now();
    // A unique title, so that no answer comes from the cache.
    const response = await fetch(`${address}/note.${format}?${query}&title=${(count += 1)}`);
    await response.arrayBuffer();
    return { milliseconds: performance.now() - began, failed: response.status !== 200 };
  };
  const rows = [];
  for (const [note, query] of NOTES) {
    for (const format of ['pdf', 'docx']) {
      for (let warm = 0; warm < 2; warm += 1) await fetchNote(format, query);
      const alone = [];
      for (let turn = 0; turn < 5; turn += 1) alone.push((await fetchNote(format, query)).milliseconds);
      const began = performance.now();
      const all = await Promise.all(Array.from({ length: AT_ONCE }, () => fetchNote(format, query)));
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

/** @returns table rows */
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
