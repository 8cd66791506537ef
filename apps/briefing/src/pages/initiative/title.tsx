import type { InitiativePageQuery } from '../../documents.js';
import { spacedIn } from '../../language.js';
import { Prose, SourceLinks } from '../../ui/parts.js';
import type { View } from '../../view.js';
import { MESSAGES } from './messages.js';

type Initiative = NonNullable<InitiativePageQuery['initiative']>;

/** The full title in the reader's language, whose words it is, and the original beside it. */
export const FullTitle = ({
  initiative: { fullTitle, translations },
  view,
}: {
  initiative: Initiative;
  view: View;
}) => {
  const t = MESSAGES[view.language];
  if (!fullTitle) return null;
  const translation = translations.find(({ of, english }) => of === 'initiative.fullTitle' && english === fullTitle);
  if (!translation) {
    return (
      <>
        <p class="lead">
          <Prose text={fullTitle} view={view} />
        </p>
        {view.language !== 'en' && <p class="quiet">{t.originalTitle}</p>}
      </>
    );
  }
  const { text, status, note, sources } = translation;
  return (
    <>
      <p class="lead">
        <Prose text={fullTitle} own={text} view={view} />
      </p>
      <p class="quiet full-title">
        {status && t[status]} {sources.length > 0 && <SourceLinks sources={sources} view={view} />} {t.original}{' '}
        <cite lang="en">{fullTitle}</cite>
        {note && ` (${spacedIn(view.language, note)})`}
      </p>
    </>
  );
};
