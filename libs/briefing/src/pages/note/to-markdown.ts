import type { CitedSource, Element, Inline, Line } from '#documents';

/** Escapes the characters that are Markdown syntax, and the braces that begin a live figure. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\{\{/g, '{\u200b{');

const isAddress = (id: string): boolean => /^https?:\/\//.test(id);

const inlineOf = (part: Inline, cited: readonly CitedSource[], isLive: boolean): string => {
  if ('source' in part) {
    const source = cited[part.source - 1];
    if (!source) return '';
    if (!isAddress(source.id)) return `{{source ${source.id}}}`;
    // A live figure already cites the page that it was counted on.
    return isLive ? '' : ` [Pledgebook](${source.id})`;
  }
  if (part.live !== undefined) return part.strong ? `**{{${part.live}}}**` : `{{${part.live}}}`;
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(part.text) ?? [];
  if (words === '') return part.text;
  const mark = `${part.strong ? '**' : ''}${part.emphasis ? '*' : ''}`;
  const marked = mark + escaped(words) + [...mark].reverse().join('');
  return before + (part.href ? `[${marked}](${part.href})` : marked) + after;
};

const lineOf = (line: Line, cited: readonly CitedSource[]): string => {
  const isLive = line.some((part) => 'text' in part && part.live !== undefined);
  return line.map((part) => inlineOf(part, cited, isLive)).join('');
};

/**
 * Converts a paragraph or a list to Markdown for the author to edit, with live figures and references to sources.
 * @example ownMarkdown(paragraph, note.sources) // '**Uruguay:** {{status URY some-initiative}}{{source some-source}}'
 */
export const toMarkdown = (element: Element, cited: readonly CitedSource[]): string => {
  if (element.kind === 'paragraph') return lineOf(element.line, cited);
  if (element.kind !== 'list') return '';
  return element.items
    .map((item, index) => {
      const text = item.map((inner) => toMarkdown(inner, cited)).join('\n\n');
      return `${element.ordered ? `${index + 1}.` : '-'} ${text.replace(/\n(?=.)/g, '\n  ')}`;
    })
    .join('\n');
};
