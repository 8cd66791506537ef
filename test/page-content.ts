import { parseHTML } from 'linkedom';
import type { Served } from './pages.js';

/** The text of an element, with whitespace collapsed; empty if there is no element. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const textIn = (within: ParentNode, selector: string): string => textOf(within.querySelector(selector));

export const textsIn = (within: ParentNode, selector: string): string[] =>
  [...within.querySelectorAll(selector)].map(textOf);

/** The addresses of all drafts that a page lists. */
export const listedDrafts = (document: Document): string[] =>
  [...document.querySelectorAll('table.drafts tbody th a')].map((link) => link.getAttribute('href') ?? '');

/** The texts of all elements that match a selector, with the inner whitespace unchanged. */
export const texts = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');

export const numberIn = (text: string | undefined): number => Number(text?.replace(/\D/g, ''));

/** The status and the text of an error page. */
export const refusalFrom = async (served: Served, path: string): Promise<[number, string]> => {
  const response = await served.get(path);
  const { document } = parseHTML(await response.text());
  return [response.status, document.querySelector('main')?.textContent ?? ''];
};
