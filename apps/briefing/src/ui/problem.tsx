import type { FoundLink } from '../pages/search/hits.js';
import type { View } from '../view.js';

const SECTIONS = ['council', 'states', 'votes', 'questions', 'sources', 'revisions', 'data', 'about'] as const;

/**
 * @param path the address that was asked for: the list that it would stand in is offered
 * @param links what may have been meant
 */
export const NotFound = ({ view, links, path }: { view: View; links: readonly FoundLink[]; path: string }) => (
  <>
    <h1>{view.t.notFound}</h1>
    <p class="lead">{view.t.notFoundMeans}</p>
    {links.length > 0 && (
      <>
        <h2>{view.t.perhaps}</h2>
        <ul>
          {links.map(({ path: to, label, lang }) => (
            <li lang={lang === view.language ? undefined : lang}>
              <a href={view.to(to)}>{label}</a>
            </li>
          ))}
        </ul>
      </>
    )}
    <p>
      {SECTIONS.filter((section) => path.startsWith(`/${section}/`)).map((section) => (
        <>
          <a href={view.to(`/${section}`)}>{view.t[section]}</a> ·{' '}
        </>
      ))}
      <a href={view.to('/')}>{view.t.toHome}</a>
    </p>
  </>
);

/** @param message what was wrong and what would be right, as the schema says it; `null` where the fault is ours */
export const Wrong = ({ view, message, title }: { view: View; message: string | null; title: string }) => (
  <>
    <h1>{title}</h1>
    <p class="lead" lang={message === null ? undefined : 'en'}>
      {message ?? view.t.failedMeans}
    </p>
    <p>
      <a href={view.here({})}>{view.t.today}</a> · <a href={view.to('/')}>{view.t.toHome}</a>
    </p>
  </>
);
