import { LRUCache } from 'lru-cache';
import { type Token, type Tokens, lexer } from 'marked';

/** Maximum nesting of lists and quotations; anything deeper is shown as it was written. */
export const MAX_TEXT_DEPTH = 8;

// Each text of a note is tokenised to check its bounds, to find live figures and to be typeset: the cache spans those
// uses.
const tokenCache = new LRUCache<string, readonly Token[]>({
  maxSize: 60_000,
  sizeCalculation: (_, text) => text.length + 1,
});

/**
 * Tokenises a reader’s Markdown. The tokens are cached and shared, so callers must not change them. Where the marks are
 * nested so deeply that the lexer runs out of stack, the whole text is one paragraph.
 * Long rows of short tables make more cells than a text has characters: call `textProblems` first.
 */
export const markdownTokens = (text: string): readonly Token[] => {
  const cached = tokenCache.get(text);
  if (cached) return cached;
  const tokens = tokensOf(text);
  tokenCache.set(text, tokens);
  return tokens;
};

const tokensOf = (text: string): readonly Token[] => {
  try {
    return lexer(text);
  } catch (error) {
    // The lexer overflowed the stack.
    if (error instanceof RangeError) return [{ type: 'unread', raw: text }];
    throw error;
  }
};

const childrenOf = (token: Token): readonly Token[] => (token as Tokens.Generic).tokens ?? [];

/** Returns the text of a token’s children or, without children, of the token itself. */
const wordsOf = (token: Token): string => {
  const inner = childrenOf(token);
  return inner.length > 0 ? inlineText(inner) : token.raw;
};

const inlineText = (tokens: readonly Token[]): string =>
  tokens
    .map((token): string => {
      switch (token.type) {
        case 'codespan':
          return '``';
        case 'strong':
          return `**${inlineText(childrenOf(token))}**`;
        case 'em':
          return `*${inlineText(childrenOf(token))}*`;
        case 'link':
          return `[${inlineText(childrenOf(token))}]`;
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
          return blockText(childrenOf(token), depth + 1);
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
 * Returns the text of a reader’s Markdown that may hold live figures: everything but code (blocks and spans) and the
 * addresses of links.
 * @example wordsOutsideCode('So far {{day}}, written `{{day}}`.') // 'So far {{day}}, written ``.'
 */
export const wordsOutsideCode = (text: string): string => blockText(markdownTokens(text));
