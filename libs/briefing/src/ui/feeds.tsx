import { languageData } from '../language.js';
import type { PageContext } from '../page-context.js';
import { FEEDS_MESSAGES } from './messages/index.js';

const FORMATS = [
  ['atom', 'Atom', 'application/atom+xml'],
  ['json', 'JSON Feed', 'application/feed+json'],
] as const;

/** Feeds are followed: their addresses never keep a revision. */
const feedAddress = (file: string, context: PageContext): string => context.to(file, { revision: null, seen: null });

/** In the head of a page: where a reader of feeds finds what is new on it. */
export const FeedsOfPage = ({ feed, title, context }: { feed: string; title: string; context: PageContext }) => (
  <>
    {FORMATS.map(([format, , type]) => (
      <link
        rel="alternate"
        type={type}
        title={context.t.pair('Pledgebook', title)}
        href={context.origin + feedAddress(`${feed}.${format}`, context)}
      />
    ))}
  </>
);

interface NamedFeed {
  /** Its address without its ending. */
  readonly feed: string;
  readonly title: string;
  readonly context: PageContext;
}

const Formats = ({ feed, title, context }: NamedFeed) => (
  <>
    {FORMATS.map(([format, name, type], index) => (
      <>
        {index > 0 && languageData(context.language).comma}
        <a
          href={feedAddress(`${feed}.${format}`, context)}
          type={type}
          aria-label={FEEDS_MESSAGES[context.language][format](title)}
        >
          {name}
        </a>
      </>
    ))}
  </>
);

const FeedLinks = (named: NamedFeed) => (
  <li>
    {named.context.t.pair(named.title, '')}
    <Formats {...named} />
  </li>
);

/** On a page that has a feed: how to follow what is new on it. */
export const Follow = (named: NamedFeed) => (
  <span>
    {named.context.t.pair(FEEDS_MESSAGES[named.context.language].follow, '')}
    <Formats {...named} />
  </span>
);

/** What every revision brings can be followed: all of it, and what it corrects. */
export const NewsFeeds = ({ context }: { context: PageContext }) => (
  <>
    <FeedLinks feed="/feeds/all" title={FEEDS_MESSAGES[context.language].all} context={context} />
    <FeedLinks feed="/feeds/corrections" title={FEEDS_MESSAGES[context.language].corrections} context={context} />
  </>
);

/** What can be followed of parts of the dataset: initiatives, States, terms. */
export const PartFeeds = ({ context }: { context: PageContext }) => {
  const t = FEEDS_MESSAGES[context.language];
  return (
    <>
      {context.initiatives.map(({ slug, name }) => (
        <FeedLinks feed={`/feeds/initiatives/${slug}`} title={name} context={context} />
      ))}
      <FeedLinks feed="/feeds/states/URY" title={t.state} context={context} />
      <li>
        {context.t.pair(t.calendar, '')}
        <a href={feedAddress('/calendar.ics', context)} type="text/calendar" aria-label={t.ics(t.calendar)}>
          iCalendar
        </a>
      </li>
    </>
  );
};
