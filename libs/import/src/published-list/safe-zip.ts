import { unzipSync, zipSync } from 'fflate';
import { ListRefused } from './list-refused.js';

const MAX_UNPACKED = 20 * 2 ** 20;
const MAX_PARTS = 200;
/** What a list's text lies in; pictures and fonts are left out unread. */
const READ = /\.(?:xml|rels)$/u;

/**
 * An office file with its text alone, packed without compression: whoever reads it next unpacks no more than was counted
 * here. Files that would grow beyond 20 MB, of more than 200 parts, or with a document type (entities) are refused.
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
        if (!READ.test(name)) return false;
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
