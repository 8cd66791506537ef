import type { ComponentChildren } from 'preact';
import { CITATION_FILES } from '../citation.js';
import { LANGUAGES, type Language, languageData, fullStop, clauses } from '../language.js';
import { type PageContext, isCitable } from '../page-context.js';
import { MESSAGES as SEARCH_MESSAGES } from '../pages/search/messages/index.js';
import { SITE_NAME } from '../share-card.js';
import type { Page, Rendered } from '../define.js';
import { FeedsOfPage } from './feeds.js';
import { SearchBox } from './search-box.js';
import { ShareButton } from './share-button.js';
import { ShareTags, OpenGraphTags } from './share-tags.js';
import { FIGURE_CARD_PIXELS } from '../figures/picture.js';
import { CachedMarkup } from './once.js';
import { Footnotes } from './footnotes.js';

export interface Files {
  readonly script: string;
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
}

type MenuPages = readonly Pick<Page, 'path' | 'label'>[];

/** A link to the page in another language. If the page is not in its address, a button posts its form there instead. */
const LanguageLink = ({
  language,
  heldBy,
  context,
}: {
  language: Language;
  heldBy: string | undefined;
  context: PageContext;
}) => {
  const to = context.here({}, language);
  const attributes = {
    lang: language,
    'aria-label': clauses(language, [language.toUpperCase(), languageData(language).endonym]),
    'aria-current': language === context.language ? ('true' as const) : undefined,
  };
  return heldBy === undefined ? (
    <a href={to} hreflang={language} {...attributes}>
      {language.toUpperCase()}
    </a>
  ) : (
    <button type="submit" form={heldBy} formaction={to} formnovalidate {...attributes}>
      {language.toUpperCase()}
    </button>
  );
};

