import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { NOTE_HEAD_FIELDS } from '#domain';
import { badNote } from '../../request-parameters.js';

/** The fields of a note’s definition by name, in order. */
export type NoteFields = readonly (readonly [name: string, value: string])[];

/** The fields for the whole note, without the day and the revision, which an address has as separate fields. */
export const HEAD_NAMES: readonly string[] = ['title', ...NOTE_HEAD_FIELDS];
/** The fields of each block. */
export const BLOCK_NAMES: readonly string[] = ['block', 'of', 'caption', 'text'];

const NAMES: ReadonlySet<string> = new Set([...HEAD_NAMES, ...BLOCK_NAMES]);

/** Maximum size when unpacked: more than the longest note in any script. A few letters could unpack to gigabytes. */
const MAX_BYTES = 2 ** 18;

/**
 * Maximum number of bytes that are compressed at the highest quality. For longer definitions that would block the event
 * loop for some tenths of a second, and unless they are very repetitive, they exceed the limit for addresses anyway.
 */
const MAX_THOROUGH_BYTES = 20_000;
const FAST_QUALITY = 5;

// A page needs the address of its note several times.
const cache = new LRUCache<string, string>({ max: 20 });

/**
 * Packs a definition into as few URL-safe letters as possible: Brotli has a dictionary of common words of many
 * languages, and packs 15,000 letters of prose into some 7,300. Deterministic for one version of Node.
 */
export const packed = (fields: NoteFields): string => {
  const text = JSON.stringify(fields.flat());
  const cached = cache.get(text);
  if (cached !== undefined) return cached;
  const bytes = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_QUALITY]: bytes.length > MAX_THOROUGH_BYTES ? FAST_QUALITY : constants.BROTLI_MAX_QUALITY,
  };
  const letters = brotliCompressSync(bytes, { params }).toString('base64url');
  cache.set(text, letters);
  return letters;
};

const isText = (value: unknown): value is string => typeof value === 'string';

const parsed = (letters: string): unknown => {
  try {
    const bytes = brotliDecompressSync(Buffer.from(letters, 'base64url'), { maxOutputLength: MAX_BYTES });
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
};

/** Unpacks a definition. @throws Error with the code BAD_NOTE if it is unreadable or larger than 256 kB */
export const unpacked = (letters: string): NoteFields => {
  const parts = parsed(letters);
  const fields: [string, string][] = [];
  if (Array.isArray(parts) && parts.every(isText) && parts.length % 2 === 0) {
    for (let index = 0; index < parts.length; index += 2) fields.push([parts[index] ?? '', parts[index + 1] ?? '']);
    if (fields.every(([name]) => NAMES.has(name))) return fields;
  }
  throw badNote('NOTE_ADDRESS_UNREADABLE', {});
};
