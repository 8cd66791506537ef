import { CARD_SIZE } from '#charts';
import { LANGUAGES, fullStop, languageData } from '../language.js';
import type { PageContext } from '../page-context.js';
import { SITE_NAME, shareCardAddress, shareCardOf } from '../share-card.js';
import type { Rendered } from '../define.js';

/** Returns the text of a share card, as alternative text for its picture. */
const cardText = (rendered: Rendered, context: PageContext): string => {
  const { title, text, figures } = shareCardOf(rendered, context);
  const figureTexts = figures.map(({ value, text: of, parts }) => (parts ? of : context.t.pair(of, value)));
  const { language } = context;
  return [title, figureTexts.length > 0 ? figureTexts.join(languageData(language).semicolon) : text].join(
    fullStop(language),
  );
};

/** Tags in the head of a page that describe it where it is shared. */
export const ShareTags = ({
  rendered,
  address,
  context,
}: {
  rendered: Rendered;
  address: string;
  context: PageContext;
}) => {
  const { title, description } = rendered;
  return (
    <OpenGraphTags
      title={title}
      description={description}
      picture={context.origin + shareCardAddress(context, rendered.cardQuery)}
      alt={cardText(rendered, context)}
      size={CARD_SIZE}
      address={address}
      context={context}
    />
  );
};

/** Open Graph and Twitter tags for an address. @param size the size of the picture, in pixels */
export const OpenGraphTags = ({
  title,
  description,
  picture,
  alt,
  size,
  address,
  context,
}: {
  title: string;
  description: string;
  picture: string;
  alt: string;
  size: { readonly width: number; readonly height: number };
  address: string;
  context: PageContext;
}) => (
  <>
    <meta property="og:type" content={context.request.path === '/' ? 'website' : 'article'} />
    <meta property="og:site_name" content={SITE_NAME} />
    <meta property="og:title" content={title} />
    <meta property="og:description" content={description} />
    <meta property="og:url" content={address} />
    <meta property="og:locale" content={languageData(context.language).openGraph} />
    {LANGUAGES.filter((language) => language !== context.language).map((language) => (
      <meta property="og:locale:alternate" content={languageData(language).openGraph} />
    ))}
    <meta property="og:image" content={picture} />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content={String(size.width)} />
    <meta property="og:image:height" content={String(size.height)} />
    <meta property="og:image:alt" content={alt} />
    <meta name="twitter:card" content="summary_large_image" />
    <meta name="twitter:title" content={title} />
    <meta name="twitter:description" content={description} />
    <meta name="twitter:image" content={picture} />
    <meta name="twitter:image:alt" content={alt} />
  </>
);
