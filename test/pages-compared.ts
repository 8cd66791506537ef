import { parse as parseCsv } from 'csv-parse/sync';
import type { Cell, ChartTable } from '#charts';

const shown = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Caches `namesAround` by part: many cells are in one part, and finding the name of a part reads much of it. */
const contexts = new WeakMap<Element, readonly string[]>();

/** The names of a part and of the parts around it, outermost first; a part's name is its first heading or caption. */
const namesAround = (part: Element | null | undefined): readonly string[] => {
  if (!part) return [];
  const cached = contexts.get(part);
  if (cached) return cached;
  const name = shown(part.querySelector('h1, h2, h3, h4, caption, summary, dt, .chamber-name'));
  const names = [...namesAround(part.parentElement?.closest(PARTS)), name];
  contexts.set(part, names);
  return names;
};

/** The names of the parts that contain an element. */
const contextOf = (element: Element): string => {
  const term = element.closest('dd')?.previousElementSibling;
  return [...namesAround(element.closest(PARTS)), ...(term ? [shown(term)] : [])].join(' › ');
};
const PARTS = 'section, figure, table, dl, .meter, .key, .card, article';
const BLOCKS = 'p, li, h1, h2, h3, h4, caption, dt, dd, summary, option, textarea, nav a, .status, legend, label';

/** The sentences of a text, each with the name that it is about: the last one mentioned up to there. */
const sentencesOf = (text: string, names: readonly string[]): readonly string[] => {
  let subject = '';
  return text.split(/(?<=[.!?:;]) (?=\p{Lu}|“)/u).map((sentence) => {
    // A sentence with several names is about all of them, and so has no single subject.
    const named = names.filter((name) => sentence.includes(name));
    subject = named.length > 1 ? '' : (named[0] ?? subject);
    return `${subject} | ${sentence.replace(/[.;]$/, '')}`;
  });
};

/** Sentences, choices, and cells with row and column headings in a page, each with the parts that contain it. */
export const linesOf = (document: Document, names: readonly string[]): readonly string[] => {
  const main = document.querySelector('main') ?? document.body;
  const cells = [...main.querySelectorAll('table')].flatMap((table) => {
    const heads = [...table.querySelectorAll('thead tr:last-child > *')].map(shown);
    return [...table.querySelectorAll('tbody tr')].flatMap((row) =>
      [...row.children].map((cell, index) =>
        [
          contextOf(cell),
          [row.children[0], row.children[1]].map(shown).join(', '),
          heads[index] ?? '',
          shown(cell),
        ].join(' | '),
      ),
    );
  });
  const texts = [...main.querySelectorAll(BLOCKS)]
    .filter((block) => !block.closest('table') && !block.querySelector('p, li, dt, dd, table, option'))
    .flatMap((block) => sentencesOf(shown(block), names).map((text) => `${contextOf(block)} | ${text}`));
  const drawn = [...main.querySelectorAll('svg title, svg text')].map((text) => `${contextOf(text)} | ${shown(text)}`);
  const pictures = [...main.querySelectorAll('img')].flatMap((image) =>
    sentencesOf(image.getAttribute('alt') ?? '', names).map((text) => `${contextOf(image)} | ${text}`),
  );
  const description = document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
  return [...cells, ...texts, ...drawn, ...pictures, `description | ${description}`, `title | ${document.title}`];
};

/** The lines that `others` lacks, counted: a line that occurs twice, but once in `others`, is missing once. */
export const missing = (lines: readonly string[], others: readonly string[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count === 0;
  });
};

/** The cells of a CSV file, a line each: the key of the row, the column, the value. */
export const cellsOf = (csv: string, key: readonly string[]): readonly string[] => {
  const rows: readonly Readonly<Record<string, string>>[] = parseCsv(csv, { columns: true });
  return rows.flatMap((row) => {
    const name = key.map((column) => row[column] ?? '').join(' ');
    return Object.entries(row).map(([column, value]) => `${name} | ${column} | ${value}`);
  });
};

/** The table of a figure, as the page itself reads it to draw the chart. */
export const figureIn = (document: Document, name: string): ChartTable => {
  const figure = document.querySelector(`#figure-${name}`);
  const heads = [...(figure?.querySelectorAll('thead th') ?? [])];
  const cellOf = (cell: Element): Cell => {
    const [number, value] = [cell.getAttribute('data-number'), cell.getAttribute('data-value')];
    if (number !== null) return number === '' ? null : Number(number);
    return value ?? cell.textContent;
  };
  return {
    places: (figure?.getAttribute('data-places') ?? '').split(' ').map(Number),
    columns: heads.map((head) => ({ key: head.getAttribute('data-key') ?? '', label: head.textContent ?? '' })),
    rows: [...(figure?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(cellOf)),
  };
};
