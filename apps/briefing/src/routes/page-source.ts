import { dayAsked } from '../asked.js';
import { SITE } from '../pages/index.js';
import { codeOf, publicPartOf } from '../public-error.js';
import type { NamedAddress, PageSource } from '../source.js';
import type { Asked } from '../view.js';
import type { BriefingHost, Snapshot } from './host.js';

const titleAt = async (source: PageSource, { path, query }: NamedAddress, asked: Asked): Promise<string | null> => {
  const found = SITE.pageAt(path);
  if (!found) return null;
  try {
    const on = dayAsked(query.get('on') || source.shown.asOf);
    const { rendered } = await found.page.answer(source, { ...asked, path, params: found.params, query, on });
    return rendered && !('to' in rendered) ? rendered.title : null;
  } catch (error) {
    if (codeOf(error) === null || publicPartOf(error).retryAfter !== undefined) throw error;
    return null;
  }
};

/** What pages, figures and exports of a revision read. */
export const pageSource = (host: BriefingHost, { shown, query }: Snapshot): PageSource => {
  const source: PageSource = {
    shown,
    query,
    origin: host.origin,
    pause: () => host.pause(),
    inSlices: (steps) => host.inSlices(steps),
    // The title of a page does not depend on the page that it names itself.
    titleAt: () => Promise.resolve(null),
  };
  return { ...source, titleAt: (address, asked) => titleAt(source, address, asked) };
};
