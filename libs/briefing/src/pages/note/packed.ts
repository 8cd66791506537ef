import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { NOTE_HEAD_FIELDS } from '#domain';
import { badNote } from '../../request-parameters.js';

/** The parts of a note's definition by name, in their order. */
export type NoteFields = readonly (readonly [name: string, value: string])[];

/** What a definition says of the whole note. The day and the revision are no part of it: they stand beside it in an address. */
export const HEAD_NAMES: readonly string[] = ['title', ...NOTE_HEAD_FIELDS];
/** What it says of each block. */
export const BLOCK_NAMES: readonly string[] = ['block', 'of', 'caption', 'text'];

const NAMES: ReadonlySet<string> = new Set([...HEAD_NAMES, ...BLOCK_NAMES]);

/** More than the longest note takes, whatever its script. A few letters could stand for gigabytes. */
const MAX_BYTES = 2 ** 18;

/**
 * Longer definitions take Brotli's thorough search some tenths of a second on the thread that answers everybody, and are
 * longer than an address may be however they are packed, unless they say one thing many times.
 */
const MAX_THOROUGH_BYTES = 20_000;
const QUICK = 5;

// A page names the address of its note several times.
const kept = new LRUCache<string, string>({ max: 20 });

/**
 * A definition in as few letters as an address can hold it: Brotli knows the common words of many languages, and packs 15,000
 * letters of prose into some 7,300. The same letters for the same definition on one version of Node.
 */
export const packed = (fields: NoteFields): string => {
  const text = JSON.stringify(fields.flat());
  const known = kept.get(text);
  if (known !== undefined) return known;
  const bytes = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_QUALITY]: bytes.length > MAX_THOROUGH_BYTES ? QUICK : constants.BROTLI_MAX_QUALITY,
  };
  const letters = brotliCompressSync(bytes, { params }).toString('base64url');
  kept.set(text, letters);
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

/** The definition that was packed. @throws Error with the code BAD_NOTE where none was, or one of more than 256 kB */
export const unpacked = (letters: string): NoteFields => {
  const parts = parsed(letters);
  const fields: [string, string][] = [];
  if (Array.isArray(parts) && parts.every(isText) && parts.length % 2 === 0) {
    for (let index = 0; index < parts.length; index += 2) fields.push([parts[index] ?? '', parts[index + 1] ?? '']);
    if (fields.every(([name]) => NAMES.has(name))) return fields;
  }
  throw badNote('NOTE_ADDRESS_UNREADABLE', {});
};
