import { parseHTML } from 'linkedom';
import type { Served } from './pages.js';

/** What an element says, with single spaces; nothing where there is none. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const textIn = (within: ParentNode, selector: string): string => textOf(within.querySelector(selector));

export const textsIn = (within: ParentNode, selector: string): string[] =>
  [...within.querySelectorAll(selector)].map(textOf);

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
