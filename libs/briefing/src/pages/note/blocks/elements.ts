import type { Element, Line, Table } from '#documents';
import type { NotePageQuery } from '../../../operations.generated.js';
import { run } from '../writer.js';

/** A block of the response. */
export type Answer = NotePageQuery['briefingNote']['blocks'][0];
export type BlockOf<Name extends Answer['__typename']> = Extract<Answer, { readonly __typename: Name }>;

export const heading = (text: string, level: 1 | 2 | 3 = 1): Element => ({ kind: 'heading', level, line: [run(text)] });
export const paragraph = (...line: Line): Element => ({ kind: 'paragraph', line });
export const note = (...line: Line): Element => ({ kind: 'paragraph', line, style: 'note' });
export const list = (lines: readonly Line[]): Element => ({
  kind: 'list',
  ordered: false,
  items: lines.map((line) => [paragraph(...line)]),
});
export const texts = (...labels: readonly string[]): Table['columns'] =>
  labels.map((label) => ({ label, align: 'start' }));
