import type { ComponentChildren } from 'preact';
import { CITATION_FILES } from '../citation.js';
import { LANGUAGES } from '../language.js';
import { SITE_NAME } from '../share-card.js';
import type { Page, Rendered } from '../define.js';
import { type View, isCitable } from '../view.js';
import { FeedsOfPage } from './feeds.js';
import { SearchBox } from './search-box.js';
import { ShareButton } from './share-button.js';
import { ShareTags } from './share-tags.js';
import { Footnotes } from './source-links.js';

export interface Files {
  readonly script: string;
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
}

type Menu = readonly Pick<Page, 'path' | 'label'>[];

const ENDONYMS = { en: 'English', fr: 'Français', es: 'Español' } as const;

const Header = ({ menu, view }: { menu: Menu; view: View }) => (
  <header class="top">
    <div class="wide">
      <a class="brand" href={view.to('/')}>
        Pledgebook
      </a>
      <SearchBox view={view} />
      <nav aria-label={view.t.pages}>
        <ul>
          {menu.map(({ path, label }) => (
            <li>
              <a href={view.to(path)} aria-current={view.asked.path.startsWith(path) ? 'page' : undefined}>
                {label?.(view.language)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={view.t.languages} class="languages">
        <ul>
          {LANGUAGES.map((language) => (
            <li>
              <a
                href={view.here({}, language)}
                lang={language}
                hreflang={language}
                aria-label={`${language.toUpperCase()}, ${ENDONYMS[language]}`}
                aria-current={language === view.language ? 'true' : undefined}
              >
                {language.toUpperCase()}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
);

const Footer = ({ view }: { view: View }) => (
  <footer class="bottom">
    <div class="wide">
      <p>
        {view.t.asOf(view.day(view.asked.on))} ·{' '}
        <a href={view.to('/revisions')}>{view.t.revision(view.shown.number)}</a> ·{' '}
        <a href={view.to('/sources')}>{view.t.sources}</a> · <a href={view.citing(view.pinned)}>{view.t.cite}</a> ·{' '}
        <a href={view.to('/reconcile')}>{view.t.haveList}</a> · <a href="/explore">{view.t.explorer}</a>
      </p>
      <ShareButton view={view} />
      <p>{view.t.noWord}</p>
      <p class="small">{view.t.licence}</p>
    </div>
  </footer>
);

/** In the head of a page: its letters come with it, so that no other ones are seen first. */
const Fonts = ({ files }: { files: Files }) => (
  <>
    {files.fonts.map((font) => (
      <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
    ))}
  </>
);

/** In the head of a page: how to cite it, for reference managers. */
const CitationsOfPage = ({ view }: { view: View }) =>
  isCitable(view.pinned) ? (
    <>
      {CITATION_FILES.map(({ ending, name, type }) => (
        <link
          rel="alternate"
          type={type.replace(/;.*/, '')}
          title={name}
          href={view.origin + view.to(`/cite.${ending}`, { cite: view.pinned, seen: null })}
        />
      ))}
    </>
  ) : null;

/** A whole HTML page around its content, which was rendered before: only then is it known what it cites. */
export const Layout = ({
  view,
  rendered,
  content,
  files,
  menu,
}: {
  view: View;
  rendered: Rendered;
  content: string;
  files: Files;
  menu: Menu;
}) => {
  const { title, description, structured, feed, wrong } = rendered;
  const full = title === view.t.tagline ? view.t.pair('Pledgebook', title) : `${title} · Pledgebook`;
  const address = view.origin + view.here({ seen: null });
  return (
    <html lang={view.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{full}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href={address} />
        {LANGUAGES.map((language) => (
          <link rel="alternate" hreflang={language} href={view.origin + view.here({ seen: null }, language)} />
        ))}
        <link rel="alternate" hreflang="x-default" href={view.origin + view.here({ seen: null }, 'en')} />
        <CitationsOfPage view={view} />
        {feed && <FeedsOfPage feed={feed} title={title} view={view} />}
        <ShareTags rendered={rendered} address={address} view={view} />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <Fonts files={files} />
        {files.styles.map((style) => (
          <link rel="stylesheet" href={style} />
        ))}
        <script type="module" src={files.script} />
        {structured && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(structured).replaceAll('<', '\\u003c') }}
          />
        )}
      </head>
      <body>
        <a class="skip" href="#content">
          {view.t.skip}
        </a>
        <Header menu={menu} view={view} />
        <main id="content" class="wide" tabindex={-1}>
          {view.shown.number < view.shown.newest && (
            <p class="notice" role="note">
              {view.t.oldRevision(view.shown.number, '')}
              <a href={view.here({ revision: null })}>{view.t.toNewest}</a>
            </p>
          )}
          {wrong !== undefined && (
            <div class="incomplete" role="alert">
              <p>
                <strong>{view.t.wrong}</strong>
              </p>
              <p lang="en">{wrong}</p>
              <p>{view.t.shownWithout}</p>
            </div>
          )}
          <div dangerouslySetInnerHTML={{ __html: content }} />
        </main>
        <Footnotes view={view} />
        <Footer view={view} />
      </body>
    </html>
  );
};

/** What stands alone in another site's frame. */
export const EmbedLayout = ({
  view,
  title,
  page,
  files,
  children,
}: {
  view: View;
  title: string;
  /** The address of the page that the figure is from. */
  page: string;
  files: Files;
  children: ComponentChildren;
}) => (
  <html lang={view.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {/* Links leave the frame: no other page lets itself be framed. */}
      <base target="_blank" />
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      <Fonts files={files} />
      {files.styles.map((style) => (
        <link rel="stylesheet" href={style} />
      ))}
      <script type="module" src={files.script} />
    </head>
    <body class="embed">
      <main>{children}</main>
      <p class="whose small">
        <a href={view.origin + page}>{view.t.pair(SITE_NAME, view.t.tagline)}</a>
        {' · '}
        {view.t.asOf(view.day(view.asked.on))} · {view.t.licence}
      </p>
    </body>
  </html>
);
