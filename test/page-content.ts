import { parseHTML } from 'linkedom';
import type { Served } from './pages.js';

/** What the first element of a selector says, with single spaces; nothing where there is none. */
export const textOf = (within: ParentNode, selector: string): string =>
  within.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const textsOf = (within: ParentNode, selector: string): string[] =>
  [...within.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');

/** Every draft that a page lists, by its address. */
export const listedDrafts = (document: Document): string[] =>
  [...document.querySelectorAll('table.drafts tbody th a')].map((link) => link.getAttribute('href') ?? '');

/** What all elements of a selector say, with the breaks that they have. */
export const texts = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');

export const numberIn = (text: string | undefined): number => Number(text?.replace(/\D/g, ''));

/** The status of a page that says what was wrong, and its words. */
export const refusalFrom = async (served: Served, path: string): Promise<[number, string]> => {
  const response = await served.get(path);
  const { document } = parseHTML(await response.text());
  return [response.status, document.querySelector('main')?.textContent ?? ''];
};
