import type { CalendarDate } from './calendar-date.js';

export const NOTE_BLOCK_KINDS = [
  'KEY_FIGURES',
  'PROGRESS',
  'COUNCIL',
  'GROUPS',
  'STATE',
  'VOTES',
  'INSTRUMENTS',
  'QUESTIONS',
  'NOT_KNOWN',
  'SOURCES',
  'TEXT',
  'ANSWER',
  'COUNCIL_TABLE',
  'ASK',
  'KEY_SOURCES',
] as const;
export type NoteBlockKind = (typeof NOTE_BLOCK_KINDS)[number];

export const NOTE_PRESETS = ['PANEL_BRIEFING', 'COUNCIL_CANDIDATE', 'STATE_PROFILE', 'ONE_PAGE', 'TWO_PAGES'] as const;
export type NotePreset = (typeof NOTE_PRESETS)[number];

/** A block as the author defines it. */
export interface NoteBlockDefinition {
  readonly kind: NoteBlockKind;
  /**
   * What the block is about: slugs of initiatives, codes of States, ids of draft resolutions or of questions; for a
   * text, the number of the paragraph of the preceding block that it replaces.
   */
  readonly of: readonly string[];
  /** A heading that replaces the usual one. */
  readonly caption: string | null;
  /** The author’s own words; `null` for every kind except `TEXT`. */
  readonly text: string | null;
}

export const NOTE_HEAD_FIELDS = ['from', 'to', 'dated', 'contact'] as const;
export type NoteHeadField = (typeof NOTE_HEAD_FIELDS)[number];

/** Sender, recipient, date and contact, in the author’s own words and printed unchanged. */
export type NoteHead = { readonly [Field in NoteHeadField]: string | null };

/** A note as the author defines it. */
export interface NoteDefinition {
  readonly title: string | null;
  /** Left out or `null` if nobody is named. */
  readonly head?: NoteHead | null;
  readonly on: CalendarDate;
  /** The preset whose blocks the note starts with. */
  readonly preset: NotePreset | null;
  /** The code of the State that the preset is about. */
  readonly state: string | null;
  readonly blocks: readonly NoteBlockDefinition[];
}

/** Limits of a note: numbers of blocks, draft resolutions and live figures, and characters of each kind of text. */
export const NOTE_LIMITS = {
  blocks: 30,
  title: 200,
  head: 200,
  caption: 300,
  text: 20_000,
  draftResolutions: 10,
  liveFigures: 100,
} as const;
