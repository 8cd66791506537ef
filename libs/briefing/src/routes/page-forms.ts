import type { Page } from '../define.js';
import { FILES, type FileFormat, isFileFormat } from '../downloads/files.js';
import { type PageRequest, addressOf } from '../page-context.js';
import type { PendingBody, Body } from './pending-body.js';
import type { Briefing } from './briefing.js';
import { sendPicture } from './figures.js';
import { sendTable } from './files.js';
import type { Exchange } from './handler.js';

const PICTURES = ['svg', 'png'] as const;
type PageFormat = FileFormat | (typeof PICTURES)[number];

/**
 * Returns the page’s formats besides HTML: those of files for its first list, those of pictures for its first figure.
 */
const formatsOf = ({ path, exports, figures }: Page): readonly PageFormat[] =>
  path === '/'
    ? []
    : [...(exports.length > 0 ? (Object.keys(FILES) as FileFormat[]) : []), ...(figures.length > 0 ? PICTURES : [])];

/** Returns the addresses of a page’s other formats where its path has no parameters, such as `/states.csv`. */
export const fixedForms = (page: Page): readonly (readonly [path: string, format: PageFormat])[] =>
  /[:*]/.test(page.path) ? [] : formatsOf(page).map((format) => [`${page.path}.${format}`, format]);

/** Parses a format at the end of a page’s last parameter, such as `URY.csv`; `null` where there is none. */
export const namedForm = (
  page: Page,
  request: PageRequest,
): { readonly format: PageFormat; readonly request: PageRequest } | null => {
  const [name = '', value = ''] = Object.entries(request.params).at(-1) ?? [];
  // `findLast`, because `.meta.json` comes after `.json` and ends in it, too.
  const format = formatsOf(page).findLast((candidate) => value.endsWith(`.${candidate}`));
  if (format === undefined) return null;
  const params = { ...request.params, [name]: value.slice(0, -format.length - 1) };
  return { format, request: { ...request, params } };
};

/** The media types besides HTML that a page’s address serves to clients that ask for exactly one of them. */
const NEGOTIATED = { 'text/csv': 'csv', 'application/json': 'json' } as const;

/** Negotiates the format by the `Accept` header, and the request for it; `null` for HTML. */
export const acceptedForm = (
  page: Page,
  { reply, request }: Exchange,
): { readonly format: PageFormat; readonly request: PageRequest } | null => {
  if (!formatsOf(page).includes('csv')) return null;
  reply.header('vary', 'Accept, Accept-Encoding');
  const type = Object.entries(NEGOTIATED).find(([name]) => name === reply.request.headers.accept)?.[1];
  if (type === undefined) return null;
  const fileRequest = { ...request, path: `${request.path}.${type}` };
  reply.header('content-location', addressOf(fileRequest.language, fileRequest.path, fileRequest.query));
  return { format: type, request: fileRequest };
};

/** Sends a page in another format. @returns `null` where there is nothing to list or draw */
export const sendForm = async (
  briefing: Briefing,
  page: Page,
  format: PageFormat,
  exchange: Exchange,
): Promise<Body | PendingBody | null> => {
  const { reply, source, request } = exchange;
  if (!isFileFormat(format)) {
    const [figure] = page.figures;
    return figure ? sendPicture(briefing, figure, format, exchange) : null;
  }
  const loaded = await page.exports[0]?.load(source, request);
  return loaded ? sendTable(briefing, reply, loaded.table, format, loaded.context) : null;
};
