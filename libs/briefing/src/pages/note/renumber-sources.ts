import type { CitedSource, Element, Inline, Line } from '#documents';

const linesIn = (element: Element): readonly Line[] => {
  switch (element.kind) {
    case 'heading':
    case 'paragraph':
      return [element.line];
    case 'list':
      return element.items.flatMap((item) => item.flatMap(linesIn));
    case 'quotation':
      return element.lines;
    case 'key-figures':
      return element.figures.map(({ label }) => label);
    case 'table':
      return [element.caption, ...element.rows.flat()];
    case 'picture':
      return [element.caption];
    case 'code':
    case 'sources':
      return [];
  }
};

const renumberedElement = (element: Element, line: (line: Line) => Line): Element => {
  switch (element.kind) {
    case 'heading':
    case 'paragraph':
      return { ...element, line: line(element.line) };
    case 'list':
      return { ...element, items: element.items.map((item) => item.map((inner) => renumberedElement(inner, line))) };
    case 'quotation':
      return { ...element, lines: element.lines.map(line) };
    case 'key-figures':
      return { ...element, figures: element.figures.map((figure) => ({ ...figure, label: line(figure.label) })) };
    case 'table':
      return { ...element, caption: line(element.caption), rows: element.rows.map((row) => row.map(line)) };
    case 'picture':
      return { ...element, caption: line(element.caption) };
    case 'code':
    case 'sources':
      return element;
  }
};

/**
 * Renumbers sources in the order in which the elements cite them, and drops those that are not cited: an author’s own
 * text may replace a paragraph after its sources were numbered.
 * @param last the id of a source that stays behind all others
 */
export const renumberSources = (
  elements: readonly Element[],
  sources: readonly CitedSource[],
  last: string | null,
): { readonly elements: readonly Element[]; readonly sources: readonly CitedSource[] } => {
  const citedNumbers = new Set(
    elements.flatMap(linesIn).flatMap((line) => line.flatMap((part) => ('source' in part ? part.source : []))),
  );
  const isLast = (number: number): boolean => sources[number - 1]?.id === last;
  const order = [...[...citedNumbers].filter((number) => !isLast(number)), ...[...citedNumbers].filter(isLast)];
  const numbers = new Map(order.map((number, index) => [number, index + 1]));
  const line = (parts: Line): Line =>
    parts.map((part): Inline => ('source' in part ? { source: numbers.get(part.source) ?? part.source } : part));
  return {
    elements: elements.map((element) => renumberedElement(element, line)),
    sources: order.flatMap((number) => sources[number - 1] ?? []),
  };
};
