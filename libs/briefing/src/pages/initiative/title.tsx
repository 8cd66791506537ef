import type { InitiativePageQuery } from '../../operations.generated.js';
import { applySpacing, inBrackets } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { Prose, SourceLinks } from '../../ui/parts.js';
import { MESSAGES } from './messages/index.js';

type Initiative = NonNullable<InitiativePageQuery['initiative']>;

/** The full title in the reader’s language, a note on whose translation it is, and the original beside it. */
export const FullTitle = ({
  initiative: { fullTitle, translations },
  context,
}: {
  initiative: Initiative;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  if (!fullTitle) return null;
  const translation = translations.find(({ of, english }) => of === 'initiative.fullTitle' && english === fullTitle);
  if (!translation) {
    return (
      <>
        <p class="lead">
          <Prose text={fullTitle} context={context} />
        </p>
        {context.language !== 'en' && <p class="quiet">{t.originalTitle}</p>}
      </>
    );
  }
  const { text, status, note, sources } = translation;
  return (
    <>
      <p class="lead">
        <Prose text={fullTitle} own={text} context={context} />
      </p>
      <p class="quiet full-title">
        {status && t[status]} {sources.length > 0 && <SourceLinks sources={sources} context={context} />} {t.original}{' '}
        <cite lang="en">{fullTitle}</cite>
        {note && inBrackets(context.language, applySpacing(context.language, note))}
      </p>
    </>
  );
};
