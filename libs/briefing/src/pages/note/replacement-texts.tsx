import type { WrittenNote } from '#documents';
import type { NoteBlockDefinition } from '#domain';
import type { PageContext } from '../../page-context.js';
import { MESSAGES } from './messages/index.js';
import { toMarkdown } from './to-markdown.js';

/** Returns text blocks that replace the paragraph with this name, or all paragraphs of a block, as the author’s own. */
export const replacementTexts = ({ elements, sources }: WrittenNote, name: string): readonly NoteBlockDefinition[] =>
  elements.flatMap((element) => {
    const as = 'ownAs' in element ? element.ownAs : undefined;
    if (as === undefined || (as !== name && !as.startsWith(`${name}.`))) return [];
    const text = toMarkdown(element, sources).trim();
    return text === '' ? [] : [{ kind: 'TEXT', of: [as.split('.')[1] ?? ''], caption: null, text }];
  });

/** Inserts texts after the block whose paragraphs they replace. @param place the number of that block, from 1 */
export const insertReplacements = (
  blocks: readonly NoteBlockDefinition[],
  place: number,
  texts: readonly NoteBlockDefinition[],
): readonly NoteBlockDefinition[] => [...blocks.slice(0, place), ...texts, ...blocks.slice(place)];

/** Turns the paragraphs of the `ASK` block into the author’s own text from the start: they are only a proposal. */
export const withEditableProposal = (
  blocks: readonly NoteBlockDefinition[],
  note: WrittenNote,
): readonly NoteBlockDefinition[] => {
  const at = blocks.findIndex(({ kind }) => kind === 'ASK') + 1;
  return at === 0 ? blocks : insertReplacements(blocks, at, replacementTexts(note, String(at)));
};

/** A button that turns a paragraph into the author’s own text. */
export const TakeOver = ({
  name,
  places,
  context,
}: {
  name: string;
  places: readonly number[];
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const [block = '', place = ''] = name.split('.');
  return (
    <button
      type="submit"
      form="note-form"
      class="take-over"
      name="do"
      value={`own.${places[Number(block) - 1] ?? block}.${place}`}
    >
      {t.takeOver}
    </button>
  );
};
