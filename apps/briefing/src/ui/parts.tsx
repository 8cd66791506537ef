import type { EndorsementStatus } from '../documents.js';
import { type Hue, type View, hueOf } from '../view.js';

/** A status by mark, shape and word: colour is never the only cue. */
export const Status = ({ status, hue, view }: { status: EndorsementStatus; hue: Hue; view: View }) => (
  <span class={`status ${hue} ${status.toLowerCase()}`}>
    <span class="mark" aria-hidden="true" />
    {view.t[status]}
  </span>
);

/** Numbers of sources as links, in the order given. */
export const SourceLinks = ({
  sources,
  view,
}: {
  sources: readonly { readonly id: string; readonly title?: string }[];
  view: View;
}) => (
  <span class="sources">
    {sources.map(({ id, title }, index) => (
      <>
        {index > 0 && ' '}
        <a href={view.to(`/sources/${id}`)} title={title}>
          {id}
        </a>
      </>
    ))}
  </span>
);

interface DatedPosition {
  readonly status: EndorsementStatus;
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

/** When an endorsement took place, as far as sources say; empty without one. */
export const when = ({ earliest, latest }: DatedPosition, view: View): string => {
  if (!latest) return '';
  if (earliest === latest) return view.day(latest);
  return earliest ? view.t.between(view.day(earliest), view.day(latest)) : view.t.onOrBefore(view.day(latest));
};

/** Beside partial numbers: how much of what was published can be named. */
export const Incomplete = ({
  named,
  published,
  view,
}: {
  named: number;
  published: string | null | undefined;
  view: View;
}) => (published ? <p class="incomplete">{view.t.incomplete(String(named), published)}</p> : null);

/** What each status means, once a page. */
export const Legend = ({ hue, view }: { hue: Hue; view: View }) => (
  <dl class="legend">
    {(
      [
        ['ENDORSED', 'endorsedMeans'],
        ['POSSIBLY_ENDORSED', 'possiblyMeans'],
        ['NOT_ENDORSED', 'notEndorsedMeans'],
        ['UNKNOWN', 'unknownMeans'],
      ] as const
    ).map(([status, means]) => (
      <div>
        <dt>
          <Status status={status} hue={hue} view={view} />
        </dt>
        <dd>{view.t[means]}</dd>
      </div>
    ))}
  </dl>
);

/** Choose one of the initiatives; the rest of the address stays. */
export const InitiativeSwitch = ({
  initiatives,
  chosen,
  view,
}: {
  initiatives: readonly { readonly slug: string; readonly name: string }[];
  chosen: string;
  view: View;
}) => (
  <nav class="switch" aria-label={view.t.initiatives}>
    {initiatives.map(({ slug, name }) => (
      <a class={hueOf(slug)} href={view.here({ initiative: slug })} aria-current={slug === chosen ? 'true' : undefined}>
        {name}
      </a>
    ))}
  </nav>
);
