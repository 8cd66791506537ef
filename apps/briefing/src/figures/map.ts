import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { THEMES, type ThemeName, columnOf, styleAt } from '#charts';
import type { FigureTable, PictureUse } from '../view.js';

/** Without Antarctica, which no State's position colours. */
export const MAP = { width: 960, height: 412 } as const;
const WHOLE_HEIGHT = 470;

interface Shape {
  /** UN M49 code; `null` for areas whose status is disputed, and for what is no State. */
  readonly m49: string | null;
  readonly outline: string;
  /** Where a dot stands for what is too small to be seen. */
  readonly dot: readonly [number, number] | null;
}

// Longitude and latitude of States that the outlines at this scale leave out.
const MISSING: Readonly<Record<string, readonly [number, number]>> = { '798': [179.2, -8.5] };
const SMALL = 9;

let drawn: readonly Shape[] | null = null;

/** Outlines from Natural Earth (world-atlas, 1:50 million), simplified; worked out at the first map. */
const shapes = (): readonly Shape[] => {
  if (drawn) return drawn;
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const weighted = presimplify(world);
  const simple = simplify(weighted, quantile(weighted, 0.86));
  const projection = geoEqualEarth().fitExtent(
    [
      [4, 4],
      [MAP.width - 4, WHOLE_HEIGHT - 4],
    ],
    { type: 'Sphere' },
  );
  const path = geoPath(projection).digits(1);
  const found = feature(simple, simple.objects['countries'] as GeometryCollection).features.filter(
    ({ id }) => id !== '010',
  );
  const list = found.map((shape): Shape => {
    const [x, y] = path.centroid(shape);
    const m49 = shape.id === undefined ? null : String(shape.id).padStart(3, '0');
    const small = path.area(shape) < SMALL && Number.isFinite(x);
    return { m49, outline: path(shape) ?? '', dot: small && m49 !== null ? [x, y] : null };
  });
  const absent = Object.entries(MISSING).map(([m49, place]): Shape => {
    const [x = 0, y = 0] = projection([place[0], place[1]]) ?? [];
    return { m49, outline: '', dot: [x, y] };
  });
  return (drawn = [...list, ...absent]);
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The world as SVG: each State by its status, its name and status as the title of its shape, which is a link. */
export const mapPicture = (table: FigureTable, name: ThemeName, { link, pair, inPage }: PictureUse): string => {
  const theme = THEMES[name];
  const [states = [], codes = [], m49s = [], words = [], statuses = []] = ['state', 'code', 'm49', 'status', 'key'].map(
    (key) => columnOf(table, key).map(String),
  );
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
    `<a href="${escaped(link(`/states/${codes[index] ?? ''}`))}" tabindex="-1"><title>${escaped(pair(states[index] ?? '', words[index] ?? ''))}</title>${shape}</a>`;
  const outlines = shapes().map(({ m49, outline }) => {
    const index = byM49.get(m49 ?? '');
    return index === undefined
      ? `<path d="${outline}" fill="${theme.rule}"/>`
      : linked(index, `<path d="${outline}" fill="${fillOf(statuses[index])}"/>`);
  });
  const dots = shapes().map(({ m49, dot }) => {
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
      return `<rect x="70" y="${y}" width="14" height="14" fill="${fillOf(status)}" stroke="${theme.quiet}"/><text x="92" y="${y + 12}" font-family="'Source Sans 3', sans-serif" font-size="15" fill="${theme.ink}" stroke="none">${escaped(wordOf.get(status) ?? '')}</text>`;
    });
  const hatch = (id: string, over: string, line: string) =>
    `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="${over}"/><rect width="2" height="5" fill="${line}"/></pattern>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP.width} ${MAP.height}" width="${MAP.width}" height="${MAP.height}" role="group" aria-label="${escaped(`${table.title}. ${table.summary}`)}"><defs>${hatch('possibly', theme.paper, colour)}${hatch('outside', theme.paper, theme.ink)}</defs><g stroke="${theme.paper}" stroke-width=".6">${outlines.join('')}${dots.join('')}${inPage ? '' : legend.join('')}</g></svg>`;
};
