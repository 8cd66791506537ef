/** Requests a shared resource of the run (`share.mjs`) from Jest's main process. @returns its path or address */
export const shared = async (
  what: 'build' | 'ledger' | 'programs' | 'cluster' | 'service',
  seeds = '',
): Promise<string> => {
  const run = process.env['PLEDGEBOOK_TEST_RUN'];
  const response = await fetch(`${run}/${what}?seeds=${encodeURIComponent(seeds)}`, {
    headers: { connection: 'close' },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${what} ${seeds}: ${text}`);
  return text;
};
