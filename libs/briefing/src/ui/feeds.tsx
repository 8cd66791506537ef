import { languageData } from '../language.js';
import type { PageContext } from '../page-context.js';
import { FEEDS_MESSAGES } from './messages/index.js';

const FORMATS = [
  ['atom', 'Atom', 'application/atom+xml'],
  ['json', 'JSON Feed', 'application/feed+json'],
] as const;

/** Returns the address of a feed, never with a revision, because a feed is subscribed to. */
const feedAddress = (file: string, context: PageContext): string => context.to(file, { revision: null, seen: null });

/** Links in the head of a page from which feed readers discover its feed. */
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
  /** The path of the feed without the file extension. */
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

const FeedLinks = (props: NamedFeed) => (
  <li>
    {props.context.t.pair(props.title, '')}
    <Formats {...props} />
  </li>
);

/** Links to the feed of a page, for readers. */
export const Follow = (props: NamedFeed) => (
  <span>
    {props.context.t.pair(FEEDS_MESSAGES[props.context.language].follow, '')}
    <Formats {...props} />
  </span>
);

/** Links to the feeds of everything that a revision brings, and of corrections only. */
export const NewsFeeds = ({ context }: { context: PageContext }) => (
  <>
    <FeedLinks feed="/feeds/all" title={FEEDS_MESSAGES[context.language].all} context={context} />
    <FeedLinks feed="/feeds/corrections" title={FEEDS_MESSAGES[context.language].corrections} context={context} />
  </>
);

/** Links to the feeds of parts of the dataset: initiatives, States and terms. */
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
