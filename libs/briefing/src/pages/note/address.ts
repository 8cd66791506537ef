import {
  NOTE_BLOCK_KINDS,
  NOTE_HEAD_FIELDS,
  NOTE_PRESETS,
  type NoteBlockDefinition,
  type NoteBlockKind,
  type NoteDefinition,
  type NoteHead,
  type NotePreset,
  oncePer,
} from '#domain';
import { type PageRequest, addressOf } from '../../page-context.js';
import { badNote, oneOf } from '../../request-parameters.js';
import { type NoteFields, packed, unpacked } from './packed.js';

/** Longest address of a note that is written out: readable, and shorter than a link in Word may be. */
const MAX_WRITTEN_OUT = 2_000;
/** Longest address of a note: proxies such as nginx take 8 kB for the first line of a request. */
const MAX_ADDRESS = 7_500;
/** Longest address that is written out and still taken, though longer than `MAX_ADDRESS` when packed: such ones were given before. */
const MAX_TAKEN = 16_000;

/** The word that stands for a kind of block, or for a preset, in addresses: `key-figures`. */
export const wordOf = (name: NoteBlockKind | NotePreset): string => name.toLowerCase().replaceAll('_', '-');

/** What the address of a note defines, besides the day: all of it. */
export type NoteAsked = Omit<NoteDefinition, 'on'>;

const wordsOf = (request: PageRequest, name: string): string | null => request.query.get(name)?.trim() || null;

/** The one of some names that the address gives by its word under `key`. @throws Error that lists the words */
const named = <Name extends NoteBlockKind | NotePreset>(
  request: PageRequest,
  key: string,
  names: readonly Name[],
): Name | undefined => {
  const word = oneOf(request, key, names.map(wordOf));
  return names.find((name) => wordOf(name) === word);
};

/** The fields of a query with those that it has packed. @throws Error with the code BAD_NOTE where these cannot be read */
export const fieldsIn = (query: URLSearchParams): URLSearchParams => {
  const letters = query.get('note');
  const own = letters === null ? [] : unpacked(letters);
  return new URLSearchParams([...own, ...query].flatMap(([name, value]) => (name === 'note' ? [] : [[name, value]])));
};

/** The fields of a note as its builder has them, whether the address has them packed, written out, or none holds them. */
const fieldsOf = ({ query, posted }: PageRequest): URLSearchParams => {
  const fields = posted ?? query;
  const { length = 0 } = fields.get('note') ?? '';
  if (!posted && length > MAX_ADDRESS) throw tooLong(length);
  return fieldsIn(fields);
};

const tooLong = (characters: number): Error => badNote('NOTE_TOO_LONG', { characters, most: MAX_ADDRESS });

/** Who writes to whom; `null` where nobody is named. */
const headOf = (request: PageRequest): NoteHead | null => {
  const head = Object.fromEntries(NOTE_HEAD_FIELDS.map((field) => [field, wordsOf(request, field)])) as NoteHead;
  return NOTE_HEAD_FIELDS.some((field) => head[field] !== null) ? head : null;
};

