import type { PageRequest } from '../page-context.js';
import { SITE } from '../pages/index.js';
import { codeOf, publicPartOf } from '../public-error.js';
import { dayAsked } from '../request-parameters.js';
import type { NamedAddress, PageSource } from '../source.js';
import type { BriefingHost, Snapshot } from './host.js';

const titleAt = async (
  source: PageSource,
  { path, query }: NamedAddress,
  request: PageRequest,
): Promise<string | null> => {
  const found = SITE.pageAt(path);
  if (!found) return null;
  try {
    const on = dayAsked(query.get('on') || source.revision.asOf);
    const { rendered } = await found.page.answer(source, { ...request, path, params: found.params, query, on });
    return rendered && !('to' in rendered) ? rendered.title : null;
  } catch (error) {
    if (codeOf(error) === null || publicPartOf(error).retryAfter !== undefined) throw error;
    return null;
  }
};

/** What pages, figures and exports of a revision read. */
export const pageSource = (host: BriefingHost, { revision, query }: Snapshot): PageSource => {
  const source: PageSource = {
    revision,
    query,
    origin: host.origin,
    pause: () => host.pause(),
    inSlices: (steps) => host.inSlices(steps),
    // The title of a page does not depend on the page that it names itself.
    titleAt: () => Promise.resolve(null),
  };
  return { ...source, titleAt: (address, request) => titleAt(source, address, request) };
};
