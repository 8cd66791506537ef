import type { Tokens } from 'marked';
import { readDocument } from '../ui/markdown.js';

export const CODEBOOK = readDocument('docs/codebook.md');

/** What the codebook says of a file or a list: in a sentence, and column by column. */
export interface Section {
  readonly description: string;
  readonly meanings: ReadonlyMap<string, string>;
}

const EMPTY: Section = { description: '', meanings: new Map() };

/** The section under a heading of the codebook; an empty one where there is none, which the tests of files and lists find. */
export const sectionOf = (heading: string): Section => {
  const start = CODEBOOK.findIndex((token) => token.type === 'heading' && token['text'] === heading);
  if (start < 0) return EMPTY;
  const length = CODEBOOK.slice(start + 1).findIndex(({ type }) => type === 'heading');
  const tokens = CODEBOOK.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  const table = tokens.find((token): token is Tokens.Table => token.type === 'table');
  const paragraph = tokens.find((token): token is Tokens.Paragraph => token.type === 'paragraph');
  return {
    description: paragraph?.text.replace(/\s+/g, ' ') ?? '',
    meanings: new Map(
      (table?.rows ?? []).map(([column, meaning]) => [column?.text.replaceAll('`', '') ?? '', meaning?.text ?? '']),
    ),
  };
};
