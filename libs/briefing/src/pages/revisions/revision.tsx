import { FACT_KINDS, NEWS_KINDS } from '#domain';
import { type FactChangeKind, RevisionPageDocument, type RevisionPageQuery } from '../../documents.js';
import { graphqlLanguage, listText, numberText } from '../../language.js';
import { withSourceLabels } from '../../named-sources.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { badFilter, oneOf, textOf } from '../../request-parameters.js';
import { Scroll } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { Filters } from '../../ui/filters.js';
import { Kept, Select } from '../../ui/form.js';
import { KINDS } from '../../ui/messages/index.js';
import { definePage } from '../../define.js';
import { foundLink } from '../search/hits.js';
import { CHANGE_MESSAGES } from './messages/index.js';
import { RevisionHead } from './head.js';
import { revisionChangesExport } from './changes.export.js';

type Revision = NonNullable<RevisionPageQuery['revision']>;
type Change = Revision['factChanges']['nodes'][0];

export const CHANGED = ['CORRECTED', 'TAKEN_BACK', 'RECORDED'] as const satisfies readonly FactChangeKind[];

/** The number of a revision in an address. @throws Error where it is none */
const numberIn = ({ params }: PageRequest): number => {
  const written = params['number'] ?? '';
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw badFilter('NOT_A_REVISION', { given: written.slice(0, 40) });
};

const conditions = (request: PageRequest) => {
  const [kind, what] = [oneOf(request, 'kind', FACT_KINDS), oneOf(request, 'what', CHANGED)];
  return { ...(kind && { kind }), ...(what && { what }) };
};

/** What a changed fact is about; a fact that nothing bears any more is called by its kind. */
const Subject = ({ change, context }: { change: Change; context: PageContext }) => {
  const kinds: Readonly<Record<string, string>> = KINDS[context.language];
  const link = change.about && foundLink(change.about, context);
  return (
    <>
      {link && (
        <a href={context.to(link.path)} lang={link.lang === context.language ? undefined : link.lang}>
          {link.label}
        </a>
      )}
      <span class="quiet">{kinds[change.kind] ?? change.kind}</span>
    </>
  );
};

const Value = ({ text, context }: { text: string; context: PageContext }) =>
  text === '' ? (
    <span class="quiet">{CHANGE_MESSAGES[context.language].nothing}</span>
  ) : (
    <span lang="en">{withSourceLabels(context.revision.sources, text)}</span>
  );

const Rows = ({ change, context }: { change: Change; context: PageContext }) => {
  const t = CHANGE_MESSAGES[context.language];
  const fields = change.fields.length > 0 ? change.fields : [null];
  return (
    <>
      {fields.map((field, index) => (
        <tr>
          {index === 0 && (
            <th scope="rowgroup" rowspan={fields.length}>
              <Subject change={change} context={context} />
            </th>
          )}
          {index === 0 && (
            <td rowspan={fields.length} data-label={t.what}>
              {t[change.what]}
            </td>
          )}
          <td data-label={t.column}>{field && <code>{field.column}</code>}</td>
          <td data-label={t.before}>{field && <Value text={field.before} context={context} />}</td>
          <td data-label={t.now}>{field && <Value text={field.now} context={context} />}</td>
        </tr>
      ))}
    </>
  );
};

const ChangeTable = ({ changes, context }: { changes: readonly Change[]; context: PageContext }) => {
  const t = CHANGE_MESSAGES[context.language];
  return (
    <Scroll label={t.list}>
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
            <Rows change={change} context={context} />
          </tbody>
        ))}
      </table>
    </Scroll>
  );
};

/** Kinds of which new facts are counted alone. */
const countedOnly = ({ changes }: Revision, context: PageContext): readonly string[] => {
  const kinds: Readonly<Record<string, string>> = KINDS[context.language];
  return changes
    .filter(({ kind, added, superseded }) => added > superseded && !NEWS_KINDS.some((followed) => followed === kind))
    .map(({ kind }) => kinds[kind] ?? kind);
};

export const revisionPage = definePage({
  path: '/revisions/:number',
  paths: ({ revisions }) => revisions.nodes.map(({ number }) => `/revisions/${number}`),
  example: '/revisions/2?kind=act',
  document: RevisionPageDocument,
  variables: (request) => ({
    number: numberIn(request),
    where: conditions(request),
    after: textOf(request, 'after') ?? null,
    language: graphqlLanguage(request.language),
  }),
  exports: [revisionChangesExport],
  render: ({ revision }, context) => {
    if (!revision) return null;
    const t = CHANGE_MESSAGES[context.language];
    const number = String(revision.number);
    const path = `/revisions/${number}`;
    const { factChanges: changed } = revision;
    const uncounted = countedOnly(revision, context);
    const kinds: Readonly<Record<string, string>> = KINDS[context.language];
    return {
      title: t.title(number),
      description: t.description(number),
      feed: '/feeds/corrections',
      body: (
        <>
          <h1>{t.title(number)}</h1>
          <RevisionHead revision={revision} context={context} />
          <h2 id="facts">{t.list}</h2>
          <Filters context={context}>
            <form method="get" action={context.to(path, { revision: null })} data-live="found">
              <Kept names={['revision']} context={context} />
              <Select name="what" label={t.what} options={CHANGED.map((what) => [what, t[what]])} context={context} />
              <Select
                name="kind"
                label={t.fact}
                options={revision.changes.map(({ kind }) => [kind, kinds[kind] ?? kind])}
                context={context}
              />
              <button type="submit">{context.t.show}</button>
            </form>
          </Filters>
          <div id="found">
            <p>
              <strong role="status">
                {changed.totalCount === 0 ? t.none : t.found(numberText(context.language, changed.totalCount))}
              </strong>{' '}
              {['kind', 'what'].some((name) => context.request.query.has(name)) && (
                <a href={context.to(path)}>{t.clear}</a>
              )}
            </p>
            {changed.totalCount > 0 && (
              <>
                <Downloads list="revision-changes" query={{ number }} context={context} />
                <ChangeTable changes={changed.nodes} context={context} />
              </>
            )}
            <p class="steps">
              {context.request.query.has('after') && <a href={context.here({ after: null })}>{t.first}</a>}
              {changed.pageInfo.hasNextPage && (
                <a href={context.here({ after: changed.pageInfo.endCursor })}>{t.next}</a>
              )}
            </p>
          </div>
          <p class="note">
            {t.codes} <a href={context.to('/data/codebook')}>{context.t.data}</a>
          </p>
          {uncounted.length > 0 && (
            <p class="note">
              {t.countedOnly(listText(context.language, uncounted))} <a href={context.to('/data')}>{t.fullData}</a>
            </p>
          )}
          {revision.number > 1 && (
            <p class="steps">
              <a href={context.to(`/revisions/${revision.number - 1}`)}>{t.earlier(String(revision.number - 1))}</a>
              <a href={context.to('/revisions')}>{context.t.revisions}</a>
            </p>
          )}
        </>
      ),
    };
  },
});
