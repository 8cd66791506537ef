import { unzipSync } from 'fflate';
import { LANGUAGES, type Language } from '../../language.js';
import type { PageRequest } from '../../page-context.js';
import { badNote } from '../../request-parameters.js';
import { type NoteContent, blockFields, fieldsIn, headFields } from './address.js';
import { BLOCK_NAMES, HEAD_NAMES } from './packed.js';

/** Maximum number of bytes read from a part of a file, far more than a definition takes. */
const MAX_PART = 2 ** 20;

/** A note as it is saved in a file. */
export interface SavedNote {
  readonly language: Language;
  /** `null` if the file does not name one. */
  readonly revision: number | null;
  /** The fields as the builder submits them, and the day. */
  readonly fields: URLSearchParams;
}

/** Returns the file for “Save the note”: the definition as JSON that a reader can understand and edit. */
export const noteToFile = (
  note: NoteContent,
  { on, revision, language }: Pick<PageRequest, 'on' | 'revision' | 'language'>,
): string =>
  `${JSON.stringify(
    {
      file: 'Pledgebook note',
      language,
      on,
      revision: revision.number,
      ...Object.fromEntries(headFields(note)),
      blocks: note.blocks.map((block) => Object.fromEntries(blockFields(block))),
    },
    null,
    2,
  )}\n`;

const unreadable = (): Error => badNote('NOTE_FILE_UNREADABLE', {});

const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsNamed = (object: Readonly<Record<string, unknown>>, names: readonly string[]): [string, string][] =>
  names.flatMap((name) => {
    const text = textOf(object[name]);
    return text === null ? [] : [[name, text] as [string, string]];
  });

const fromJson = (text: string): SavedNote => {
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch {
    throw unreadable();
  }
  if (!isObject(saved) || !Array.isArray(saved['blocks'])) throw unreadable();
  const fields = new URLSearchParams([
    ...fieldsNamed(saved, ['on', ...HEAD_NAMES]),
    ...saved['blocks'].flatMap((block: unknown) => (isObject(block) ? fieldsNamed(block, BLOCK_NAMES) : [])),
  ]);
  return {
    language: LANGUAGES.find((language) => language === saved['language']) ?? 'en',
    revision: revisionIn(textOf(saved['revision'])),
    fields,
  };
};

const revisionIn = (text: string | null): number | null => (text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null);

const decoded = (text: string): string => text.replaceAll('&amp;', '&');

/** Returns the custom properties of a Word document as XML; empty if the bytes are not a Word document. */
const wordProperties = (bytes: Uint8Array): string => {
  const name = 'docProps/custom.xml';
  try {
    const files = unzipSync(bytes, { filter: (file) => file.name === name && file.originalSize <= MAX_PART });
    return Buffer.from(files[name] ?? []).toString('utf8');
  } catch {
    return '';
  }
};

/** Extracts the address of the note from a document that was made from it; `null` if there is none. */
const addressIn = (bytes: Uint8Array): string | null => {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (start.startsWith('PK')) {
    return /name="Pledgebook note"[^>]*>\s*<vt:lpwstr>([^<]*)</.exec(wordProperties(bytes))?.[1] ?? null;
  }
  const text = Buffer.from(bytes).toString('latin1');
  if (start === '%PDF') return /<dc:description>[^]{0,200}?<rdf:li[^>]*>([^<]*)</.exec(text)?.[1] ?? null;
  const head = text.slice(0, MAX_PART);
  return (
    /<meta name="pledgebook-note" content="([^"]*)"/.exec(head)?.[1] ??
    /^---\r?\n(?:.*\r?\n){0,9}?address: "?([^"\s]+)/.exec(head)?.[1] ??
    null
  );
};

/**
 * Reads the note from a file: either a saved note, or a document that was made from a note.
 * @throws Error with the code BAD_NOTE if the file does not contain a note
 */
export const parseNoteFile = (bytes: Uint8Array): SavedNote => {
  const text = Buffer.from(bytes.subarray(0, MAX_PART)).toString('utf8').trimStart();
  if (text.startsWith('{')) return fromJson(text);
  const address = addressIn(bytes);
  const url = address !== null && URL.canParse(decoded(address)) ? new URL(decoded(address)) : null;
  const [, language] = /(?:\/([a-z]{2}))?\/note$/.exec(url?.pathname ?? '') ?? [];
  if (!url?.pathname.endsWith('/note')) throw unreadable();
  const fields = fieldsIn(url.searchParams);
  const revision = revisionIn(fields.get('revision'));
  fields.delete('revision');
  return { language: LANGUAGES.find((known) => known === language) ?? 'en', revision, fields };
};
