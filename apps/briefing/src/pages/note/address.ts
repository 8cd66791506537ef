import { oneOf } from '../../asked.js';
import type { BriefingNoteInput, NoteBlockInput, NoteBlockKind, NotePreset } from '../../documents.js';
import { type Asked, addressOf } from '../../view.js';

/** The blocks, in the order in which they are offered, with the words that stand for them in addresses. */
export const BLOCKS = {
  KEY_FIGURES: 'key-figures',
  PROGRESS: 'progress',
  COUNCIL: 'council',
  GROUPS: 'groups',
  STATE: 'state',
  VOTES: 'votes',
  INSTRUMENTS: 'instruments',
  QUESTIONS: 'questions',
  NOT_KNOWN: 'not-known',
  SOURCES: 'sources',
  TEXT: 'text',
} as const satisfies Readonly<Record<NoteBlockKind, string>>;
export const KINDS = Object.keys(BLOCKS) as readonly NoteBlockKind[];

export const PRESETS = {
  PANEL_BRIEFING: 'panel-briefing',
  COUNCIL_CANDIDATE: 'council-candidate',
  STATE_PROFILE: 'state-profile',
  ONE_PAGE: 'one-page',
} as const satisfies Readonly<Record<NotePreset, string>>;
export const PRESET_NAMES = Object.keys(PRESETS) as readonly NotePreset[];

export interface NoteBlock extends NoteBlockInput {
  readonly kind: NoteBlockKind;
  readonly of: readonly string[];
  readonly caption: string | null;
  readonly text: string | null;
}

/** What the address of a note defines: all of it. */
export interface NoteDefinition {
  readonly title: string | null;
  readonly preset: NotePreset | null;
  readonly state: string | null;
  readonly blocks: readonly NoteBlock[];
}

const wordsOf = (asked: Asked, name: string): string | null => asked.query.get(name)?.trim() || null;

const keyOf = <Key extends string>(words: Readonly<Record<Key, string>>, word: string | undefined): Key | null =>
  (Object.keys(words) as Key[]).find((key) => words[key] === word) ?? null;

/**
 * Reads an address part by part: `block` begins a block, and `of`, `caption` and `text` after it belong to it. So a form
 * with a group of fields for each block writes the address of its note by itself.
 * @throws Error where a block or the preset has no such name
 */
export const definitionOf = (asked: Asked): NoteDefinition => {
  const blocks: { kind: NoteBlockKind; of: string[]; caption: string | null; text: string | null }[] = [];
  for (const [name, value] of asked.query) {
    if (name === 'block') {
      const its = { ...asked, query: new URLSearchParams({ block: value }) };
      const kind = keyOf(BLOCKS, oneOf(its, 'block', Object.values(BLOCKS)));
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
    title: wordsOf(asked, 'title'),
    preset: keyOf(PRESETS, oneOf(asked, 'preset', Object.values(PRESETS))),
    state: wordsOf(asked, 'state')?.toUpperCase() ?? null,
    blocks,
  };
};

export const inputOf = ({ title, preset, state, blocks }: NoteDefinition, on: string): BriefingNoteInput => ({
  title,
  on,
  preset,
  ...(preset && { state }),
  blocks: blocks.map(({ kind, of, caption, text }) => ({ kind, of, caption, text })),
});

/** The address of a note: everything that it is made of. */
export const noteAddress = (
  { title, blocks }: Pick<NoteDefinition, 'title' | 'blocks'>,
  on: string,
  revision: number,
  language: Asked['language'],
  ending = '',
): string => {
  const query = new URLSearchParams({ ...(title && { title }), on, revision: String(revision) });
  for (const { kind, of, caption, text } of blocks) {
    query.append('block', BLOCKS[kind]);
    if (of.length > 0) query.append('of', of.join(','));
    if (caption) query.append('caption', caption);
    if (text) query.append('text', text);
  }
  return addressOf(language, `/note${ending}`, query);
};

/** A change that a button of the form asks for, such as `raise.2`: blocks count from 1. */
export const changed = (definition: NoteDefinition, asked: Asked): NoteDefinition => {
  const [, what, place] = /^(add|raise|lower|remove)(?:\.(\d{1,2}))?$/.exec(asked.query.get('do') ?? '') ?? [];
  const blocks = [...definition.blocks];
  const index = Number(place) - 1;
  const block = blocks[index];
  if (what === 'add') {
    const kind = keyOf(BLOCKS, oneOf(asked, 'add', Object.values(BLOCKS)));
    // The sources stay at the end.
    const end = blocks.at(-1)?.kind === 'SOURCES' ? blocks.length - 1 : blocks.length;
    if (kind) blocks.splice(end, 0, { kind, of: [], caption: null, text: null });
  } else if (what && block) {
    blocks.splice(index, 1);
    if (what !== 'remove') blocks.splice(Math.max(0, what === 'raise' ? index - 1 : index + 1), 0, block);
  }
  return { ...definition, blocks };
};
