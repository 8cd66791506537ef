import { RevisionsPageDocument, type RevisionsPageQuery } from '../../operations.generated.js';
import { numberText, finalStop } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { textOf } from '../../request-parameters.js';
import { NewsFeeds } from '../../ui/feeds.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { CHANGE_MESSAGES, MESSAGES, SEARCH_TERMS } from './messages/index.js';
import { RevisionHead } from './head.js';

const Revision = ({
  revision,
  context,
}: {
  revision: RevisionsPageQuery['revisions']['nodes'][0];
  context: PageContext;
}) => {
  const number = String(revision.number);
  return (
    <article class="card" id={`r${number}`}>
      <h2>
        <a href={context.to(`/revisions/${number}`)}>{MESSAGES[context.language].heading(number)}</a>
      </h2>
      <RevisionHead revision={revision} context={context} />
      <p>
        <a href={context.to(`/revisions/${number}`)}>{CHANGE_MESSAGES[context.language].title(number)}</a>
      </p>
    </article>
  );
};

export const revisionsPage = definePage({
  path: '/revisions',
  label: word('revisions'),
  searchTerms: (language) => SEARCH_TERMS[language].revisions,
  document: RevisionsPageDocument,
  variables: (request) => ({ after: textOf(request, 'after') ?? null }),
  render: ({ revisions: { totalCount, nodes, pageInfo } }, context) => {
    const t = MESSAGES[context.language];
    return {
      title: t.title,
      description: t.description,
      feed: '/feeds/corrections',
      body: (
        <>
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <p>{t.count(numberText(context.language, totalCount))}</p>
          {nodes.map((revision) => (
            <Revision revision={revision} context={context} />
          ))}
          <p class="steps">
            {context.request.query.has('after') && <a href={context.here({ after: null })}>{t.first}</a>}
            {pageInfo.hasNextPage && <a href={context.here({ after: pageInfo.endCursor })}>{t.next}</a>}
          </p>
          <h2>{t.follow}</h2>
          <ul>
            <NewsFeeds context={context} />
          </ul>
          <h2>{t.howTo}</h2>
          <p>
            {t.howToText} <a href={context.to('/', { revision: '1' })}>{t.example}</a>
            {finalStop(context.language)}
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
