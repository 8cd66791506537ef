import { FACT_KINDS, NEWS_KINDS } from '#domain';
import { badFilter, oneOf, textOf } from '../../asked.js';
import { type FactChangeKind, RevisionPageDocument, type RevisionPageQuery } from '../../documents.js';
import { graphqlLanguage, listText, numberText } from '../../language.js';
import { withSourceLabels } from '../../named-sources.js';
import { Downloads } from '../../ui/downloads.js';
import { Filters } from '../../ui/filters.js';
import { Kept, Select } from '../../ui/form.js';
import { KINDS } from '../../ui/kinds.js';
import { definePage } from '../../define.js';
import type { Asked, View } from '../../view.js';
import { foundLink } from '../search/hits.js';
import { CHANGE_MESSAGES } from './change-messages.js';
import { RevisionHead } from './head.js';
import { revisionChangesExport } from './changes.export.js';

type Revision = NonNullable<RevisionPageQuery['revision']>;
type Change = Revision['factChanges']['nodes'][0];

export const CHANGED = ['CORRECTED', 'TAKEN_BACK', 'RECORDED'] as const satisfies readonly FactChangeKind[];

/** The number of a revision in an address. @throws Error where it is none */
const numberIn = ({ params }: Asked): number => {
  const written = params['number'] ?? '';
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw badFilter(`“${written.slice(0, 40)}” is no number of a revision; write one such as /revisions/1.`);
};

const conditions = (asked: Asked) => {
  const [kind, what] = [oneOf(asked, 'kind', FACT_KINDS), oneOf(asked, 'what', CHANGED)];
  return { ...(kind && { kind }), ...(what && { what }) };
};

/** What a changed fact is about; a fact that nothing bears any more is called by its kind. */
const Subject = ({ change, view }: { change: Change; view: View }) => {
  const kinds: Readonly<Record<string, string>> = KINDS[view.language];
  const link = change.about && foundLink(change.about, view);
  return (
    <>
      {link && (
        <a href={view.to(link.path)} lang={link.lang === view.language ? undefined : link.lang}>
          {link.label}
        </a>
      )}
      <span class="quiet">{kinds[change.kind] ?? change.kind}</span>
    </>
  );
};

const Value = ({ text, view }: { text: string; view: View }) =>
  text === '' ? (
    <span class="quiet">{CHANGE_MESSAGES[view.language].nothing}</span>
  ) : (
    <span lang="en">{withSourceLabels(view.shown.sources, text)}</span>
  );

const Rows = ({ change, view }: { change: Change; view: View }) => {
  const t = CHANGE_MESSAGES[view.language];
  const fields = change.fields.length > 0 ? change.fields : [null];
  return (
    <>
      {fields.map((field, index) => (
        <tr>
          {index === 0 && (
            <th scope="rowgroup" rowspan={fields.length}>
              <Subject change={change} view={view} />
            </th>
          )}
          {index === 0 && (
            <td rowspan={fields.length} data-label={t.what}>
              {t[change.what]}
            </td>
          )}
          <td data-label={t.column}>{field && <code>{field.column}</code>}</td>
          <td data-label={t.before}>{field && <Value text={field.before} view={view} />}</td>
          <td data-label={t.now}>{field && <Value text={field.now} view={view} />}</td>
        </tr>
      ))}
    </>
  );
};

const ChangeTable = ({ changes, view }: { changes: readonly Change[]; view: View }) => {
  const t = CHANGE_MESSAGES[view.language];
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={t.list}>
      <table class="changed cards">
        <thead>
          <tr>
            {[t.fact, t.what, t.column, t.before, t.now].map((heading) => (
              <th scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        {changes.map((change) => (
          <tbody>
            <Rows change={change} view={view} />
          </tbody>
        ))}
      </table>
    </div>
  );
};

/** Kinds of which new facts are counted alone. */
const countedOnly = ({ changes }: Revision, view: View): readonly string[] => {
  const kinds: Readonly<Record<string, string>> = KINDS[view.language];
  return changes
    .filter(({ kind, added, superseded }) => added > superseded && !NEWS_KINDS.some((followed) => followed === kind))
    .map(({ kind }) => kinds[kind] ?? kind);
};

export const revisionPage = definePage({
  path: '/revisions/:number',
  paths: ({ revisions }) => revisions.nodes.map(({ number }) => `/revisions/${number}`),
  example: '/revisions/2?kind=act',
  document: RevisionPageDocument,
  variables: (asked) => ({
    number: numberIn(asked),
    where: conditions(asked),
    after: textOf(asked, 'after') ?? null,
    language: graphqlLanguage(asked.language),
  }),
  exports: [revisionChangesExport],
  render: ({ revision }, view) => {
    if (!revision) return null;
    const t = CHANGE_MESSAGES[view.language];
    const number = String(revision.number);
    const path = `/revisions/${number}`;
    const { factChanges: changed } = revision;
    const uncounted = countedOnly(revision, view);
    const kinds: Readonly<Record<string, string>> = KINDS[view.language];
    return {
      title: t.title(number),
      description: t.description(number),
      feed: '/feeds/corrections',
      body: (
        <>
          <h1>{t.title(number)}</h1>
          <RevisionHead revision={revision} view={view} />
          <h2 id="facts">{t.list}</h2>
          <Filters view={view}>
            <form method="get" action={view.to(path, { revision: null })} data-live="found">
              <Kept names={['revision']} view={view} />
              <Select name="what" label={t.what} options={CHANGED.map((what) => [what, t[what]])} view={view} />
              <Select
                name="kind"
                label={t.fact}
                options={revision.changes.map(({ kind }) => [kind, kinds[kind] ?? kind])}
                view={view}
              />
              <button type="submit">{view.t.show}</button>
            </form>
          </Filters>
          <div id="found">
            <p>
              <strong role="status">
                {changed.totalCount === 0
                  ? t.none
                  : changed.totalCount === 1
                    ? t.one
                    : t.found(numberText(view.language, changed.totalCount))}
              </strong>{' '}
              {['kind', 'what'].some((name) => view.asked.query.has(name)) && <a href={view.to(path)}>{t.clear}</a>}
            </p>
            {changed.totalCount > 0 && (
              <>
                <Downloads list="revision-changes" query={{ number }} view={view} />
                <ChangeTable changes={changed.nodes} view={view} />
              </>
            )}
            <p class="steps">
              {view.asked.query.has('after') && <a href={view.here({ after: null })}>{t.first}</a>}
              {changed.pageInfo.hasNextPage && <a href={view.here({ after: changed.pageInfo.endCursor })}>{t.next}</a>}
            </p>
          </div>
          <p class="note">
            {t.codes} <a href={view.to('/data/codebook')}>{view.t.data}</a>
          </p>
          {uncounted.length > 0 && (
            <p class="note">
              {t.countedOnly(listText(view.language, uncounted))} <a href={view.to('/data')}>{t.fullData}</a>
            </p>
          )}
          {revision.number > 1 && (
            <p class="steps">
              <a href={view.to(`/revisions/${revision.number - 1}`)}>{t.earlier(String(revision.number - 1))}</a>
              <a href={view.to('/revisions')}>{view.t.revisions}</a>
            </p>
          )}
        </>
      ),
    };
  },
});