const Menu = ({ menu, context }: { menu: MenuPages; context: PageContext }) => {
  const here = menu.filter(({ path }) => context.request.path.startsWith(path));
  return (
    <CachedMarkup per={`menu ${here.map(({ path }) => path).join(' ')}`} context={context}>
      {(sharedContext) => (
        <nav aria-label={sharedContext.t.pages}>
          <ul>
            {menu.map((page) => (
              <li>
                <a href={sharedContext.to(page.path)} aria-current={here.includes(page) ? 'page' : undefined}>
                  {page.label?.(sharedContext.language)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </CachedMarkup>
  );
};

const Header = ({ menu, heldBy, context }: { menu: MenuPages; heldBy: string | undefined; context: PageContext }) => (
  <header class="top">
    <div class="wide">
      <a class="brand" href={context.to('/')}>
        Pledgebook
      </a>
      <SearchBox context={context} />
      <Menu menu={menu} context={context} />
      <nav aria-label={context.t.languages} class="languages">
        <ul>
          {LANGUAGES.map((language) => (
            <li>
              <LanguageLink language={language} heldBy={heldBy} context={context} />
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
);

/** The footer of every page. A page that is not in its address has no links to cite or share it. */
const Footer = ({ heldBy, context }: { heldBy: string | undefined; context: PageContext }) => (
  <footer class="bottom">
    <div class="wide">
      <p>
        {context.t.asOf(context.day(context.request.on))} ·{' '}
        <a href={context.to('/revisions')}>{context.t.revision(context.revision.number)}</a>
        <span class="screen">
          {' '}
          · <a href={context.to('/sources')}>{context.t.sources}</a> ·{' '}
          {heldBy === undefined && (
            <>
              <a href={context.citing(context.pinned)}>{context.t.cite}</a> ·{' '}
            </>
          )}
          <a href={context.to('/reconcile')}>{context.t.haveList}</a> · <a href="/explore">{context.t.explorer}</a>
        </span>
      </p>
      {heldBy === undefined && (
        <p class="share-row">
          <ShareButton context={context} />
        </p>
      )}
      {context.isFirstMention('noWord') && <p>{context.t.noWord}</p>}
      <p class="small">{context.t.licence}</p>
    </div>
  </footer>
);

/** Preloads the fonts, so that no fallback fonts are seen first. */
const Fonts = ({ files }: { files: Files }) => (
  <>
    {files.fonts.map((font) => (
      <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
    ))}
  </>
);

/** Links in the head of a page to its citation, for reference managers. */
const CitationsOfPage = ({ context }: { context: PageContext }) =>
  isCitable(context.pinned) ? (
    <>
      {CITATION_FILES.map(({ format, name, type }) => (
        <link
          rel="alternate"
          type={type.replace(/;.*/, '')}
          title={name}
          href={context.origin + context.to(`/cite.${format}`, { cite: context.pinned, seen: null })}
        />
      ))}
    </>
  ) : null;

/** Links in the head of a page to its canonical address, to other languages and to its citation. */
const AddressesOfPage = ({ address, context }: { address: string; context: PageContext }) => (
  <>
    <link rel="canonical" href={address} />
    {LANGUAGES.map((language) => (
      <link rel="alternate" hreflang={language} href={context.origin + context.here({ seen: null }, language)} />
    ))}
    <link rel="alternate" hreflang="x-default" href={context.origin + context.here({ seen: null }, 'en')} />
    <CitationsOfPage context={context} />
  </>
);

/** A note above a page to which a search redirected, with a link to all results. */
const LedHere = ({ text, context }: { text: string; context: PageContext }) => {
  const t = SEARCH_MESSAGES[context.language];
  return (
    <p class="note" role="note">
      {t.ledHere(text)} <a href={context.to('/search', { q: text, all: 'yes' })}>{t.allResults}</a>
    </p>
  );
};

/** A whole HTML page around the content, which is rendered first, because only then are the cited sources known. */
export const Layout = ({
  context,
  rendered,
  content,
  files,
  menu,
}: {
  context: PageContext;
  rendered: Rendered;
  content: string;
  files: Files;
  menu: MenuPages;
}) => {
  const { title, description, structured, feed, wrong, formId } = rendered;
  const full = title === context.t.tagline ? context.t.pair('Pledgebook', title) : `${title} · Pledgebook`;
  const address = context.origin + context.here({ seen: null });
  return (
    <html lang={context.language} dir={languageData(context.language).direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{full}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {formId === undefined && <AddressesOfPage address={address} context={context} />}
        {feed && <FeedsOfPage feed={feed} title={title} context={context} />}
        {formId === undefined && <ShareTags rendered={rendered} address={address} context={context} />}
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
          {context.t.skip}
        </a>
        <Header menu={menu} heldBy={formId} context={context} />
        <main id="content" class="wide" tabindex={-1}>
          {context.request.found !== undefined && <LedHere text={context.request.found} context={context} />}
          {context.revision.number < context.revision.newest && (
            <p class="notice" role="note">
              {context.t.oldRevision(context.revision.number, '')}
              <a href={context.here({ revision: null })}>{context.t.toNewest}</a>
            </p>
          )}
          {wrong !== undefined && (
            <div class="incomplete" role="alert">
              <p>
                <strong>{context.t.wrong}</strong>
              </p>
              <p lang={wrong.lang}>{wrong.text}</p>
              <p>{context.t.shownWithout}</p>
            </div>
          )}
          <div dangerouslySetInnerHTML={{ __html: content }} />
        </main>
        <Footnotes context={context} />
        <Footer heldBy={formId} context={context} />
      </body>
    </html>
  );
};

/** A standalone page for a figure, in a frame of another site or at a shared address. */
export const EmbedLayout = ({
  context,
  title,
  description,
  picture,
  page,
  files,
  children,
}: {
  context: PageContext;
  title: string;
  description: string;
  /** The path of the figure’s picture. */
  picture: string;
  /** The path of the page that the figure is from. */
  page: string;
  files: Files;
  children: ComponentChildren;
}) => (
  <html lang={context.language} dir={languageData(context.language).direction}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {/* Links leave the frame, because no other page allows framing. */}
      <base target="_blank" />
      <meta name="robots" content="noindex" />
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <OpenGraphTags
        title={title}
        description={description}
        picture={context.origin + picture}
        alt={[title, description].join(fullStop(context.language))}
        size={FIGURE_CARD_PIXELS}
        address={context.origin + context.here({ seen: null })}
        context={context}
      />
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <Fonts files={files} />
      {files.styles.map((style) => (
        <link rel="stylesheet" href={style} />
      ))}
      <script type="module" src={files.script} />
    </head>
    <body class="embed">
      <main>{children}</main>
      <p class="whose small">
        <a href={context.origin + page}>{context.t.pair(SITE_NAME, context.t.tagline)}</a>
        {' · '}
        {context.t.asOf(context.day(context.request.on))} · {context.t.licence}
      </p>
    </body>
  </html>
);
