import type { Page } from '../define.js';
import { FILES, type FileFormat, isFileFormat } from '../downloads/files.js';
import { type PageRequest, addressOf } from '../page-context.js';
import type { BeingMade, Body } from './being-made.js';
import type { Briefing } from './briefing.js';
import { sendPicture } from './figures.js';
import { sendTable } from './files.js';
import type { Exchange } from './handler.js';

const PICTURES = ['svg', 'png'] as const;
type PageFormat = FileFormat | (typeof PICTURES)[number];

/** The endings under which a page is also had: its first list as a file, its first figure as a picture. */
const formatsOf = ({ path, exports, figures }: Page): readonly PageFormat[] =>
  path === '/'
    ? []
    : [...(exports.length > 0 ? (Object.keys(FILES) as FileFormat[]) : []), ...(figures.length > 0 ? PICTURES : [])];

/** The addresses of a page's forms that no parameter ends, such as `/states.csv`. */
export const fixedForms = (page: Page): readonly (readonly [path: string, format: PageFormat])[] =>
  /[:*]/.test(page.path) ? [] : formatsOf(page).map((format) => [`${page.path}.${format}`, format]);

/** The form that the end of a page's parameter names, such as `URY.csv`, with the request for it; `null` where it names none. */
export const namedForm = (
  page: Page,
  request: PageRequest,
): { readonly format: PageFormat; readonly request: PageRequest } | null => {
  const [name = '', value = ''] = Object.entries(request.params).at(-1) ?? [];
  // The longest ending comes last: `.meta.json` ends in `.json`, too.
  const format = formatsOf(page).findLast((candidate) => value.endsWith(`.${candidate}`));
  if (format === undefined) return null;
  const params = { ...request.params, [name]: value.slice(0, -format.length - 1) };
  return { format, request: { ...request, params } };
};

/** The types beside HTML that a page's address answers with, where a client prefers them. */
const NEGOTIATED = { 'text/csv': 'csv', 'application/json': 'json' } as const;

/** The form that a client prefers to HTML, with the request for it; `null` where it is HTML. */
export const acceptedForm = (
  page: Page,
  { reply, request }: Exchange,
): { readonly format: PageFormat; readonly request: PageRequest } | null => {
  if (!formatsOf(page).includes('csv')) return null;
  reply.header('vary', 'Accept, Accept-Encoding');
  const type = Object.entries(NEGOTIATED).find(([name]) => name === reply.request.headers.accept)?.[1];
  if (type === undefined) return null;
  const own = { ...request, path: `${request.path}.${type}` };
  reply.header('content-location', addressOf(own.language, own.path, own.query));
  return { format: type, request: own };
};

/** @returns `null` where there is nothing to list or draw */
export const sendForm = async (
  briefing: Briefing,
  page: Page,
  format: PageFormat,
  exchange: Exchange,
): Promise<Body | BeingMade | null> => {
  const { reply, source, request } = exchange;
  if (!isFileFormat(format)) {
    const [figure] = page.figures;
    return figure ? sendPicture(briefing, figure, format, exchange) : null;
  }
  const loaded = await page.exports[0]?.load(source, request);
  return loaded ? sendTable(briefing, reply, loaded.table, format, loaded.context) : null;
};
