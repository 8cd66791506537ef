import { zipSync } from 'fflate';

/** Archives hold local times: this one is the same in every time zone. */
const MOMENT = new Date(1980, 0, 1, 12);

/** An archive that has the same bytes for the same files: no clock, no compressor of the machine's. */
export const zipped = (files: Readonly<Record<string, Uint8Array>>): Buffer =>
  Buffer.from(zipSync({ ...files }, { mtime: MOMENT, level: 6 }));
