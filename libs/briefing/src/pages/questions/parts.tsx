import type { EvidenceFragment, QuotedFragment } from '../../operations.generated.js';
import type { PageContext } from '../../page-context.js';
import { PreservedFields } from '../../ui/form.js';
import { InitiativeSwitch, QuotedProse, SourceLinks } from '../../ui/parts.js';
import { fullStop, applySpacing } from '../../language.js';
import { initiativeOf } from '../../initiatives.js';
import { MESSAGES } from './messages/index.js';

/** The panel’s words verbatim, in quotation marks and with the source; below them a translation, marked as ours. */
export const Quoted = ({ question, context }: { question: QuotedFragment; context: PageContext }) => (
  <figure class="quoted">
    <blockquote lang="en">
      {question.parts.map((part) => (
        <p>“{part}”</p>
      ))}
    </blockquote>
    <figcaption>
      <SourceLinks sources={question.sources} context={context} />
      {question.courtesyParts.length > 0 && (
        <div class="courtesy">
          <p>{MESSAGES[context.language].courtesy}</p>
          {question.courtesyParts.map((part) => (
            <p>{applySpacing(context.language, part)}</p>
          ))}
        </div>
      )}
    </figcaption>
  </figure>
);

/** The event at which questions were asked. */
export const AskedAt = ({
  event: { slug, title, date },
  context,
}: {
  event: { readonly slug: string; readonly title: string; readonly date: string };
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  return (
    <p class="quiet">
      {t.asked}{' '}
      <a href={context.to(`/events/${slug}`)}>
        <QuotedProse text={title} context={context} />
      </a>
      {context.t.said('', context.day(date))}
      {fullStop(context.language)}
      {t.onlyEnglish}
    </p>
  );
};

/** A form for the day of the evidence; with scripts it replaces what is below it. */
export const Day = ({
  data,
  panel,
  context,
}: {
  data: EvidenceFragment;
  panel: string | undefined;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const { councilKnownFrom, councilKnownTo } = data.dataset;
  return (
    <>
      <form class="chooser" method="get" action={context.to(context.request.path, { revision: null })} data-live>
        <PreservedFields names={['initiative', 'drafts', 'revision']} context={context} />
        <label>
          {t.choose}
          <input
            type="date"
            name="on"
            value={context.request.on}
            min={councilKnownFrom}
            max={councilKnownTo}
            required
          />
        </label>
        <button type="submit">{context.t.show}</button>
        {panel && <a href={context.here({ on: panel })}>{t.panelDay(context.day(panel))}</a>}
      </form>
      <p class="unseen" role="status">
        {t.choose} {context.day(context.request.on)}
      </p>
    </>
  );
};

export const Switch = ({ context }: { context: PageContext }) => (
  <InitiativeSwitch chosen={initiativeOf(context.request)} context={context} />
);
