import { THEMES, type ThemeName, columnOf, markupText, styleAt } from '#charts';
import type { FigureTable, PictureUse } from './figure.js';
import { MAP, outlines } from './outlines.js';

/** The map of a table as plain data for a worker, without the outlines, which are a hundred times as long. */
export interface WorldMap {
  readonly table: FigureTable;
  readonly theme: ThemeName;
  /** For each row, the address that the shape links to; `titles` has the title of the shape. */
  readonly links: readonly string[];
  readonly titles: readonly string[];
  /** The text alternative, for readers who do not see the map. */
  readonly alternative: string;
  /** Whether the map has a legend; in a page, the page has it. */
  readonly hasLegend: boolean;
}

const textsOf = (table: FigureTable, key: string): readonly string[] => columnOf(table, key).map(String);

export const worldMap = (
  table: FigureTable,
  theme: ThemeName,
  { link, pair, alternative, inPage }: PictureUse,
): WorldMap => {
  const words = textsOf(table, 'status');
  return {
    table,
    theme,
    links: textsOf(table, 'code').map((code) => link(`/states/${code}`)),
    titles: textsOf(table, 'state').map((state, index) => pair(state, words[index] ?? '')),
    alternative,
    hasLegend: !inPage,
  };
};

/** Draws the world as SVG: each State is a link, coloured by status, with name and status as its title. */
export const mapSvg = ({ table, theme: name, links, titles, alternative, hasLegend }: WorldMap): string => {
  const theme = THEMES[name];
  const isMirrored = table.direction === 'rtl';
  const [m49s, words, statuses] = [textsOf(table, 'm49'), textsOf(table, 'status'), textsOf(table, 'key')];
  const byM49 = new Map(m49s.map((code, index) => [code, index]));
  const { colour } = styleAt(theme, table.places?.[0] ?? 1);
  const fills: Readonly<Record<string, string>> = {
    ENDORSED: colour,
    POSSIBLY_ENDORSED: 'url(#possibly)',
    NOT_ENDORSED: 'url(#outside)',
    WITHDRAWN: theme.quiet,
    UNKNOWN: theme.none,
  };
  const fillOf = (status: string | undefined): string => fills[status ?? ''] ?? theme.none;
  const linked = (index: number, shape: string): string =>
    `<a href="${markupText(links[index] ?? '')}" tabindex="-1"><title>${markupText(titles[index] ?? '')}</title>${shape}</a>`;
  const shapes = outlines().map(({ m49, path }) => {
    const index = byM49.get(m49 ?? '');
    return index === undefined
      ? `<path d="${path}" fill="${theme.rule}"/>`
      : linked(index, `<path d="${path}" fill="${fillOf(statuses[index])}"/>`);
  });
  const dots = outlines().map(({ m49, dot }) => {
    const index = byM49.get(m49 ?? '');
    if (!dot || index === undefined) return '';
    const [x, y] = dot.map((value) => value.toFixed(1));
    return linked(index, `<circle cx="${x}" cy="${y}" r="3.4" fill="${fillOf(statuses[index])}"/>`);
  });
  const wordOf = new Map(statuses.map((status, index) => [status, words[index] ?? '']));
  const legend = Object.keys(fills)
    .filter((status) => wordOf.has(status))
    .map((status, place, { length }) => {
      const y = MAP.height - 22 * (length - place);
      const [box, text] = isMirrored ? [MAP.width - 84, MAP.width - 92] : [70, 92];
      return `<rect x="${box}" y="${y}" width="14" height="14" fill="${fillOf(status)}" stroke="${theme.quiet}"/><text x="${text}" y="${y + 12}"${isMirrored ? ' direction="rtl" text-anchor="start"' : ''} font-family="${theme.font.replaceAll('"', "'")}" font-size="15" fill="${theme.ink}" stroke="none">${markupText(wordOf.get(status) ?? '')}</text>`;
    });
  const hatch = (id: string, background: string, line: string) =>
    `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="${background}"/><rect width="2" height="5" fill="${line}"/></pattern>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP.width} ${MAP.height}" width="${MAP.width}" height="${MAP.height}" role="group" aria-label="${markupText(alternative)}"><defs>${hatch('possibly', theme.paper, colour)}${hatch('outside', theme.paper, theme.ink)}</defs><g stroke="${theme.paper}" stroke-width=".6">${shapes.join('')}${dots.join('')}${hasLegend ? legend.join('') : ''}</g></svg>`;
};
