import type { Rendered } from '../define.js';
import type { PageContext, PageRequest } from '../page-context.js';
import { SITE } from '../pages/index.js';
import { isClientError } from '../public-error.js';
import { parseDay } from '../request-parameters.js';
import type { NamedAddress, PageSource } from '../source.js';
import type { BriefingHost, Snapshot } from './host.js';

interface ShownPage {
  readonly context: PageContext;
  readonly rendered: Rendered;
}

/** Renders the page at another address, on the day in it; `null` where there is none, or where it redirects. */
export const pageShownAt = async (
  source: PageSource,
  { path, query }: NamedAddress,
  request: PageRequest,
): Promise<ShownPage | null> => {
  const found = SITE.pageAt(path);
  if (!found) return null;
  const on = parseDay(query.get('on') || source.revision.asOf);
  const { context, rendered } = await found.page.answer(source, { ...request, path, params: found.params, query, on });
  return rendered && !('to' in rendered) ? { context, rendered } : null;
};

const titleAt = async (source: PageSource, address: NamedAddress, request: PageRequest): Promise<string | null> => {
  try {
    return (await pageShownAt(source, address, request))?.rendered.title ?? null;
  } catch (error) {
    if (!isClientError(error)) throw error;
    return null;
  }
};

/** Creates the source that pages, figures and exports of a revision read. */
export const pageSource = (host: BriefingHost, { revision, query }: Snapshot): PageSource => {
  const source: PageSource = {
    revision,
    query,
    origin: host.origin,
    pause: () => host.pause(),
    inSlices: (steps) => host.inSlices(steps),
    // The title of a page does not depend on the page that it names in turn, so the look-up ends here.
    titleAt: () => Promise.resolve(null),
  };
  return { ...source, titleAt: (address, request) => titleAt(source, address, request) };
};
