import { unzipSync, zipSync } from 'fflate';
import { ListRefused } from './list-refused.js';

const MAX_UNPACKED = 20 * 2 ** 20;
const MAX_PARTS = 200;
/** The parts that hold the text of a list; others, such as pictures and fonts, are not unpacked. */
const TEXT_PART = /\.(?:xml|rels)$/u;

/**
 * Reduces an office file to its text parts, packed without compression: a library that reads it then unpacks no more
 * than was counted here. Files that would grow beyond 20 MB, have more than 200 parts, or declare a document type
 * (entities) are refused.
 */
export const safeZip = (bytes: Uint8Array): Uint8Array => {
  let unpacked = 0;
  let parts = 0;
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        if (parts > MAX_PARTS) throw new ListRefused('LIST_ARCHIVE_PARTS', { most: MAX_PARTS });
        if (!TEXT_PART.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MAX_UNPACKED) throw new ListRefused('LIST_ARCHIVE_GROWS', { most: MAX_UNPACKED / 2 ** 20 });
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ListRefused) throw error;
    throw new ListRefused('LIST_ARCHIVE_UNREADABLE', {});
  }
  for (const [name, file] of Object.entries(files)) {
    if (Buffer.from(file).includes('<!DOCTYPE')) {
      throw new ListRefused('LIST_DOCUMENT_TYPE', { part: name.slice(0, 80) });
    }
  }
  return zipSync(files as Record<string, Uint8Array>, { level: 0 });
};
