import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Ledger, createDataSource, openLedger } from '#ledger';

/** A ledger that version 0.1 recorded, with hashes of format 1: a part of the facts, and a correction as revision 2. */
const FORMER = 'test/fixtures/ledger-of-format-1.sqlite.gz';
const HASH = '7366739592601337503207ee154c534c58fb7756965d84e6028f69532a03142c';

let folder: string;
let url: string;
let ledger: Ledger;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pledgebook-former-'));
  writeFileSync(join(folder, 'ledger.sqlite'), gunzipSync(readFileSync(FORMER)));
  url = `sqlite:${join(folder, 'ledger.sqlite')}`;
  ledger = await openLedger(url);
});
afterEach(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const belgium = async (revision: number) =>
  (await ledger.factsAt(revision)).act.find(({ id }) => id === 'code-bel-1')?.date;

it('is verified by the format of its own hashes, and gives the facts of each revision', async () => {
  expect(await ledger.verify({ number: 2, hash: HASH })).toEqual({ ok: true, revisions: 2, facts: 2458 });
  expect(await ledger.newest()).toMatchObject({ number: 2, hash: HASH, format: 1 });
  expect([await belgium(1), await belgium(2)]).toEqual(['2020-01-09', '2020-01-08']);
});

it('goes on with hashes of format 2, chained to those of before', async () => {
  const source = (await ledger.factsAt()).source.find(({ id }) => id === 'S01');
  if (!source) throw new Error('The ledger has a source S01.');
  const change = { added: { source: [{ ...source, title: 'Another title' }] }, superseded: { source: ['S01'] } };
  const revision = await ledger.record({ author: 'A. Keeper', message: 'Correct a title', change, basedOn: 2 });
  expect(revision).toMatchObject({ number: 3, parentHash: HASH, format: 2 });
  expect(await ledger.verify()).toMatchObject({ ok: true, revisions: 3 });
});

it('does not fit where a fact of a former revision was changed', async () => {
  const sql = await createDataSource(url).initialize();
  await sql.query('DROP TRIGGER "act_stays"');
  await sql.query(`UPDATE "act" SET "note" = NULL WHERE "id" = 'code-bel-1' AND "recorded_in" = 2`);
  await sql.destroy();
  expect(await ledger.verify()).toMatchObject({ ok: false, revision: 2 });
});
