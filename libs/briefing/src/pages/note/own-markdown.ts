import type { CitedSource, Element, Inline, Line } from '#documents';

/** Signs that Markdown would read; braces that live figures would. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\{\{/g, '{\u200b{');

const isAddress = (id: string): boolean => /^https?:\/\//.test(id);

const inlineOf = (part: Inline, cited: readonly CitedSource[], isLive: boolean): string => {
  if ('source' in part) {
    const source = cited[part.source - 1];
    if (!source) return '';
    if (!isAddress(source.id)) return `{{source ${source.id}}}`;
    // Live figures bring the page that they were counted on.
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
 * A paragraph or a list as the Markdown that an author goes on with: its figures live, its sources kept.
 * @example ownMarkdown(paragraph, note.sources) // '**Uruguay:** {{status URY some-initiative}}{{source some-source}}'
 */
export const ownMarkdown = (element: Element, cited: readonly CitedSource[]): string => {
  if (element.kind === 'paragraph') return lineOf(element.line, cited);
  if (element.kind !== 'list') return '';
  return element.items
    .map((item, index) => {
      const text = item.map((inner) => ownMarkdown(inner, cited)).join('\n\n');
      return `${element.ordered ? `${index + 1}.` : '-'} ${text.replace(/\n(?=.)/g, '\n  ')}`;
    })
    .join('\n');
};
