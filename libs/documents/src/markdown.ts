import { stringify } from 'yaml';
import { linkTarget } from './link-target.js';
import { escaped, inline, line, target } from './markdown-line.js';
import { visible } from './visible.js';
import { withSources } from './with-sources.js';
import type { Element, Line, Picture, Table, WrittenNote } from './written-note.js';

const stacked = (blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n\n');

const strong = (parts: Line): Line => parts.map((part) => ('text' in part ? { ...part, strong: true } : part));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = ({ columns, rows }: Table): string =>
  columns.length === 0
    ? ''
    : [
        row(columns.map(({ label }) => inline([{ text: label }]))),
        row(columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
        ...rows.map((cells) => row(columns.map((_, column) => inline(cells[column] ?? [])))),
      ].join('\n');

/** Formats a picture as a reference to its address, or else as its description. */
const picture = ({ alternative, href }: Picture): string => {
  const address = target(href);
  return address ? `![${escaped(alternative)}](${address})` : line([{ text: alternative, emphasis: true }]);
};

const fenced = (text: string): string => {
  const words = visible(text).replace(/\r\n?/g, '\n');
  const fence = '`'.repeat(1 + Math.max(2, ...(words.match(/`{3,}/g) ?? []).map(({ length }) => length)));
  return `${fence}\n${words}\n${fence}`;
};

const list = (ordered: boolean, items: readonly string[]): string =>
  items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- ';
      return (mark + item.replace(/\n(?!\n)/g, `\n${' '.repeat(mark.length)}`)).trimEnd();
    })
    .join(items.some((item) => item.includes('\n')) ? '\n\n' : '\n');

/** Formats the sources as footnotes: GitHub shows them at the end, a renderer without footnotes shows them here. */
const sources = ({ sources: cited }: WrittenNote): string =>
  stacked(
    cited.map(({ text, href, brief }, index) => {
      if (brief) return `[^${index + 1}]: ${inline([{ text, ...(href && { href }) }])}`;
      const address = linkTarget(href);
      return `[^${index + 1}]: ${escaped(text)} ${address ? `<${address}>` : escaped(href ?? '')}`.trimEnd();
    }),
  );

const block = (note: WrittenNote, element: Element): string => {
  switch (element.kind) {
    case 'heading':
      return `${'#'.repeat(element.level + 1)} ${inline(element.line)}`;
    case 'paragraph':
      return line(element.line);
    case 'list':
      return list(
        element.ordered,
        element.items.map((item) => blocks(note, item)),
      );
    case 'quotation':
      return element.lines
        .map(line)
        .filter((words) => words !== '')
        .map((words) => `> ${words}`)
        .join('\n>\n');
    case 'code':
      return fenced(element.text);
    case 'key-figures':
      return list(
        false,
        element.figures.map(({ value, label }) => line([{ text: value, strong: true }, { text: ' ' }, ...label])),
      );
    case 'table':
      return stacked([line(strong(element.caption)), table(element)]);
    case 'picture':
      return stacked([line(strong(element.caption)), picture(element)]);
    case 'sources':
      return sources(note);
  }
};

const isList = (element: Element | undefined): boolean => element?.kind === 'list' || element?.kind === 'key-figures';

const blocks = (note: WrittenNote, elements: readonly Element[]): string => {
  const set = elements.map((element) => ({ element, words: block(note, element) })).filter(({ words }) => words !== '');
  return stacked(
    set.flatMap(({ element, words }, index) =>
      // Two adjacent lists would be read as one; an empty comment separates them.
      isList(element) && isList(set[index - 1]?.element) ? ['<!-- -->', words] : [words],
    ),
  );
};

/**
 * Renders a note as Markdown: CommonMark with GitHub's tables and footnotes. The footnotes are the sources, with the
 * same numbers. Title, day, language and address come first, as YAML front matter.
 */
export const noteMarkdown = (note: WrittenNote): string => {
  const { title, asOf, language, address, definition = address.href } = note;
  const text = stacked([
    `# ${inline([{ text: title }])}`,
    line([{ text: `${note.kicker} · ${asOf}` }]),
    (note.head ?? [])
      .map(({ label, text: words }) => line([{ text: label, strong: true }, { text: ` ${words}` }]))
      .join('\\\n'),
    blocks(note, withSources(note)),
    line([{ text: `${note.imprint} ` }, address]),
  ]);
  return `---\n${stringify({ title, asOf, language, address: definition }, { lineWidth: 0 })}---\n\n${text}\n`;
};
