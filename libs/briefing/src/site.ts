import type { Page } from './define.js';
import type { Export } from './downloads/define-export.js';
import type { Figure } from './figures/define-figure.js';

export interface FoundPage {
  readonly page: Page;
  readonly params: Readonly<Record<string, string>>;
}

/** All pages, and everything derived from their declarations. */
export interface Site {
  readonly pages: readonly Page[];
  /** The pages in the menu, in the order of the menu. */
  readonly menu: readonly Page[];
  readonly figures: readonly Figure[];
  readonly exports: readonly Export[];
  /** Finds the page at a path without the language prefix, and its parameters; `null` where there is none. */
  pageAt(path: string): FoundPage | null;
  /** Returns the first page that declares a figure. @throws Error where no page does */
  pageOfFigure(figure: Figure): Page;
  /** Returns the page that labels a section of the site, matched by the first segment of the path. */
  sectionOf(path: string): Page | null;
}

const firstSegment = (path: string): string => path.split('/')[1] ?? '';

const pageFinder = (pages: readonly Page[]): Site['pageAt'] => {
  const patterns = pages.map((page) => ({
    page,
    pattern: new RegExp(`^${page.path.replace('*', '(?<rest>.+)').replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  }));
  return (path) => {
    const exact = pages.find((page) => page.path === path);
    if (exact) return { page: exact, params: {} };
    for (const { page, pattern } of patterns) {
      const groups = pattern.exec(path)?.groups;
      if (!groups) continue;
      const params = Object.entries(groups).map(([name, value]) => [name === 'rest' ? '*' : name, value]);
      return { page, params: Object.fromEntries(params) as Record<string, string> };
    }
    return null;
  };
};

const figureFinder =
  (pages: readonly Page[]): Site['pageOfFigure'] =>
  (figure) => {
    const page = pages.find(({ figures }) => figures.includes(figure));
    if (!page) throw new Error(`No page declares the figure “${figure.name}”.`);
    return page;
  };

/** Removes duplicates. @throws Error where two figures or two exports share a name, and so an address */
const uniqueByName = <Thing extends { readonly name: string }>(things: readonly Thing[]): readonly Thing[] => {
  const unique = [...new Set(things)];
  const duplicate = unique.find(({ name }, index) => unique.findIndex((other) => other.name === name) !== index);
  if (duplicate) throw new Error(`Two declarations are called “${duplicate.name}”.`);
  return unique;
};

/** Builds the site from its pages. @param pages in the order of the menu */
export const defineSite = (pages: readonly Page[]): Site => ({
  pages,
  menu: pages.filter(({ inMenu }) => inMenu),
  figures: uniqueByName(pages.flatMap(({ figures }) => figures)),
  exports: uniqueByName(pages.flatMap(({ exports }) => exports)),
  pageAt: pageFinder(pages),
  pageOfFigure: figureFinder(pages),
  sectionOf: (path) => pages.find((page) => page.label && firstSegment(page.path) === firstSegment(path)) ?? null,
});
