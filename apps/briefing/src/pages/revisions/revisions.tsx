import { textOf } from '../../asked.js';
import { RevisionsPageDocument, type RevisionsPageQuery } from '../../documents.js';
import { numberText } from '../../language.js';
import { NewsFeeds } from '../../ui/feeds.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import type { View } from '../../view.js';
import { CHANGE_MESSAGES } from './change-messages.js';
import { RevisionHead } from './head.js';
import { MESSAGES } from './messages.js';

const Revision = ({ revision, view }: { revision: RevisionsPageQuery['revisions']['nodes'][0]; view: View }) => {
  const number = String(revision.number);
  return (
    <article class="card" id={`r${number}`}>
      <h2>
        <a href={view.to(`/revisions/${number}`)}>{MESSAGES[view.language].heading(number)}</a>
      </h2>
      <RevisionHead revision={revision} view={view} />
      <p>
        <a href={view.to(`/revisions/${number}`)}>{CHANGE_MESSAGES[view.language].title(number)}</a>
      </p>
    </article>
  );
};

export const revisionsPage = definePage({
  path: '/revisions',
  label: word('revisions'),
  searchTerms: {
    en: 'Revisions | history changes what changed',
    fr: 'Révisions | historique changements',
    es: 'Revisiones | historial cambios',
  },
  document: RevisionsPageDocument,
  variables: (asked) => ({ after: textOf(asked, 'after') ?? null }),
  render: ({ revisions: { totalCount, nodes, pageInfo } }, view) => {
    const t = MESSAGES[view.language];
    return {
      title: t.title,
      description: t.description,
      feed: '/feeds/corrections',
      body: (
        <>
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <p>{totalCount === 1 ? t.oneOnly : t.count(numberText(view.language, totalCount))}</p>
          {nodes.map((revision) => (
            <Revision revision={revision} view={view} />
          ))}
          <p class="steps">
            {view.asked.query.has('after') && <a href={view.here({ after: null })}>{t.first}</a>}
            {pageInfo.hasNextPage && <a href={view.here({ after: pageInfo.endCursor })}>{t.next}</a>}
          </p>
          <h2>{t.follow}</h2>
          <ul>
            <NewsFeeds view={view} />
          </ul>
          <h2>{t.howTo}</h2>
          <p>
            {t.howToText} <a href={view.to('/', { revision: '1' })}>{t.example}</a>.
          </p>
          <h2>{t.verify}</h2>
          <p>{t.verifyText}</p>
          <pre tabindex={0}>
            <code>npm run verify</code>
          </pre>
        </>
      ),
    };
  },
});
