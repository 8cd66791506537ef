import { DOMParser } from 'linkedom';
import { SaxesParser } from 'saxes';
import type { Served } from './pages.js';

export const FEEDS = [
  '/feeds/all',
  '/feeds/corrections',
  '/feeds/initiatives/act-code-of-conduct',
  '/feeds/initiatives/french-mexican-declaration',
  '/feeds/initiatives/human-rights-up-front',
  '/feeds/states/URY',
  '/feeds/states/RUS',
  '/fr/feeds/all',
  '/es/feeds/states/CRI',
] as const;
export const CALENDARS = ['/calendar.ics', '/fr/calendar.ics', '/es/calendar.ics'] as const;

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly authors: readonly { readonly name: string }[];
  readonly tags: readonly string[];
  readonly _pledgebook: { readonly kind: string; readonly fact: string; readonly revision: number; sources: string[] };
}
export interface Feed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly description: string;
  readonly authors: readonly { readonly name: string }[];
  readonly language: string;
  readonly items: readonly Item[];
}

export const textFrom = async (served: Served, path: string): Promise<string> => (await served.get(path)).text();

export const feedFrom = async (served: Served, path: string): Promise<Feed> =>
  JSON.parse(await textFrom(served, `${path}.json`)) as Feed;

export const facts = ({ items }: Feed): readonly string[] =>
  items.map(({ _pledgebook: { kind, fact, revision } }) => `${kind} ${fact} ${revision}`);

/** Parses XML. @throws Error if it is not well-formed */
export const parseXml = (xml: string): Document => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
};

export const children = (parent: Element, name: string): readonly Element[] =>
  [...parent.children].filter(({ tagName }) => tagName === name);

export const textIn = (parent: Element, name: string): string => {
  const found = children(parent, name);
  if (found.length !== 1) throw new Error(`${found.length} elements ${name} where RFC 4287 wants one.`);
  return found[0]?.textContent ?? '';
};