/** Reads fields one by one: `block` begins a block, and `of`, `caption` and `text` after it belong to it. */
const definitionIn = (request: PageRequest): NoteAsked => {
  const blocks: { kind: NoteBlockKind; of: string[]; caption: string | null; text: string | null }[] = [];
  for (const [name, value] of request.query) {
    if (name === 'block') {
      const its = { ...request, query: new URLSearchParams({ block: value }) };
      const kind = named(its, 'block', NOTE_BLOCK_KINDS);
      if (kind) blocks.push({ kind, of: [], caption: null, text: null });
    }
    const block = blocks.at(-1);
    if (!block) continue;
    // Forms end lines as the network does.
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

/** What a note is made of, besides its day and its revision. */
export type OwnDefinition = Pick<NoteAsked, 'title' | 'blocks' | 'head'>;

/** What a definition says of the whole note. */
export const headFields = ({ title, head }: OwnDefinition): NoteFields => [
  ...(title ? [['title', title] as const] : []),
  ...NOTE_HEAD_FIELDS.flatMap((field) => (head?.[field] ? [[field, head[field]] as const] : [])),
];

/** What it says of a block, which comes first. */
export const blockFields = ({ kind, of, caption, text }: NoteBlockDefinition): NoteFields => [
  ['block', wordOf(kind)],
  ...(of.length > 0 ? [['of', of.join(',')] as const] : []),
  ...(caption ? [['caption', caption] as const] : []),
  ...(text ? [['text', text] as const] : []),
];

/** A definition as the builder sends it. */
export const postedFields = (note: OwnDefinition): URLSearchParams =>
  new URLSearchParams([...headFields(note), ...note.blocks.flatMap(blockFields)].map(([name, value]) => [name, value]));

/** The address of a note: everything that it is made of, written out where that is short, else packed. */
export const noteAddress = (
  note: OwnDefinition,
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

/** Is the address of a note short enough to be sent to others? A longer note is kept as a file. */
export const isShareable = (address: string): boolean => address.length <= MAX_ADDRESS;

/** @param on the day of the note, which an address may leave to the revision */
export const addressOfNote = (note: OwnDefinition, { on, revision, language }: PageRequest): string =>
  noteAddress(note, on, revision.number, language);

/** Does a text stand in the place of a paragraph of the block before it? */
export const takesPlace = ({ kind, of }: NoteBlockDefinition): boolean => kind === 'TEXT' && of.length > 0;

/** Blocks with the texts that stand in the place of their paragraphs: they move together. */
const grouped = (blocks: readonly NoteBlockDefinition[]): NoteBlockDefinition[][] => {
  const groups: NoteBlockDefinition[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && takesPlace(block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
};

/** The paragraph that a button asks to take over: its block, from 1, and its place. */
export const takenOver = (request: PageRequest): { readonly block: number; readonly place: number } | null => {
  const [, block, place] = /^own\.(\d{1,2})\.(\d{1,2})$/.exec(buttonIn(request) ?? '') ?? [];
  return block === undefined ? null : { block: Number(block), place: Number(place) };
};

/** What a button of the builder asks for. */
export const buttonIn = ({ query, posted }: PageRequest): string | null => (posted ?? query).get('do');

/** A change that a button of the form asks for, such as `raise.2`: blocks count from 1. */
const changed = (definition: NoteAsked, request: PageRequest): NoteAsked => {
  const [, what, place] = /^(add|insert|raise|lower|remove)(?:\.(\d{1,2}))?$/.exec(request.query.get('do') ?? '') ?? [];
  const groups = grouped(definition.blocks);
  const block = definition.blocks[Number(place) - 1];
  const index = groups.findIndex((group) => block !== undefined && group.includes(block));
  const group = groups[index];
  if (what === 'add') {
    const kind = named(request, 'add', NOTE_BLOCK_KINDS);
    // The sources stay at the end.
    const end = /SOURCES$/.test(groups.at(-1)?.[0]?.kind ?? '') ? groups.length - 1 : groups.length;
    if (kind) groups.splice(end, 0, [{ kind, of: [], caption: null, text: null }]);
  } else if (what === 'insert' && block && group) {
    const expression = request.query.get(`figure.${place}`);
    const text = `${block.text ?? ''} {{${expression}}}`.trim();
    if (expression)
      groups.splice(
        index,
        1,
        group.map((each) => (each === block ? { ...block, text } : each)),
      );
  } else if (what === 'remove' && block && group) {
    // Without the text in its place a paragraph is again what it was.
    groups.splice(index, 1, ...(takesPlace(block) ? [group.filter((each) => each !== block)] : []));
  } else if (what && group) {
    groups.splice(index, 1);
    groups.splice(Math.max(0, what === 'raise' ? index - 1 : index + 1), 0, group);
  }
  const blocks = groups.flat();
  return { ...definition, blocks };
};

/**
 * The note that an address or a form defines, with the change that a button of the builder asks for. A page reads it at each step
 * of its answer.
 * @throws Error where a block or the preset has no such name, or the address holds no note, or one that is too long for it
 */
export const definitionOf = oncePer((request: PageRequest): NoteAsked => {
  const own = { ...request, query: fieldsOf(request) };
  const definition = changed(definitionIn(own), own);
  if (request.posted) return definition;
  const { length } = addressOf(request.language, request.path, request.query);
  if (length <= MAX_TAKEN) return definition;
  const meant = addressOfNote(definition, request);
  if (isShareable(meant)) return definition;
  throw tooLong(meant.length);
});
