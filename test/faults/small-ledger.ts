import { setTimeout } from 'node:timers/promises';
import type { Ledger } from '#ledger';
import { aSource } from '../../libs/domain/src/testing/facts.builders.js';

/** Records a revision that adds one source. @returns the number of the revision */
export const recordSource = async (ledger: Ledger): Promise<number> => {
  const basedOn = await ledger.newestNumber();
  const id = `S${basedOn + 1}`;
  const change = { added: { source: [aSource({ id, title: `Note ${id}` })] }, superseded: {} };
  return (await ledger.record({ author: 'A. Keeper', message: 'Add a source', change, basedOn })).number;
};

/** Waits until a condition holds; only the test's timeout gives up. */
export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await setTimeout(50);
};
