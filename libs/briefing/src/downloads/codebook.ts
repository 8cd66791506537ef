import type { Tokens } from 'marked';
import { readDocument } from '../ui/markdown.js';

export const CODEBOOK = readDocument('docs/codebook.md');

/** The codebook’s section on a file or a list: a sentence, and the meaning of each column. */
export interface Section {
  readonly description: string;
  readonly meanings: ReadonlyMap<string, string>;
}

const EMPTY: Section = { description: '', meanings: new Map() };

/** Returns the section under a heading of the codebook; empty where it is missing, which tests detect. */
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
