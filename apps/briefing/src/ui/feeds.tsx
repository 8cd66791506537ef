import { catalogue } from '../language.js';
import type { View } from '../view.js';

const MESSAGES = catalogue(
  {
    all: 'Everything new',
    corrections: 'Corrections',
    state: 'One State, here Uruguay (the address takes any State’s code)',
    calendar: 'Calendar of terms on the Security Council, and of the days on which the initiatives opened',
    atom: (feed: string) => `Atom: ${feed}`,
    json: (feed: string) => `JSON Feed: ${feed}`,
    ics: (feed: string) => `iCalendar: ${feed}`,
  },
  {
    fr: {
      all: 'Toutes les nouveautés',
      corrections: 'Corrections',
      state: 'Un État, ici l’Uruguay (l’adresse accepte le code de tout État)',
      calendar: 'Calendrier des mandats au Conseil de sécurité et des jours où les initiatives se sont ouvertes',
      atom: (feed) => `Atom : ${feed}`,
      json: (feed) => `JSON Feed : ${feed}`,
      ics: (feed) => `iCalendar : ${feed}`,
    },
    es: {
      all: 'Todas las novedades',
      corrections: 'Correcciones',
      state: 'Un Estado, aquí el Uruguay (la dirección admite el código de cualquiera)',
      calendar: 'Calendario de mandatos en el Consejo de Seguridad y de los días en que se abrieron las iniciativas',
      atom: (feed) => `Atom: ${feed}`,
      json: (feed) => `JSON Feed: ${feed}`,
      ics: (feed) => `iCalendar: ${feed}`,
    },
  },
);

const FORMATS = [
  ['atom', 'Atom', 'application/atom+xml'],
  ['json', 'JSON Feed', 'application/feed+json'],
] as const;

/** Feeds are followed: their addresses never keep a revision. */
const feedAddress = (file: string, view: View): string => view.to(file, { revision: null, seen: null });

/** In the head of a page: where a reader of feeds finds what is new on it. */
export const FeedsOfPage = ({ feed, title, view }: { feed: string; title: string; view: View }) => (
  <>
    {FORMATS.map(([ending, , type]) => (
      <link
        rel="alternate"
        type={type}
        title={`Pledgebook: ${title}`}
        href={view.origin + feedAddress(`${feed}.${ending}`, view)}
      />
    ))}
  </>
);

const FeedLinks = ({ feed, title, view }: { feed: string; title: string; view: View }) => (
  <li>
    {view.t.pair(title, '')}
    {FORMATS.map(([ending, name, type], index) => (
      <>
        {index > 0 && ', '}
        <a
          href={feedAddress(`${feed}.${ending}`, view)}
          type={type}
          aria-label={MESSAGES[view.language][ending](title)}
        >
          {name}
        </a>
      </>
    ))}
  </li>
);

/** What every revision brings can be followed: all of it, and what it corrects. */
export const NewsFeeds = ({ view }: { view: View }) => (
  <>
    <FeedLinks feed="/feeds/all" title={MESSAGES[view.language].all} view={view} />
    <FeedLinks feed="/feeds/corrections" title={MESSAGES[view.language].corrections} view={view} />
  </>
);

/** What can be followed of parts of the dataset: initiatives, States, terms. */
export const PartFeeds = ({ view }: { view: View }) => {
  const t = MESSAGES[view.language];
  return (
    <>
      {view.initiatives.map(({ slug, name }) => (
        <FeedLinks feed={`/feeds/initiatives/${slug}`} title={name} view={view} />
      ))}
      <FeedLinks feed="/feeds/states/URY" title={t.state} view={view} />
      <li>
        {view.t.pair(t.calendar, '')}
        <a href={feedAddress('/calendar.ics', view)} type="text/calendar" aria-label={t.ics(t.calendar)}>
          iCalendar
        </a>
      </li>
    </>
  );
};
