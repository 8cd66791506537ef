import { sourcesByKind } from '#domain';
import { type DraftOutcome, VotesPageDocument, type VotesPageQuery } from '../../operations.generated.js';
import { vetoesFigure } from '../../figures/vetoes.figure.js';
import { graphqlLanguage, numberText } from '../../language.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { PERMANENT_MEMBERS, badFilter, oneOf, periodOf, textOf, parseVetoedBy } from '../../request-parameters.js';
import { Downloads } from '../../ui/downloads.js';
import { Figure } from '../../ui/figure.js';
import { recordText, yearOf } from '../../on-record.js';
import { DidYouMean } from '../../ui/did-you-mean.js';
import { Filters, Found } from '../../ui/filters.js';
import { PreservedFields, Select, periodBound } from '../../ui/form.js';
import { SOURCE_WORDS, VOTE_MESSAGES } from '../../ui/messages/index.js';
import { ATROCITY_MARKS, OUTCOMES, Outcome } from '../../ui/votes.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { Drafts } from './drafts.js';
import { votesExport } from './votes.export.js';
import { MESSAGES, SEARCH_TERMS } from './messages/index.js';

const CONDITIONS = ['text', 'from', 'to', 'outcome', 'vetoedBy', 'marked', 'markedBy'];

/** Returns all conditions of the address except the one on the outcome. */
const conditions = (request: PageRequest) => {
  const [text, markedBy, vetoedBy] = [textOf(request, 'text'), textOf(request, 'markedBy'), parseVetoedBy(request)];
  const marked = oneOf(request, 'marked', ['yes', 'no', ...ATROCITY_MARKS]);
  if (text && text.length > 100) throw badFilter('PART_TOO_LONG', { name: 'text', of: 'TITLE', most: 100 }, 'text');
  return {
    ...periodOf(request),
    ...(text && { text }),
    ...(vetoedBy && { vetoedBy }),
    ...(markedBy && { markedBy }),
    ...(marked === 'yes' || marked === 'no'
      ? { atrocityMarked: marked === 'yes' }
      : marked && { atrocityMark: [marked] }),
  };
};

const FilterForm = ({
  data: { marked, members },
  context,
}: {
  data: Pick<VotesPageQuery, 'marked' | 'members'>;
  context: PageContext;
}) => {
  const [t, words] = [MESSAGES[context.language], VOTE_MESSAGES[context.language]];
  const markers = context.sources(marked.nodes.flatMap(({ atrocitySources }) => atrocitySources.map(({ id }) => id)));
  return (
    <Filters context={context}>
      <form method="get" action={context.to('/votes', { revision: null })} data-live>
        <PreservedFields names={['on', 'revision']} context={context} />
        <label>
          {t.text}
          <input type="search" name="text" value={textOf(context.request, 'text') ?? ''} maxlength={100} />
        </label>
        <label>
          {t.from}
          <input {...periodBound('from', context)} />
        </label>
        <label>
          {t.to}
          <input {...periodBound('to', context)} />
        </label>
        <Select
          name="outcome"
          label={words.outcome}
          options={OUTCOMES.map((outcome) => [outcome, context.t[outcome]])}
          context={context}
        />
        <Select
          name="vetoedBy"
          label={words.vetoedBy}
          options={members.nodes.map(({ code, name }) => [code, name])}
          context={context}
        />
        <Select
          name="marked"
          label={words.marked}
          options={[['yes', t.yes], ...ATROCITY_MARKS.map((mark) => [mark, words[mark]] as const), ['no', t.no]]}
          context={context}
        />
        <Select
          name="markedBy"
          label={t.by}
          options={[]}
          groups={sourcesByKind(markers).map(({ kind, sources }) => [
            SOURCE_WORDS[context.language][kind ?? 'noKind'],
            sources.map(({ id, label }) => [id, label]),
          ])}
          context={context}
        />
        <button type="submit">{context.t.show}</button>
      </form>
    </Filters>
  );
};

/** The number of drafts for each outcome; each number links to these drafts. */
const Outcomes = ({
  data: { vetoed, short, adopted },
  context,
}: {
  data: Pick<VotesPageQuery, 'vetoed' | 'short' | 'adopted'>;
  context: PageContext;
}) => {
  const counts = { VETOED: vetoed, SHORT_OF_VOTES: short, ADOPTED: adopted };
  return (
    <ul class="outcomes" aria-label={MESSAGES[context.language].byOutcome}>
      {OUTCOMES.map((outcome) => (
        <li>
          <a
            href={context.here({ outcome, after: null })}
            aria-current={context.request.query.get('outcome') === outcome ? 'true' : undefined}
          >
            <strong>{numberText(context.language, counts[outcome].totalCount)}</strong>
            <Outcome outcome={outcome} context={context} />
          </a>
        </li>
      ))}
    </ul>
  );
};

export const votesPage = definePage({
  path: '/votes',
  label: word('votes'),
  inMenu: true,
  searchTerms: (language) => SEARCH_TERMS[language].votes,
  document: VotesPageDocument,
  variables: (request) => {
    const where = conditions(request);
    const outcome = oneOf(request, 'outcome', OUTCOMES);
    const having = (expected: DraftOutcome) => ({ ...where, outcome: [expected] });
    return {
      where: outcome ? having(outcome) : where,
      vetoed: having('VETOED'),
      short: having('SHORT_OF_VOTES'),
      adopted: having('ADOPTED'),
      after: textOf(request, 'after') ?? null,
      text: textOf(request, 'text') ?? '',
      hasText: textOf(request, 'text') !== undefined,
      members: PERMANENT_MEMBERS,
      on: request.on,
      language: graphqlLanguage(request.language),
    };
  },
  figures: [vetoesFigure],
  exports: [votesExport],
  render: (data, context) => {
    const { find, found } = data;
    const t = MESSAGES[context.language];
    const { request } = context;
    const count = found.totalCount;
    const filtered = CONDITIONS.some((name) => textOf(request, name) !== undefined);
    const title = t.title(yearOf(context.revision.councilKnown.from));
    return {
      title,
      description: t.description,
      body: (
        <>
          <h1>{title}</h1>
          <p class="lead">{t.lead}</p>
          <FilterForm data={data} context={context} />
          <div id="found">
            <Found count={count} words={{ none: t.none, found: filtered ? t.found : t.all }} context={context}>
              {recordText(context)}
            </Found>
            {count === 0 && find && (
              <DidYouMean
                texts={find.didYouMean}
                to={(text) => context.here({ text, after: null })}
                context={context}
              />
            )}
            <Outcomes data={data} context={context} />
            <p class="steps">
              {count > 0 && <a href="#list">{t.toList} ↓</a>}
              {request.query.get('outcome') && <a href={context.here({ outcome: null, after: null })}>{t.every}</a>}
              {filtered && <a href={context.to('/votes')}>{t.clear}</a>}
            </p>
            <Figure drawn={context.figure('vetoes')} context={context} />
            {count > 0 && (
              <>
                <h2 id="list">{t.list}</h2>
                <Downloads list="votes" context={context} />
                <Drafts drafts={found.nodes} context={context} />
              </>
            )}
            <p class="steps">
              {request.query.has('after') && <a href={context.here({ after: null })}>{t.first}</a>}
              {found.pageInfo.hasNextPage && <a href={context.here({ after: found.pageInfo.endCursor })}>{t.next}</a>}
            </p>
            <p class="note">{t.blank}</p>
            <p class="note">{t.credit}</p>
          </div>
        </>
      ),
    };
  },
});
