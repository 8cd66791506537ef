import { CouncilPageDocument, type CouncilPageQuery, type CouncilSeatsFragment } from '../../operations.generated.js';
import { councilFigure } from '../../figures/council.figure.js';
import { meterFigure } from '../../figures/meter.figure.js';
import { arrowsOf, graphqlLanguage } from '../../language.js';
import { floorText } from '../../floor.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { CHAMBER_MESSAGES } from '../../ui/messages/index.js';
import { Chamber, Members, Meter } from '../../ui/chamber.js';
import { CompareLink } from '../compare/link.js';
import { Downloads } from '../../ui/downloads.js';
import { Figure } from '../../ui/figure.js';
import { PreservedFields } from '../../ui/form.js';
import { InitiativeSwitch, Legend, Undated } from '../../ui/parts.js';
import { itemOf, initiativeOf } from '../../initiatives.js';
import { floorFigure } from '../../share-card.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { yearsFrom } from '../../years.js';
import { councilExport } from './council.export.js';
import { MESSAGES, SEARCH_TERMS } from './messages/index.js';

/** Returns the 1 January of the next year, or of the nearest year for which the Council is known. */
const nextOf = ({ on, revision: { councilKnown } }: PageRequest): string => {
  const [first, last] = [councilKnown.from, councilKnown.to].map((day) => Number(day.slice(0, 4)));
  const year = Math.min(last ?? 0, Math.max(first ?? 0, Number(on.slice(0, 4)) + 1));
  return `${String(year).padStart(4, '0')}-01-01`;
};

/** Returns the text that the slider announces for a year, with `*` in place of the year. */
const firstDayOfYear = (context: PageContext): string => context.day('9999-01-01').replace('9999', '*');

