// node record.mjs FILE FROM TO: records small revisions in a ledger, as an import in another process would.
import { openLedger } from '../../dist/libs/ledger/src/index.js';

const [file, from, to] = process.argv.slice(2);
const ledger = await openLedger(`sqlite:${file}`);
for (let number = Number(from); number <= Number(to); number += 1) {
  const { source } = await ledger.factsAt(number - 1);
  const [first] = source;
  await ledger.record({
    author: 'Benchmark',
    message: `Record revision ${number}`,
    basedOn: number - 1,
    change: {
      added: { source: [{ ...first, title: `${first.title.replace(/ \(\d+\)$/, '')} (${number})` }] },
      superseded: { source: [first.id] },
    },
  });
}
await ledger.close();
