import type { Page } from './define.js';
import type { Export } from './downloads/define-export.js';
import type { Figure } from './figures/define-figure.js';

export interface FoundPage {
  readonly page: Page;
  readonly params: Readonly<Record<string, string>>;
}

/** All pages, and everything that follows from their declarations. */
export interface Site {
  readonly pages: readonly Page[];
  /** Pages in the menu, in its order. */
  readonly menu: readonly Page[];
  readonly figures: readonly Figure[];
  readonly exports: readonly Export[];
  /** The page at a path without its language, and the parts of it that are parameters; `null` where there is none. */
  pageAt(path: string): FoundPage | null;
  /** The first page that declares a figure. */
  pageOfFigure(figure: Figure): Page;
  /** The page after which a section of the site is called, by the first part of its addresses. */
  sectionOf(path: string): Page | null;
}

const firstPart = (path: string): string => path.split('/')[1] ?? '';

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

/** @throws Error where two figures or two exports have one name, and so one address */
const named = <Thing extends { readonly name: string }>(things: readonly Thing[]): readonly Thing[] => {
  const unique = [...new Set(things)];
  const twice = unique.find(({ name }, index) => unique.findIndex((other) => other.name === name) !== index);
  if (twice) throw new Error(`Two declarations are called “${twice.name}”.`);
  return unique;
};

/** @param pages in the order of the menu; all else is found by what the pages declare */
export const defineSite = (pages: readonly Page[]): Site => ({
  pages,
  menu: pages.filter(({ inMenu }) => inMenu),
  figures: named(pages.flatMap(({ figures }) => figures)),
  exports: named(pages.flatMap(({ exports }) => exports)),
  pageAt: pageFinder(pages),
  pageOfFigure: figureFinder(pages),
  sectionOf: (path) => pages.find((page) => page.label && firstPart(page.path) === firstPart(path)) ?? null,
});
