import { LRUCache } from 'lru-cache';
import { type Token, type Tokens, lexer } from 'marked';

/** How deep lists and quotations may lie in each other; what lies deeper is shown as it was written. */
export const MAX_TEXT_DEPTH = 8;

/** A note's texts are read to be bounded, to find live figures and to be set: their tokens are kept for that long. */
const recent = new LRUCache<string, readonly Token[]>({
  maxSize: 60_000,
  sizeCalculation: (_, text) => text.length + 1,
});

/**
 * A reader's own Markdown as tokens, which are shared: nobody may change them; one paragraph where marks lie so deep in each other that the lexer cannot follow.
 * Long rows of short tables make more cells than a text has characters: `textProblem` is asked first.
 */
export const markdownTokens = (text: string): readonly Token[] => {
  const known = recent.get(text);
  if (known) return known;
  const tokens = tokensOf(text);
  recent.set(text, tokens);
  return tokens;
};

const tokensOf = (text: string): readonly Token[] => {
  try {
    return lexer(text);
  } catch (error) {
    // What the lexer throws where the stack ends.
    if (error instanceof RangeError) return [{ type: 'unread', raw: text }];
    throw error;
  }
};

const inside = (token: Token): readonly Token[] => (token as Tokens.Generic).tokens ?? [];

/** Of a token that holds others, their text; of one that holds none, its own. */
const wordsOf = (token: Token): string => {
  const inner = inside(token);
  return inner.length > 0 ? inlineText(inner) : token.raw;
};

const inlineText = (tokens: readonly Token[]): string =>
  tokens
    .map((token): string => {
      switch (token.type) {
        case 'codespan':
          return '``';
        case 'strong':
          return `**${inlineText(inside(token))}**`;
        case 'em':
          return `*${inlineText(inside(token))}*`;
        case 'link':
          return `[${inlineText(inside(token))}]`;
        case 'text':
          return wordsOf(token);
        default:
          return token.raw;
      }
    })
    .join('');

const blockText = (tokens: readonly Token[], depth = 1): string =>
  tokens
    .map((token): string => {
      if (depth > MAX_TEXT_DEPTH) return token.raw;
      switch (token.type) {
        case 'space':
        case 'hr':
        case 'def':
        case 'code':
          return '';
        case 'list':
          return (token as Tokens.List).items.map((item) => blockText(item.tokens, depth + 1)).join('\n\n');
        case 'blockquote':
          return blockText(inside(token), depth + 1);
        case 'table': {
          const { header, rows } = token as Tokens.Table;
          return [header, ...rows].map((row) => row.map((cell) => inlineText(cell.tokens)).join(' | ')).join('\n\n');
        }
        case 'heading':
        case 'paragraph':
        case 'text':
          return wordsOf(token);
        default:
          return token.raw;
      }
    })
    .join('\n\n');

/**
 * What of a reader's Markdown may hold live figures: all but code, be it a block or a few words, and addresses of links.
 * @example wordsOutsideCode('So far {{day}}, written `{{day}}`.') // 'So far {{day}}, written ``.'
 */
export const wordsOutsideCode = (text: string): string => blockText(markdownTokens(text));
