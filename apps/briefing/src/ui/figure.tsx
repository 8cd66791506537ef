import { columnOf } from '#charts';
import { dayText, numberText } from '../language.js';
import { MAP } from '../figures/outlines.js';
import type { Drawn, FigureTable } from '../figures/figure.js';
import { type View, addressOf } from '../view.js';
import { STATUSES, Status } from './parts.js';
import { SourceLinks } from './source-links.js';

/** Columns that only tell a drawing what to do. */
const SILENT = new Set(['key', 'm49']);

const Numbers = ({ table, view }: { table: FigureTable; view: View }) => {
  const shown = table.columns.map(({ key }, index) => ({ key, index })).filter(({ key }) => !SILENT.has(key));
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={table.title}>
      <table class="cards">
        <thead>
          <tr>
            {shown.map(({ index, key }) => (
              <th scope="col" data-key={key} class={table.columns[index]?.kind === 'count' ? 'count' : undefined}>
                {table.columns[index]?.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {shown.map(({ index }, place) => {
                const [cell, kind, label] = [
                  row[index] ?? null,
                  table.columns[index]?.kind,
                  table.columns[index]?.label,
                ];
                if (kind === 'count') {
                  return (
                    <td class="count" data-label={label} data-number={cell ?? ''}>
                      {typeof cell === 'number' ? numberText(view.language, cell) : '–'}
                    </td>
                  );
                }
                const text = kind === 'day' ? dayText(view.language, String(cell)) : (cell ?? '');
                const value = kind === 'day' ? { 'data-value': String(cell) } : {};
                return place === 0 ? (
                  <th scope="row" {...value}>
                    {text}
                  </th>
                ) : (
                  <td data-label={label} {...value}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The slug of the initiative whose colour a table is drawn in. */
const slugAt = ({ places = [1] }: FigureTable, { shown }: View): string =>
  shown.initiatives.find(({ place }) => place === places[0])?.slug ?? '';

/** What the marks of a picture mean: those that it holds. */
const Keys = ({ table, view }: { table: FigureTable; view: View }) => (
  <p class="keys-row">
    {STATUSES.filter((status) => columnOf(table, 'key').includes(status)).map((status) => (
      <Status status={status} initiative={slugAt(table, view)} view={view} />
    ))}
  </p>
);

const WIDE = { width: 800, height: 400 };
const NARROW = { width: 380, height: 400 };

const Picture = ({ drawn, view, eager }: { drawn: Drawn; view: View; eager: boolean }) => {
  const { table, chart } = drawn;
  const source = (more: Record<string, string>) =>
    view.file(`/figures/${drawn.name}.${chart ? 'png' : 'svg'}`, {
      ...Object.fromEntries(new URLSearchParams(drawn.query)),
      ...more,
    });
  const size = chart ? WIDE : MAP;
  return (
    <div
      class={chart ? 'picture chart' : 'picture'}
      data-label={`${table.title}. ${table.summary}`}
      data-keys={view.t.keys}
    >
      <picture>
        {chart && (
          <source
            media="screen and (max-width: 32rem) and (prefers-color-scheme: dark)"
            srcset={source({ in: 'page', size: 'narrow', theme: 'dark' })}
            width={NARROW.width}
            height={NARROW.height}
          />
        )}
        {chart && (
          <source
            media="screen and (max-width: 32rem)"
            srcset={source({ in: 'page', size: 'narrow' })}
            width={NARROW.width}
            height={NARROW.height}
          />
        )}
        <source
          media="screen and (prefers-color-scheme: dark)"
          srcset={source({ in: 'page', theme: 'dark' })}
          {...size}
        />
        <img
          src={source({ in: 'page' })}
          {...size}
          alt={`${table.title}. ${table.summary}`}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
        />
      </picture>
    </div>
  );
};

/** A line for the page that embeds: its frames become as high as their figures. `docs/embedding.md` says what is sent. */
const FIT_FRAMES = `<script>addEventListener('message',({data,source})=>{if(data?.type==='pledgebook:height')for(const frame of document.querySelectorAll('iframe.pledgebook'))if(frame.contentWindow===source)frame.height=data.height})</script>`;

/** How many sources of a figure are named beside it; all of them stand on a page of their own. */
const MAX_BEST_SOURCES = 2;

/** Numbers in ascending order as a footnote has them. @example numberRanges([3, 4, 5, 9]) // '[3–5, 9]' */
const numberRanges = (numbers: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const written = ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return written.length === 0 ? '' : `[${written.join(', ')}] `;
};

/** A figure with all that belongs to it: heading, picture, the numbers as a table, sources, files, an embed code. */
export const Figure = ({
  drawn,
  view,
  level = 2,
  eager = false,
}: {
  drawn: Drawn;
  view: View;
  level?: 1 | 2 | 3;
  eager?: boolean;
}) => {
  const { table, name, chart } = drawn;
  const Heading = `h${level}` as 'h2';
  const query = Object.fromEntries(new URLSearchParams(drawn.query));
  const file = (ending: string) => view.file(`/figures/${name}.${ending}`, query);
  const frame = (parameters: Record<string, string>) =>
    `<iframe class="pledgebook" src="${view.origin}${addressOf(view.language, `/embed/${name}`, parameters)}" title="${table.title.replaceAll('"', '&quot;')}" width="100%" height="720" style="border:0" loading="lazy"></iframe>`;
  const { revision: _, on: __, ...live } = query;
  const pinned = addressOf(view.language, `/embed/${name}`, {
    ...query,
    on: view.asked.on,
    revision: String(view.shown.number),
  });
  const sources = view.sources(table.sources);
  for (const { id } of sources) view.cited.add(id);
  const best = sources.slice(0, MAX_BEST_SOURCES);
  return (
    <figure class="figure" id={`figure-${name}`} data-figure={chart ?? undefined} data-places={table.places?.join(' ')}>
      <Heading>{table.title}</Heading>
      <p class="lead">{table.summary}</p>
      <Picture drawn={drawn} view={view} eager={eager} />
      {!chart && <Keys table={table} view={view} />}
      {table.note !== '' && <p class="note">{table.note}</p>}
      <details class="numbers">
        <summary>{view.t.numbers}</summary>
        <Numbers table={table} view={view} />
      </details>
      <figcaption>
        {view.t.asOf(view.day(view.asked.on))} · {view.t.revision(view.shown.number)} ·{' '}
        <a href={view.to('/sources', { figure: name, ...query, page: view.here({ seen: null }) })}>
          {view.t.sources} ({numberText(view.language, sources.length)})
        </a>
        {best.length > 0 && (
          <>
            {view.t.pair('', '')}
            <SourceLinks sources={best} view={view} />
            {sources.length > best.length && ' …'}
          </>
        )}{' '}
        <span class="paper">{numberRanges(sources.map(({ number }) => number))}</span>·{' '}
        <a href={view.citing(pinned)}>{view.t.cite}</a> · {view.t.download}
        {['csv', 'json', 'xlsx', 'svg', 'png'].map((ending) => (
          <>
            {' '}
            <a href={file(ending)} data-file={/^(?:xlsx|svg|png)$/.test(ending) || undefined}>
              {ending.toUpperCase()}
            </a>
          </>
        ))}
        <details class="embed-code">
          <summary>{view.t.embed}</summary>
          <label>
            {view.t.embedLive}
            <textarea readonly rows={3}>
              {frame(live)}
            </textarea>
          </label>
          <label>
            {view.t.embedFrozen(view.shown.number)}
            <textarea readonly rows={3}>
              {frame({ ...query, revision: String(view.shown.number), on: view.asked.on })}
            </textarea>
          </label>
          <label>
            {view.t.embedFit}
            <textarea readonly rows={3}>
              {FIT_FRAMES}
            </textarea>
          </label>
        </details>
      </figcaption>
    </figure>
  );
};
