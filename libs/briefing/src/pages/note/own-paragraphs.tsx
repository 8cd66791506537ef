import type { WrittenNote } from '#documents';
import type { NoteBlockDefinition } from '#domain';
import type { PageContext } from '../../page-context.js';
import { MESSAGES } from './messages/index.js';
import { ownMarkdown } from './own-markdown.js';

/** The paragraphs of a note with this name, or of a block, as texts of one's own in their places. */
export const ownTexts = ({ elements, sources }: WrittenNote, name: string): readonly NoteBlockDefinition[] =>
  elements.flatMap((element) => {
    const as = 'ownAs' in element ? element.ownAs : undefined;
    if (as === undefined || (as !== name && !as.startsWith(`${name}.`))) return [];
    const text = ownMarkdown(element, sources).trim();
    return text === '' ? [] : [{ kind: 'TEXT', of: [as.split('.')[1] ?? ''], caption: null, text }];
  });

/** @param place of the block that the texts stand in, from 1 */
export const withOwn = (
  blocks: readonly NoteBlockDefinition[],
  place: number,
  texts: readonly NoteBlockDefinition[],
): readonly NoteBlockDefinition[] => [...blocks.slice(0, place), ...texts, ...blocks.slice(place)];

/** What is only a proposal is the author's own from the beginning. */
export const withOwnProposal = (
  blocks: readonly NoteBlockDefinition[],
  note: WrittenNote,
): readonly NoteBlockDefinition[] => {
  const at = blocks.findIndex(({ kind }) => kind === 'ASK') + 1;
  return at === 0 ? blocks : withOwn(blocks, at, ownTexts(note, String(at)));
};

/** Makes a paragraph a text of one's own. */
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
