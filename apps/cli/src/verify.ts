// npm run verify -- [--checkpoint NUMBER:HASH]
import { parseArgs } from 'node:util';
import { DEFAULT_DATABASE_URL, LedgerError, openLedger } from '#ledger';
import { EMPTY_LEDGER } from '#sentences';
import { command } from './command.js';

const checkpointOf = (text: string | undefined): { readonly number: number; readonly hash: string } | undefined => {
  if (text === undefined) return undefined;
  const [, number, hash] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (number === undefined || hash === undefined) {
    throw new LedgerError(
      '--checkpoint takes a revision and its hash, such as 1:0123…cdef with 64 hexadecimal digits.',
    );
  }
  return { number: Number(number), hash };
};

await command(async () => {
  const { values } = parseArgs({ options: { checkpoint: { type: 'string' } } });
  const checkpoint = checkpointOf(values.checkpoint);
  const ledger = await openLedger(process.env['DATABASE_URL'] ?? DEFAULT_DATABASE_URL);
  try {
    const verdict = await ledger.verify(checkpoint);
    const newest = await ledger.look();
    const problems = await ledger.storageProblems();
    if (!verdict.ok) console.error(`revision ${verdict.revision} does not fit: ${verdict.problem}`);
    if (problems.length > 0)
      console.error(`The database finds its own storage damaged: restore a copy.\n${problems.join('\n')}`);
    if (!verdict.ok || problems.length > 0) {
      process.exitCode = 1;
      return;
    }
    if (!newest) throw new LedgerError(EMPTY_LEDGER);
    console.log(`ok: ${verdict.revisions} revisions, ${verdict.facts} facts`);
    console.log(`checkpoint ${newest.number}:${newest.hash}`);
  } finally {
    await ledger.close();
  }
});
