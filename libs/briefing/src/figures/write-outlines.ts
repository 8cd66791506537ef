// Run by the build: computing the outlines of the world would block the event loop of the service for half a second.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { MAP, OUTLINES_FILE, type Outline } from './outlines.js';

/** The height with Antarctica, which the map omits. */
const WORLD_HEIGHT = 470;

// Longitude and latitude of States that the outlines at this scale omit.
const MISSING: Readonly<Record<string, readonly [number, number]>> = { '798': [179.2, -8.5] };
/** In square pixels: smaller areas can hardly be seen. */
const MIN_VISIBLE_AREA = 9;

/** Computes simplified outlines from Natural Earth (world-atlas, 1:50 million). */
const outlines = (): readonly Outline[] => {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const weighted = presimplify(world);
  const simple = simplify(weighted, quantile(weighted, 0.86));
  const projection = geoEqualEarth().fitExtent(
    [
      [4, 4],
      [MAP.width - 4, WORLD_HEIGHT - 4],
    ],
    { type: 'Sphere' },
  );
  const path = geoPath(projection).digits(1);
  const shapes = feature(simple, simple.objects['countries'] as GeometryCollection).features.filter(
    ({ id }) => id !== '010',
  );
  const found = shapes.map((shape): Outline => {
    const [x, y] = path.centroid(shape);
    const m49 = shape.id === undefined ? null : String(shape.id).padStart(3, '0');
    const small = path.area(shape) < MIN_VISIBLE_AREA && Number.isFinite(x);
    return { m49, path: path(shape) ?? '', dot: small && m49 !== null ? [x, y] : null };
  });
  const missing = Object.entries(MISSING).map(([m49, place]): Outline => {
    const [x = 0, y = 0] = projection([place[0], place[1]]) ?? [];
    return { m49, path: '', dot: [x, y] };
  });
  return [...found, ...missing];
};

mkdirSync(dirname(OUTLINES_FILE), { recursive: true });
writeFileSync(OUTLINES_FILE, JSON.stringify(outlines()));
