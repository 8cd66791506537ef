import type { RenderedFigure } from '../figures/figure.js';
import { inBrackets, numberText } from '../language.js';
import type { NamedSource } from '../named-sources.js';
import { type PageContext, addressOf } from '../page-context.js';
import { CopyButton } from './copy-button.js';
import { ShareButton } from './share-button.js';
import { SourceLinks } from './source-links.js';

/** Maximum number of sources that are named beside a figure; a separate page lists all of them. */
const MAX_BEST_SOURCES = 2;

/** Formats ascending numbers as in a footnote. @example numberRanges([3, 4, 5, 9]) // '[3–5, 9]' */
const numberRanges = (numbers: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const formatted = ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return formatted.length === 0 ? '' : `[${formatted.join(', ')}] `;
};

interface Props {
  readonly drawn: RenderedFigure;
  /** All sources of the figure, best first. */
  readonly sources: readonly NamedSource[];
  readonly context: PageContext;
}

const Sources = ({ drawn, sources, context }: Props) => {
  const best = sources.slice(0, MAX_BEST_SOURCES);
  return (
    <>
      <a href={context.to('/sources', { figure: drawn.name, ...drawn.query, page: context.here({ seen: null }) })}>
        {context.t.sources}
        {inBrackets(context.language, numberText(context.language, sources.length))}
      </a>
      {best.length > 0 && (
        <>
          {context.t.pair('', '')}
          <SourceLinks sources={best} context={context} />
          {sources.length > best.length && ' …'}
        </>
      )}{' '}
      <span class="paper">{numberRanges(sources.map(({ number }) => number))}</span>
    </>
  );
};

/** Links to cite, share and download a figure. */
const Uses = ({ drawn, context }: { drawn: RenderedFigure; context: PageContext }) => {
  const { name, table, query } = drawn;
  const pinned = addressOf(context.language, `/embed/${name}`, {
    ...query,
    on: context.request.on,
    revision: String(context.revision.number),
  });
  return (
    <span class="screen">
      · <a href={context.citing(pinned)}>{context.t.cite}</a> ·{' '}
      <ShareButton of={{ address: context.origin + pinned, title: table.title }} context={context} /> ·{' '}
      {context.t.download}
      {['csv', 'json', 'xlsx', 'svg', 'png'].map((format) => (
        <>
          {' '}
          <a
            href={context.file(`/figures/${name}.${format}`, query)}
            data-file={/^(?:xlsx|svg|png)$/.test(format) || undefined}
          >
            {format.toUpperCase()}
          </a>
        </>
      ))}
    </span>
  );
};

/** A script for embedding pages that fits frames to their figures’ height; `docs/embedding.md` says what is sent. */
const FIT_FRAMES = `<script>addEventListener('message',({data,source})=>{if(data?.type==='pledgebook:height')for(const frame of document.querySelectorAll('iframe.pledgebook'))if(frame.contentWindow===source)frame.height=data.height})</script>`;

const EmbedCode = ({ drawn, context }: { drawn: RenderedFigure; context: PageContext }) => {
  const { name, table, query } = drawn;
  const { revision: _, on: __, ...live } = query;
  const frame = (parameters: Record<string, string>) =>
    `<iframe class="pledgebook" src="${context.origin}${addressOf(context.language, `/embed/${name}`, parameters)}" title="${table.title.replaceAll('"', '&quot;')}" width="100%" height="840" style="border:0" loading="lazy"></iframe>`;
  return (
    <details class="embed-code">
      <summary>{context.t.embed}</summary>
      {[
        [context.t.embedLive, frame(live)],
        [
          context.t.embedFrozen(context.revision.number),
          frame({ ...query, revision: String(context.revision.number), on: context.request.on }),
        ],
        [context.t.embedFit, FIT_FRAMES],
      ].map(([what = '', code], index) => (
        <p>
          <label for={`embed-${name}-${index}`}>{what}</label>{' '}
          <CopyButton of={`embed-${name}-${index}`} what={what} context={context} />
          <textarea readonly rows={3} dir="ltr" id={`embed-${name}-${index}`}>
            {code}
          </textarea>
        </p>
      ))}
    </details>
  );
};

/** The caption below a figure: its day and revision, its sources, and ways to use it. */
export const FigureCaption = ({ drawn, sources, context }: Props) => (
  <figcaption>
    {context.t.asOf(context.day(context.request.on))} · {context.t.revision(context.revision.number)} ·{' '}
    <Sources drawn={drawn} sources={sources} context={context} />
    <Uses drawn={drawn} context={context} />
    <EmbedCode drawn={drawn} context={context} />
  </figcaption>
);
