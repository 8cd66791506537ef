import type { Token, Tokens } from 'marked';
import { MAX_TEXT_DEPTH, liveParts, markdownTokens } from '#domain';
import type { Element, Line, Run, Table } from '#documents';
import type { NotePageQuery } from '../../operations.generated.js';
import { type Writer, run, wordsOf } from './writer.js';

type Block = NotePageQuery['briefingNote']['blocks'][0];
export type LiveFigure = Extract<Block, { readonly __typename: 'TextBlock' }>['liveFigures'][0];

const UNESCAPED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Decodes the HTML entities that the lexer wrote, back to the original text. */
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => UNESCAPED[name] ?? _);

/** Formats the value of a live figure in the note’s language, as it is written within a sentence. */
export const valueOf = ({ number, status, date }: LiveFigure, writer: Writer): string => {
  if (typeof number === 'number') return writer.number(number);
  if (status) return writer.statusWithin(status);
  return date ? writer.context.day(date) : '';
};

/** Returns the path of the page that lists the facts from which a live figure was counted. */
const listOf = ({ initiative, state, expression }: LiveFigure): string => {
  if (initiative) return `/initiatives/${initiative.slug}`;
  if (/^vetoed/.test(expression.trim())) return '/votes';
  return state ? `/states/${state.code}` : '/council';
};

const MAX_NAMED_SOURCES = 3;

type Style = Omit<Run, 'text'>;

/** Writes words of the text as a line, with their live figures replaced by values. */
type WriteWords = (words: string, style: Style) => Line;

const liveWords = (figures: readonly LiveFigure[], writer: Writer): WriteWords => {
  const byExpression = new Map(figures.map((figure) => [figure.expression.trim(), figure]));
  return (words, style) =>
    liveParts(words).flatMap((part): Line => {
      if ('text' in part) return part.text === '' ? [] : [run(part.text, style)];
      const figure = byExpression.get(part.expression.trim());
      if (!figure) return [run(`{{${part.expression}}}`, style)];
      const { sources, expression } = figure;
      const references =
        sources.length <= MAX_NAMED_SOURCES
          ? writer.sources(sources)
          : writer.counted(writer.t.liveFigure(expression.trim()), listOf(figure), {}, sources);
      const value = valueOf(figure, writer);
      return value === '' ? references : [run(value, { ...style, live: expression.trim() }), ...references];
    });
};

const lineOf = (tokens: readonly Token[], write: WriteWords, style: Style = {}): Line =>
  tokens.flatMap((token): Line => {
    const inner = (token as Tokens.Generic).tokens;
    switch (token.type) {
      case 'strong':
        return lineOf(inner ?? [], write, { ...style, strong: true });
      case 'em':
        return lineOf(inner ?? [], write, { ...style, emphasis: true });
      case 'codespan':
        return [run(plain((token as Tokens.Codespan).text), { ...style, code: true })];
      case 'br':
        return [run('\n', style)];
      case 'link': {
        const { href } = token as Tokens.Link;
        return lineOf(inner ?? [], write, /^(?:https?:\/\/|mailto:)/i.test(href) ? { ...style, href } : style);
      }
      case 'escape':
        return [run((token as Tokens.Escape).text, style)];
      case 'text':
        return inner ? lineOf(inner, write, style) : write(plain((token as Tokens.Text).raw), style);
      default:
        // HTML, pictures and anything else appear as the text that was written.
        return write(token.raw, style);
    }
  });

const tableOf = ({ header, align, rows }: Tokens.Table, write: WriteWords): Table => ({
  kind: 'table',
  caption: [],
  columns: header.map(({ tokens }, index) => ({
    label: wordsOf(lineOf(tokens, write)),
    align: align[index] === 'right' ? 'end' : 'start',
  })),
  rows: rows.map((row) => row.map(({ tokens }) => lineOf(tokens, write))),
});

/** Returns the lines of an element within a quotation, whatever its kind. */
const linesOf = (element: Element): readonly Line[] => {
  switch (element.kind) {
    case 'paragraph':
    case 'heading':
      return [element.line];
    case 'quotation':
      return element.lines;
    case 'list':
      return element.items.flatMap((item) => item.flatMap(linesOf));
    case 'code':
      return [[run(element.text, { code: true })]];
    case 'table':
      return element.rows.flat();
    case 'key-figures':
    case 'picture':
    case 'sources':
      return [];
  }
};

const elementsOf = (tokens: readonly Token[], write: WriteWords, depth = 1): readonly Element[] =>
  tokens.flatMap((token): readonly Element[] => {
    if (depth > MAX_TEXT_DEPTH) return [{ kind: 'paragraph', line: write(token.raw.trim(), {}) }];
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
        return [];
      case 'heading': {
        const { depth, tokens: inner } = token as Tokens.Heading;
        return [{ kind: 'heading', level: depth <= 2 ? 2 : 3, line: lineOf(inner, write) }];
      }
      case 'list': {
        const { ordered, items } = token as Tokens.List;
        return [{ kind: 'list', ordered, items: items.map((item) => elementsOf(item.tokens, write, depth + 1)) }];
      }
      case 'blockquote': {
        const inner = elementsOf((token as Tokens.Blockquote).tokens, write, depth + 1);
        return [{ kind: 'quotation', lines: inner.flatMap(linesOf) }];
      }
      case 'code':
        return [{ kind: 'code', text: (token as Tokens.Code).text }];
      case 'table':
        return [tableOf(token as Tokens.Table, write)];
      case 'paragraph':
      case 'text':
        return [{ kind: 'paragraph', line: lineOf((token as Tokens.Generic).tokens ?? [token], write) }];
      default:
        return [{ kind: 'paragraph', line: write(token.raw.trim(), {}) }];
    }
  });

/**
 * Converts the reader’s own Markdown to elements, with values for live figures. HTML in it is shown as text.
 * @param figures the live figures of the text, in order
 */
export const markdownElements = (text: string, figures: readonly LiveFigure[], writer: Writer): readonly Element[] =>
  elementsOf(markdownTokens(text), liveWords(figures, writer));
