import type { EvidenceFragment, QuotedFragment } from '../../documents.js';
import { Kept } from '../../ui/form.js';
import { InitiativeSwitch, QuotedProse, SourceLinks } from '../../ui/parts.js';
import { spacedIn } from '../../language.js';
import { initiativeOf } from '../../initiatives.js';
import type { View } from '../../view.js';
import { MESSAGES } from './messages.js';

/** The panel’s words as they are, in quotation marks and with their source; under them a translation, marked as ours. */
export const Quoted = ({ question, view }: { question: QuotedFragment; view: View }) => (
  <figure class="quoted">
    <blockquote lang="en">
      {question.parts.map((part) => (
        <p>“{part}”</p>
      ))}
    </blockquote>
    <figcaption>
      <SourceLinks sources={question.sources} view={view} />
      {question.courtesyParts.length > 0 && (
        <div class="courtesy">
          <p>{MESSAGES[view.language].courtesy}</p>
          {question.courtesyParts.map((part) => (
            <p>{spacedIn(view.language, part)}</p>
          ))}
        </div>
      )}
    </figcaption>
  </figure>
);

/** Where questions were asked. */
export const AskedAt = ({
  event: { slug, title, date },
  view,
}: {
  event: { readonly slug: string; readonly title: string; readonly date: string };
  view: View;
}) => {
  const t = MESSAGES[view.language];
  return (
    <p class="quiet">
      {t.asked}{' '}
      <a href={view.to(`/events/${slug}`)}>
        <QuotedProse text={title} view={view} />
      </a>
      , {view.day(date)}. {t.onlyEnglish}
    </p>
  );
};

/** The day that the evidence is for; the form swaps what is below it. */
export const Day = ({ data, panel, view }: { data: EvidenceFragment; panel: string | undefined; view: View }) => {
  const t = MESSAGES[view.language];
  const { councilKnownFrom, councilKnownTo } = data.dataset;
  return (
    <>
      <form class="chooser" method="get" action={view.to(view.asked.path, { revision: null })} data-live>
        <Kept names={['initiative', 'drafts', 'revision']} view={view} />
        <label>
          {t.choose}
          <input type="date" name="on" value={view.asked.on} min={councilKnownFrom} max={councilKnownTo} required />
        </label>
        <button type="submit">{view.t.show}</button>
        {panel && <a href={view.here({ on: panel })}>{t.panelDay(view.day(panel))}</a>}
      </form>
      <p class="unseen" role="status">
        {t.choose} {view.day(view.asked.on)}
      </p>
    </>
  );
};

export const Switch = ({ view }: { view: View }) => <InitiativeSwitch chosen={initiativeOf(view.asked)} view={view} />;
