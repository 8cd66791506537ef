import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const zip = promisify(gzip);

/** Shorter responses gain nothing from compression. */
const MIN_COMPRESS_BYTES = 1024;
/** Text in any form. Pictures, documents and archives are compressed already. */
const COMPRESSIBLE = /^(?:text\/|application\/(?!zip|pdf|vnd\.(?:openxml|sqlite3))|image\/svg)/;

/** Gzips a body off the event loop, so that a large one holds nobody up; `null` if it is better sent as it is. */
export const compressed = async (body: Buffer, contentType: string): Promise<Buffer | null> =>
  body.length >= MIN_COMPRESS_BYTES && COMPRESSIBLE.test(contentType) ? zip(body) : null;
