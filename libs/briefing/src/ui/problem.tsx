import type { PublicErrorText } from '../error-text.js';
import type { PageContext } from '../page-context.js';
import type { FoundLink } from '../pages/search/hits.js';

const SECTIONS = ['council', 'states', 'votes', 'questions', 'sources', 'revisions', 'data', 'about'] as const;

/**
 * @param path the requested path; the page links to the list that would contain it
 * @param links suggestions for what may have been meant
 */
export const NotFound = ({
  context,
  links,
  path,
}: {
  context: PageContext;
  links: readonly FoundLink[];
  path: string;
}) => (
  <>
    <h1>{context.t.notFound}</h1>
    <p class="lead">{context.t.notFoundMeans}</p>
    {links.length > 0 && (
      <>
        <h2>{context.t.perhaps}</h2>
        <ul>
          {links.map(({ path: to, label, lang }) => (
            <li lang={lang === context.language ? undefined : lang}>
              <a href={context.to(to)}>{label}</a>
            </li>
          ))}
        </ul>
      </>
    )}
    <p>
      {SECTIONS.filter((section) => path.startsWith(`/${section}/`)).map((section) => (
        <>
          <a href={context.to(`/${section}`)}>{context.t[section]}</a> ·{' '}
        </>
      ))}
      <a href={context.to('/')}>{context.t.toHome}</a>
    </p>
  </>
);

/** @param told what was wrong and what would be right; `null` for an internal error */
export const ErrorPage = ({
  context,
  told,
  title,
}: {
  context: PageContext;
  told: PublicErrorText | null;
  title: string;
}) => (
  <>
    <h1>{title}</h1>
    <p class="lead" lang={told?.lang}>
      {told?.text ?? context.t.failedMeans}
    </p>
    <p>
      <a href={context.here({})}>{context.t.today}</a> · <a href={context.to('/')}>{context.t.toHome}</a>
    </p>
  </>
);
