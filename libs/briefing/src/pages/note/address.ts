import {
  NOTE_BLOCK_KINDS,
  NOTE_HEAD_FIELDS,
  NOTE_PRESETS,
  type NoteBlockDefinition,
  type NoteBlockKind,
  type NoteDefinition,
  type NoteHead,
  type NotePreset,
  memoize,
} from '#domain';
import { type PageRequest, addressOf } from '../../page-context.js';
import { badNote, oneOf } from '../../request-parameters.js';
import { type NoteFields, packed, unpacked } from './packed.js';

/** Maximum length of an address whose fields are written out: readable, and below Word’s limit for links. */
const MAX_WRITTEN_OUT = 2_000;
/** Maximum length of a note’s address: proxies such as nginx accept 8 kB for the first line of a request. */
const MAX_ADDRESS = 7_500;
/**
 * Maximum length of a written-out address that is still accepted although the note is longer than `MAX_ADDRESS` when
 * packed, because earlier releases gave out such addresses.
 */
const MAX_ACCEPTED = 16_000;

/** Returns the word for a kind of block or for a preset in addresses: `key-figures`. */
export const wordOf = (name: NoteBlockKind | NotePreset): string => name.toLowerCase().replaceAll('_', '-');

/** The whole definition of a note as its address gives it, except for the day. */
export type RequestedNote = Omit<NoteDefinition, 'on'>;

const wordsOf = (request: PageRequest, name: string): string | null => request.query.get(name)?.trim() || null;

/** Returns the name whose word the address has under `key`. @throws Error that lists the words, if it has another */
const named = <Name extends NoteBlockKind | NotePreset>(
  request: PageRequest,
  key: string,
  names: readonly Name[],
): Name | undefined => {
  const word = oneOf(request, key, names.map(wordOf));
  return names.find((name) => wordOf(name) === word);
};

/** Returns the fields of a query and its packed ones. @throws Error with the code BAD_NOTE if these cannot be read */
export const fieldsIn = (query: URLSearchParams): URLSearchParams => {
  const letters = query.get('note');
  const unpackedFields = letters === null ? [] : unpacked(letters);
  return new URLSearchParams(
    [...unpackedFields, ...query].flatMap(([name, value]) => (name === 'note' ? [] : [[name, value]])),
  );
};

/** Returns the fields of a note as the builder has them, whether they were posted, written out, or packed. */
const fieldsOf = ({ query, posted }: PageRequest): URLSearchParams => {
  const fields = posted ?? query;
  const { length = 0 } = fields.get('note') ?? '';
  if (!posted && length > MAX_ADDRESS) throw tooLong(length);
  return fieldsIn(fields);
};

const tooLong = (characters: number): Error => badNote('NOTE_TOO_LONG', { characters, most: MAX_ADDRESS });

/** Returns the sender, the addressee and the other fields of the head; `null` if all are empty. */
const headOf = (request: PageRequest): NoteHead | null => {
  const head = Object.fromEntries(NOTE_HEAD_FIELDS.map((field) => [field, wordsOf(request, field)])) as NoteHead;
  return NOTE_HEAD_FIELDS.some((field) => head[field] !== null) ? head : null;
};

/** Parses the fields in order: `block` begins a block, and the `of`, `caption` and `text` that follow belong to it. */
const definitionIn = (request: PageRequest): RequestedNote => {
  const blocks: { kind: NoteBlockKind; of: string[]; caption: string | null; text: string | null }[] = [];
  for (const [name, value] of request.query) {
    if (name === 'block') {
      const blockRequest = { ...request, query: new URLSearchParams({ block: value }) };
      const kind = named(blockRequest, 'block', NOTE_BLOCK_KINDS);
      if (kind) blocks.push({ kind, of: [], caption: null, text: null });
    }
    const block = blocks.at(-1);
    if (!block) continue;
    // Forms are submitted with CRLF line ends.
    const text = value.replace(/\r\n?/g, '\n').trim();
    if (text === '') continue;
    if (name === 'of') block.of.push(...text.split(/[\s,;]+/).filter((id) => id !== ''));
    if (name === 'caption') block.caption = text;
    if (name === 'text') block.text = text;
  }
  return {
    title: wordsOf(request, 'title'),
    head: headOf(request),
    preset: named(request, 'preset', NOTE_PRESETS) ?? null,
    state: wordsOf(request, 'state')?.toUpperCase() ?? null,
    blocks,
  };
};

/** The parts of a note’s definition other than its day and its revision. */
export type NoteContent = Pick<RequestedNote, 'title' | 'blocks' | 'head'>;

/** Returns the fields that apply to the whole note. */
export const headFields = ({ title, head }: NoteContent): NoteFields => [
  ...(title ? [['title', title] as const] : []),
  ...NOTE_HEAD_FIELDS.flatMap((field) => (head?.[field] ? [[field, head[field]] as const] : [])),
];

