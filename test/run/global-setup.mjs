// Starts the sharing of resources (`share.mjs`) before the tests of a run.
import { share } from './share.mjs';

export default async () => {
  const { address, folder, stop } = await share();
  globalThis.stopSharing = stop;
  process.env.PLEDGEBOOK_TEST_RUN = address;
  process.env.PLEDGEBOOK_TEST_FOLDER = folder;
};
