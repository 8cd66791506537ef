import { columnOf } from '#charts';
import { dayText, fullStop, numberText } from '../language.js';
import { FIGURE_MESSAGES } from '../figures/messages/index.js';
import { MAP, outlines } from '../figures/outlines.js';
import type { RenderedFigure, FigureTable } from '../figures/figure.js';
import type { PageContext } from '../page-context.js';
import { Labelled, Scroll } from './cards.js';
import { FigureCaption } from './figure-caption.js';
import { CachedMarkup } from './once.js';
import { STATUSES, Status } from './parts.js';

/** The columns that are meant for the drawing only, not for the table of numbers. */
const HIDDEN_COLUMNS = new Set(['key', 'm49']);

const Numbers = ({ table, context }: { table: FigureTable; context: PageContext }) => {
  const visibleColumns = table.columns
    .map(({ key }, index) => ({ key, index }))
    .filter(({ key }) => !HIDDEN_COLUMNS.has(key));
  return (
    <Scroll label={table.title}>
      <table class="cards">
        <thead>
          <tr>
            {visibleColumns.map(({ index, key }) => (
              <th scope="col" data-key={key} class={table.columns[index]?.kind === 'count' ? 'count' : undefined}>
                {table.columns[index]?.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Labelled labels={visibleColumns.map(({ index }) => table.columns[index]?.label ?? '')}>
            {table.rows.map((row) => (
              <tr>
                {visibleColumns.map(({ index }, place) => {
                  const [cell, kind] = [row[index] ?? null, table.columns[index]?.kind];
                  if (kind === 'count') {
                    return (
                      <td class="count" data-number={cell ?? ''}>
                        {typeof cell === 'number' ? numberText(context.language, cell) : '–'}
                      </td>
                    );
                  }
                  const text = kind === 'day' ? dayText(context.language, String(cell)) : (cell ?? '');
                  const value = kind === 'day' ? { 'data-value': String(cell) } : {};
                  return place === 0 ? (
                    <th scope="row" {...value}>
                      {text}
                    </th>
                  ) : (
                    <td {...value}>{text}</td>
                  );
                })}
              </tr>
            ))}
          </Labelled>
        </tbody>
      </table>
    </Scroll>
  );
};

/** Returns the slug of the initiative in whose colour a table is drawn. */
const slugAt = ({ places = [1] }: FigureTable, { revision }: PageContext): string =>
  revision.initiatives.find(({ place }) => place === places[0])?.slug ?? '';

/** The legend of a picture, with the marks that it contains. */
const Keys = ({ table, context }: { table: FigureTable; context: PageContext }) => (
  <p class="keys-row">
    {STATUSES.filter((status) => columnOf(table, 'key').includes(status)).map((status) => (
      <Status status={status} initiative={slugAt(table, context)} context={context} />
    ))}
  </p>
);

/** A list of the States that a map shows as dots, because a dot is too small to tap, and to see on a phone. */
const SmallStates = ({
  table,
  on,
  context,
}: {
  table: FigureTable;
  /** The day in the links of the list. */
  on: string | null;
  context: PageContext;
}) => {
  // A State with an outline is not in the list, even if its islands are dots.
  const drawn = new Set(outlines().flatMap(({ m49, dot }) => (dot ? [] : [m49])));
  const dotted = new Set(outlines().flatMap(({ m49, dot }) => (dot && !drawn.has(m49) ? [m49] : [])));
  const [names, codes, m49s, words] = ['state', 'code', 'm49', 'status'].map((key) => columnOf(table, key).map(String));
  const small = (names ?? []).flatMap((name, row) =>
    dotted.has(m49s?.[row] ?? null) ? [{ name, code: codes?.[row] ?? '', word: words?.[row] ?? '' }] : [],
  );
  return (
    <details class="small-states">
      <summary>{FIGURE_MESSAGES[context.language].smallStates(numberText(context.language, small.length))}</summary>
      <ul class="columns">
        {small.map(({ name, code, word }) => (
          <li>
            <a href={context.to(`/states/${code}`, { on })}>{name}</a> <span class="quiet">{word}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

const WIDE = { width: 800, height: 400 };
const NARROW = { width: 380, height: 400 };

const Picture = ({ drawn, context, eager }: { drawn: RenderedFigure; context: PageContext; eager: boolean }) => {
  const { table, chart } = drawn;
  const source = (more: Record<string, string>) =>
    context.file(`/figures/${drawn.name}.${chart ? 'png' : 'svg'}`, {
      ...drawn.query,
      ...more,
    });
  const size = chart ? WIDE : MAP;
  const description = [table.title, table.summary].join(fullStop(context.language));
  return (
    <div
      class={chart ? 'picture chart' : 'picture'}
      data-label={description}
      data-keys={context.t.keys}
      data-colon={context.t.pair('', '')}
      data-locale={table.locale}
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
          alt={description}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
        />
      </picture>
    </div>
  );
};

/** A complete figure: heading, picture, the numbers as a table, sources, files and an embed code. */
export const Figure = ({
  drawn,
  context,
  level = 2,
  eager = false,
}: {
  drawn: RenderedFigure;
  context: PageContext;
  level?: 1 | 2 | 3;
  eager?: boolean;
}) => {
  const { table, name, chart } = drawn;
  const Heading = `h${level}` as 'h2';
  const on = context.request.query.get('on');
  const conditions = new URLSearchParams(drawn.query).toString();
  const sources = context.sources(table.sources);
  for (const { id } of sources) context.cited.add(id);
  const note = context.isFirstMention(table.note === context.t.noWord ? 'noWord' : table.note) ? table.note : '';
  return (
    <figure class="figure" id={`figure-${name}`} data-figure={chart ?? undefined} data-places={table.places?.join(' ')}>
      <Heading>{table.title}</Heading>
      <p class="lead">{table.summary}</p>
      <Picture drawn={drawn} context={context} eager={eager} />
      {!chart && <Keys table={table} context={context} />}
      {!chart && (
        <CachedMarkup per={`small States ${conditions} ${on ?? ''}`} context={context}>
          {(sharedContext) => <SmallStates table={table} on={on} context={sharedContext} />}
        </CachedMarkup>
      )}
      {note !== '' && <p class="note">{note}</p>}
      <details class="numbers">
        <summary>{context.t.numbers}</summary>
        <CachedMarkup per={`numbers ${name} ${conditions}`} context={context}>
          {(sharedContext) => <Numbers table={table} context={sharedContext} />}
        </CachedMarkup>
      </details>
      <FigureCaption drawn={drawn} sources={sources} context={context} />
    </figure>
  );
};