const DayChooser = ({ dataset, context }: { dataset: CouncilPageQuery['dataset']; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { on, query } = context.request;
  const { councilKnownFrom, councilKnownTo } = dataset;
  return (
    <form class="chooser" method="get" action={context.to('/council', { revision: null })} data-live>
      <PreservedFields names={[...query.keys()].filter((key) => key !== 'on')} context={context} />
      <label>
        {t.choose}
        <input type="date" name="on" value={on} min={councilKnownFrom} max={councilKnownTo} required />
      </label>
      <label class="slider">
        {t.slide}
        <input
          type="range"
          min={councilKnownFrom.slice(0, 4)}
          max={councilKnownTo.slice(0, 4)}
          step="1"
          value={on.slice(0, 4)}
          data-twin="on"
          data-form="*-01-01"
          data-said={firstDayOfYear(context)}
          aria-valuetext={context.day(on)}
        />
        <span class="quiet" data-now aria-hidden="true">
          {context.day(on)}
        </span>
      </label>
      <button type="submit">{context.t.show}</button>
    </form>
  );
};

/** Links to the same day a year earlier and a year later, and to what one can do with this day. */
const Steps = ({
  on,
  dataset: { councilKnownFrom, councilKnownTo },
  context,
}: {
  on: string;
  dataset: CouncilPageQuery['dataset'];
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const { request } = context;
  const arrows = arrowsOf(context.language);
  const step = (years: number) => {
    const day = yearsFrom(request.on, years);
    return day >= councilKnownFrom && day <= councilKnownTo ? context.here({ on: day }) : null;
  };
  const [earlier, later] = [step(-1), step(1)];
  return (
    <p class="steps">
      {earlier && (
        <a href={earlier}>
          {arrows.previous} {t.earlier}
        </a>
      )}{' '}
      {later && (
        <a href={later}>
          {t.later} {arrows.next}
        </a>
      )}{' '}
      <a href={context.to('/note', { on, block: 'council' })}>{context.t.makeNote}</a>{' '}
      <a href={context.to('/act', { on: request.query.get('on'), initiative: initiativeOf(request) })}>
        {context.t.toAct}
      </a>
    </p>
  );
};

/** Links to the members of `council` that are not members of `other`. */
const MembersNotIn = ({
  other,
  council,
  context,
}: {
  other: CouncilSeatsFragment;
  council: CouncilSeatsFragment;
  context: PageContext;
}) => {
  const others = new Set(other.members.map(({ state }) => state.code));
  return (
    <>
      {council.members
        .filter(({ state }) => !others.has(state.code))
        .map(({ state }) => (
          <a href={context.to(`/states/${state.code}`)}>{state.name}</a>
        ))}
    </>
  );
};

/** The Council of the next year, and the members that join and leave. */
const NextCouncil = ({
  council,
  next,
  context,
}: {
  council: CouncilSeatsFragment;
  next: CouncilSeatsFragment;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const chosen = initiativeOf(context.request);
  return (
    <section class="card">
      <h2>{t.next(context.day(next.on))}</h2>
      <div class="pair">
        <div>
          <Chamber council={next} initiative={chosen} context={context} />
        </div>
        <div>
          <Meter council={next} initiative={chosen} context={context} level={3} />
          <dl class="changes">
            <dt>{t.comes}</dt>
            <dd>
              <MembersNotIn other={council} council={next} context={context} />
            </dd>
            <dt>{t.goes}</dt>
            <dd>
              <MembersNotIn other={next} council={council} context={context} />
            </dd>
          </dl>
        </div>
      </div>
    </section>
  );
};

export const councilPage = definePage({
  path: '/council',
  label: word('council'),
  inMenu: true,
  searchTerms: (language) => SEARCH_TERMS[language].council,
  example: '/council?on=2016-09-22',
  document: CouncilPageDocument,
  variables: (request) => ({ on: request.on, next: nextOf(request), language: graphqlLanguage(request.language) }),
  figures: [councilFigure, meterFigure],
  exports: [councilExport],
  draws: (request) => [{ figure: councilFigure, query: { initiative: initiativeOf(request) } }],
  render: ({ council, next, initiatives, dataset }, context) => {
    const t = MESSAGES[context.language];
    const chosen = initiativeOf(context.request);
    const name = proseIn(context, initiatives.find(({ slug }) => slug === chosen)?.name ?? '');
    const floor = floorText(context.language, itemOf(council.supports, chosen).bounds, council.size);
    const title = t.title(context.day(council.on));
    return {
      title,
      description: t.description(floor, name),
      card: {
        text: '',
        figures: context.initiatives.map((initiative) =>
          floorFigure(initiative, itemOf(council.supports, initiative.slug).bounds, council.size, context),
        ),
      },
      body: (
        <>
          <h1>
            {title} <CompareLink path="/compare/days" query={{ b: council.on }} what="compareDay" context={context} />
          </h1>
          <p class="lead" role="status">
            {t.answer(name, context.day(council.on), floor)}
          </p>
          <DayChooser dataset={dataset} context={context} />
          <div id="chamber">
            <InitiativeSwitch chosen={chosen} context={context} />
            <Steps on={council.on} dataset={dataset} context={context} />
            <div class="pair">
              <div>
                <Chamber council={council} initiative={chosen} context={context} />
                <p class="note">{CHAMBER_MESSAGES[context.language].double}</p>
              </div>
              <Meter council={council} initiative={chosen} context={context} />
            </div>
            <Legend initiative={chosen} context={context} />
            <h2>{t.everyone}</h2>
            <Members council={council} context={context} />
            <Downloads list="council" context={context} />
            <Undated initiatives={initiatives} on={council.on} context={context} />
            {next.on > council.on && <NextCouncil council={council} next={next} context={context} />}
          </div>
          <Figure drawn={context.figure('council')} context={context} />
          <p class="note">{t.known(context.day(dataset.councilKnownFrom), context.day(dataset.councilKnownTo))}</p>
        </>
      ),
    };
  },
});
