import { NEWS_KINDS } from '#domain';
import { RevisionPageDocument, type RevisionPageQuery } from '../../operations.generated.js';
import { graphqlLanguage, listText } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { textOf } from '../../request-parameters.js';
import { Downloads } from '../../ui/downloads.js';
import { Filters, Found } from '../../ui/filters.js';
import { PreservedFields, Select } from '../../ui/form.js';
import { KINDS } from '../../ui/messages/index.js';
import { definePage } from '../../define.js';
import { CompareLink } from '../compare/link.js';
import { CHANGED, ChangeTable, changeConditions } from './change-table.js';
import { CHANGE_MESSAGES } from './messages/index.js';
import { RevisionHead } from './head.js';
import { revisionChangesExport } from './changes.export.js';
import { numberIn } from './number.js';

type Revision = NonNullable<RevisionPageQuery['revision']>;

/** Returns the labels of the kinds whose new facts are only counted, not listed. */
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
    where: changeConditions(request),
    after: textOf(request, 'after') ?? null,
    language: graphqlLanguage(request.language),
  }),
  exports: [revisionChangesExport],
  render: ({ revision, states }, context) => {
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
          <h1>
            {t.title(number)}{' '}
            <CompareLink
              path="/compare/revisions"
              query={{ a: String(Math.min(revision.number, Math.max(1, context.revision.number - 1))) }}
              what="compareRevision"
              context={context}
            />
          </h1>
          <RevisionHead revision={revision} context={context} />
          <h2 id="facts">{t.list}</h2>
          <Filters context={context}>
            <form method="get" action={context.to(path, { revision: null })} data-live="found">
              <PreservedFields names={['revision']} context={context} />
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
            <Found count={changed.totalCount} words={t} context={context}>
              {['kind', 'what'].some((name) => context.request.query.has(name)) && (
                <a href={context.to(path)}>{t.clear}</a>
              )}
            </Found>
            {changed.totalCount > 0 && (
              <>
                <Downloads list="revision-changes" query={{ number }} context={context} />
                <ChangeTable changes={changed.nodes} states={states.nodes} context={context} />
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
