import {
  NOTE_BLOCK_KINDS,
  NOTE_HEAD_FIELDS,
  NOTE_PRESETS,
  type NoteBlockDefinition,
  type NoteBlockKind,
  type NoteDefinition,
  type NoteHead,
  type NotePreset,
} from '#domain';
import { type PageRequest, addressOf } from '../../page-context.js';
import { oneOf } from '../../request-parameters.js';

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

/** Who writes to whom; `null` where nobody is named. */
const headOf = (request: PageRequest): NoteHead | null => {
  const head = Object.fromEntries(NOTE_HEAD_FIELDS.map((field) => [field, wordsOf(request, field)])) as NoteHead;
  return NOTE_HEAD_FIELDS.some((field) => head[field] !== null) ? head : null;
};

/**
 * Reads an address part by part: `block` begins a block, and `of`, `caption` and `text` after it belong to it. So a form
 * with a group of fields for each block writes the address of its note by itself.
 * @throws Error where a block or the preset has no such name
 */
export const definitionOf = (request: PageRequest): NoteAsked => {
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

/** The address of a note: everything that it is made of. */
export const noteAddress = (
  { title, head, blocks }: Pick<NoteAsked, 'title' | 'blocks' | 'head'>,
  on: string,
  revision: number,
  language: PageRequest['language'],
  ending = '',
): string => {
  const query = new URLSearchParams({ ...(title && { title }) });
  for (const field of NOTE_HEAD_FIELDS) if (head?.[field]) query.set(field, head[field]);
  query.set('on', on);
  query.set('revision', String(revision));
  for (const { kind, of, caption, text } of blocks) {
    query.append('block', wordOf(kind));
    if (of.length > 0) query.append('of', of.join(','));
    if (caption) query.append('caption', caption);
    if (text) query.append('text', text);
  }
  return addressOf(language, `/note${ending}`, query);
};

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
export const takenOver = ({ query }: PageRequest): { readonly block: number; readonly place: number } | null => {
  const [, block, place] = /^own\.(\d{1,2})\.(\d{1,2})$/.exec(query.get('do') ?? '') ?? [];
  return block === undefined ? null : { block: Number(block), place: Number(place) };
};

/** A change that a button of the form asks for, such as `raise.2`: blocks count from 1. */
export const changed = (definition: NoteAsked, request: PageRequest): NoteAsked => {
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
