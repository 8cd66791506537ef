import {
  type Dataset,
  type News,
  type Revision,
  type Steps,
  isAboutInitiative,
  isAboutState,
  isCorrection,
  nameOf,
} from '#domain';
import { graphqlLanguage } from '../language.js';
import type { PageContext } from '../page-context.js';
import { proseIn } from '../prose.js';
import { atom } from './atom.js';
import { calendarFile } from './calendar.js';
import { type Entry, entryOf } from './entries.js';
import type { Feed } from './feed.js';
import { jsonFeed } from './json-feed.js';
import { MESSAGES } from './messages/index.js';

/** Maximum number of entries of a feed. The first revision alone has thousands of facts; the explorer shows all. */
export const FEED_LENGTH = 200;

/** Route patterns of the feeds, without the language prefix. */
export const FEED_ADDRESSES = ['/feeds/*', '/calendar.ics'] as const;

/** Returns the title of a feed and the filter for its news; `null` where there is no such feed. */
const topicOf = (
  name: string,
  dataset: Dataset,
  context: PageContext,
): { readonly title: string; readonly text: string; readonly page: string; is(news: News): boolean } | null => {
  const t = MESSAGES[context.language];
  const [, collection, id = ''] = /^(initiatives|states)\/([^/]+)$/.exec(name) ?? [];
  const initiative = collection === 'initiatives' ? dataset.initiativeBySlug.get(id) : undefined;
  const state = collection === 'states' ? dataset.stateByCode.get(id) : undefined;
  if (name === 'all') return { title: t.all, text: t.allText, page: '/', is: () => true };
  if (name === 'corrections') {
    return { title: t.corrections, text: t.correctionsText, page: '/revisions', is: isCorrection };
  }
  if (initiative) {
    return {
      title: proseIn(context, initiative.name),
      text: t.initiativeText,
      page: `/initiatives/${id}`,
      is: (news) => isAboutInitiative(news, id),
    };
  }
  if (state) {
    return {
      title: nameOf(state, graphqlLanguage(context.language)),
      text: t.stateText,
      page: `/states/${id}`,
      is: (news) => isAboutState(news, id),
    };
  }
  return null;
};

function* feedOf(name: string, format: string, dataset: Dataset, context: PageContext): Steps<Feed | null> {
  const topic = topicOf(name, dataset, context);
  if (!topic) return null;
  const newest: News[] = [];
  for (const news of dataset.news) {
    if (newest.length === FEED_LENGTH) break;
    if (topic.is(news)) newest.push(news);
  }
  const entries: Entry[] = [];
  for (const news of newest) {
    yield;
    entries.push(entryOf(news, dataset, context));
  }
  const latest: Revision | undefined = entries[0]?.revision ?? dataset.revisions.at(-1);
  return {
    title: context.t.pair('Pledgebook', topic.title),
    description: topic.text,
    page: context.origin + context.to(topic.page),
    address: context.origin + context.to(`/feeds/${name}.${format}`),
    updated: latest?.recordedAt ?? dataset.revision.recordedAt,
    entries,
  };
}

export interface WrittenFile {
  readonly type: string;
  readonly body: string;
}

/** Writes the feed or calendar at a path without the language prefix; `null` where there is none. */
export function* feedFile(path: string, dataset: Dataset, context: PageContext): Steps<WrittenFile | null> {
  if (path === '/calendar.ics') {
    return { type: 'text/calendar; charset=utf-8', body: yield* calendarFile(dataset, context) };
  }
  const [, name = '', format = ''] = /^\/feeds\/(.+)\.(atom|json)$/.exec(path) ?? [];
  // Codes of States are case-insensitive, as everywhere; the feed and its ids are the same.
  const topic = name.replace(/^states\/[a-z]+$/i, (state) => `states/${state.slice('states/'.length).toUpperCase()}`);
  const feed = yield* feedOf(topic, format, dataset, context);
  if (!feed) return null;
  return format === 'atom'
    ? { type: 'application/atom+xml; charset=utf-8', body: atom(feed, context) }
    : { type: 'application/feed+json; charset=utf-8', body: jsonFeed(feed, context) };
}
