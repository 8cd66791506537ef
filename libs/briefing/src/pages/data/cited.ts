import type { PageRequest } from '../../page-context.js';
import { badFilter, parseDay, localAddress } from '../../request-parameters.js';
import type { Site } from '../../site.js';
import { LANGUAGES } from '../../language.js';
import type { FigureUse } from '../../figures/define-figure.js';
import type { Page } from '../../define.js';

/** The part of Pledgebook that an address requests to cite. */
export interface CitedAddress {
  readonly pathname: string;
  /** The path without the language prefix. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The figure to cite; `undefined` for a page. */
  readonly figure: FigureUse | undefined;
  /** The section of the site that the page belongs to; `undefined` for a figure. */
  readonly section: Page | undefined;
  /** What follows the first segment of the page’s path, such as the code of a State. */
  readonly rest: string;
  /** The day and the revision pinned in the address; `undefined` if they are not. */
  readonly on: string | undefined;
  readonly revision: number | undefined;
}

const figureIn = (figures: Site['figures'], name: string, query: URLSearchParams): FigureUse => {
  const figure = figures.find((candidate) => candidate.name === name);
  if (!figure) {
    throw badFilter('UNKNOWN_FIGURE', {
      given: name.slice(0, 40),
      figures: figures.map((candidate) => candidate.name),
    });
  }
  const names = [...figure.parameters, 'on'].filter((key) => query.get(key));
  return { figure, query: Object.fromEntries(names.map((key) => [key, query.get(key) ?? ''])) };
};

/**
 * Parses the address in the parameter `cite`; `undefined` if the whole dataset is to be cited.
 * @throws Error if Pledgebook has nothing at this address
 */
export const citedAddress = (request: PageRequest, { figures, sectionOf }: Site): CitedAddress | undefined => {
  const address = localAddress(request, 'cite');
  if (!address) return undefined;
  const { pathname } = address;
  const query = address.searchParams;
  const parts = pathname.split('/').slice(1);
  if (LANGUAGES.some((language) => language === parts[0])) parts.shift();
  const path = `/${parts.join('/')}`;
  const [first = '', ...more] = parts;
  const [on, revision] = [query.get('on'), query.get('revision')];
  if (revision && !/^[1-9]\d{0,8}$/.test(revision)) {
    throw badFilter('NOT_A_REVISION', { given: revision.slice(0, 40) });
  }
  const pinned = { on: on ? parseDay(on) : undefined, revision: revision ? Number(revision) : undefined };
  if (first === 'embed' || first === 'figures') {
    const name = (more[0] ?? '').replace(/\.(?:csv|json|xlsx|svg|png|meta\.json)$/, '');
    return { pathname, path, query, figure: figureIn(figures, name, query), section: undefined, rest: '', ...pinned };
  }
  const section = sectionOf(path);
  if (!section) {
    throw badFilter('CITED_NOWHERE', { path: pathname.slice(0, 60) });
  }
  return {
    pathname,
    path,
    query,
    figure: undefined,
    section,
    rest: more.join('/'),
    ...pinned,
  };
};