/** Returns the fields of a block; the field `block` comes first. */
export const blockFields = ({ kind, of, caption, text }: NoteBlockDefinition): NoteFields => [
  ['block', wordOf(kind)],
  ...(of.length > 0 ? [['of', of.join(',')] as const] : []),
  ...(caption ? [['caption', caption] as const] : []),
  ...(text ? [['text', text] as const] : []),
];

/** Returns the fields of a definition as the builder submits them. */
export const postedFields = (note: NoteContent): URLSearchParams =>
  new URLSearchParams([...headFields(note), ...note.blocks.flatMap(blockFields)].map(([name, value]) => [name, value]));

/** Returns the address of a note with the whole definition, written out if that is short enough, otherwise packed. */
export const noteAddress = (
  note: NoteContent,
  on: string,
  revision: number,
  language: PageRequest['language'],
  format = '',
): string => {
  const path = `/note${format}`;
  const pinned = { on, revision: String(revision) };
  const [head, blocks] = [headFields(note), note.blocks.flatMap(blockFields)];
  const fields = [...head, ...Object.entries(pinned), ...blocks].map(([name, value]): [string, string] => [
    name,
    value,
  ]);
  const writtenOut = addressOf(language, path, new URLSearchParams(fields));
  return writtenOut.length <= MAX_WRITTEN_OUT
    ? writtenOut
    : addressOf(language, path, { ...pinned, note: packed([...head, ...blocks]) });
};

/** Whether the address of a note is short enough to be sent to others. A longer note is saved as a file. */
export const isShareable = (address: string): boolean => address.length <= MAX_ADDRESS;

/** Returns the address of a note with the day that the request resolves to, even if its own address leaves it out. */
export const addressOfNote = (note: NoteContent, { on, revision, language }: PageRequest): string =>
  noteAddress(note, on, revision.number, language);

/** Whether a block is a text that replaces a paragraph of the block before it. */
export const isReplacement = ({ kind, of }: NoteBlockDefinition): boolean => kind === 'TEXT' && of.length > 0;

/** Groups each block with the texts that replace its paragraphs, because they move together. */
const grouped = (blocks: readonly NoteBlockDefinition[]): NoteBlockDefinition[][] => {
  const groups: NoteBlockDefinition[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && isReplacement(block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
};

/** Returns the paragraph that a button requests to take over: its block, counted from 1, and its place in the block. */
export const takeOverRequestIn = (request: PageRequest): { readonly block: number; readonly place: number } | null => {
  const [, block, place] = /^own\.(\d{1,2})\.(\d{1,2})$/.exec(buttonIn(request) ?? '') ?? [];
  return block === undefined ? null : { block: Number(block), place: Number(place) };
};

/** Returns the action of the button with which the builder was submitted. */
export const buttonIn = ({ query, posted }: PageRequest): string | null => (posted ?? query).get('do');

/** Applies the change that a button of the form requests, such as `raise.2`; blocks count from 1. */
const changed = (definition: RequestedNote, request: PageRequest): RequestedNote => {
  const [, what, place] = /^(add|insert|raise|lower|remove)(?:\.(\d{1,2}))?$/.exec(request.query.get('do') ?? '') ?? [];
  const groups = grouped(definition.blocks);
  const block = definition.blocks[Number(place) - 1];
  const index = groups.findIndex((group) => block !== undefined && group.includes(block));
  const group = groups[index];
  if (what === 'add') {
    const kind = named(request, 'add', NOTE_BLOCK_KINDS);
    // A new block goes before the sources, which stay at the end.
    const end = /SOURCES$/.test(groups.at(-1)?.[0]?.kind ?? '') ? groups.length - 1 : groups.length;
    if (kind) groups.splice(end, 0, [{ kind, of: [], caption: null, text: null }]);
  } else if (what === 'insert' && block && group) {
    const expression = request.query.get(`figure.${place}`);
    const text = `${block.text ?? ''} {{${expression}}}`.trim();
    if (expression)
      groups.splice(
        index,
        1,
        group.map((member) => (member === block ? { ...block, text } : member)),
      );
  } else if (what === 'remove' && block && group) {
    // If a replacing text is removed, the original paragraph returns; otherwise the whole group is removed.
    groups.splice(index, 1, ...(isReplacement(block) ? [group.filter((member) => member !== block)] : []));
  } else if (what && group) {
    groups.splice(index, 1);
    groups.splice(Math.max(0, what === 'raise' ? index - 1 : index + 1), 0, group);
  }
  const blocks = groups.flat();
  return { ...definition, blocks };
};

/**
 * Returns the note that an address or a form defines, with the change that a button of the builder requests. Memoized
 * for each request, because a page reads it at each step of its response.
 * @throws Error if a block or the preset has an unknown name, or if the note in the address is unreadable or too long
 */
export const definitionOf = memoize((request: PageRequest): RequestedNote => {
  const expanded = { ...request, query: fieldsOf(request) };
  const definition = changed(definitionIn(expanded), expanded);
  if (request.posted) return definition;
  const { length } = addressOf(request.language, request.path, request.query);
  if (length <= MAX_ACCEPTED) return definition;
  const address = addressOfNote(definition, request);
  if (isShareable(address)) return definition;
  throw tooLong(address.length);
});
