import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const zip = promisify(gzip);

/** Shorter answers gain nothing from it. */
const MIN_COMPRESS_BYTES = 1024;
/** Text in any form; pictures, documents and packed files are compressed already. */
const COMPRESSIBLE = /^(?:text\/|application\/(?!zip|pdf|vnd\.(?:openxml|sqlite3))|image\/svg)/;

/** The body gzipped, on a thread of its own, so that a large one keeps nobody waiting; `null` where it is better sent as it is. */
export const compressed = async (body: Buffer, contentType: string): Promise<Buffer | null> =>
  body.length >= MIN_COMPRESS_BYTES && COMPRESSIBLE.test(contentType) ? zip(body) : null;
