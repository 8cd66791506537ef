import { type VotePageQuery, VoteBySymbolDocument, VotePageDocument } from '../../operations.generated.js';
import { definePage } from '../../define.js';
import { draftPath, titlesOf } from '../../drafts.js';
import { graphqlLanguage, numberText } from '../../language.js';
import { type PageContext, addressOf } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { VOTE_MESSAGES } from '../../ui/messages/index.js';
import { Prose, SourceLinks } from '../../ui/parts.js';
import { SourceList } from '../../ui/source-links.js';
import { Outcome, votesText } from '../../ui/votes.js';
import { Facts, numbersOf } from './facts.js';
import { VoteLink } from './link.js';
import { MESSAGES } from './messages/index.js';
import { explainOutcome, headlineOf } from './outcome.js';
import { rollCallExport } from './roll-call.export.js';
import { RollCall } from './roll-call.js';
import { renderSameSymbol } from './same-symbol.js';

type Draft = NonNullable<VotePageQuery['draftResolution']>;

const Title = ({ draft, context }: { draft: Draft; context: PageContext }) => {
  const { plain, own } = titlesOf(draft);
  return (
    <>
      <p class="lead">
        <span lang="en">{plain}</span> {own && <SourceLinks sources={draft.titleSources} context={context} />}
      </p>
      {own && (
        <p class="quiet">
          {VOTE_MESSAGES[context.language].ownTitle} <cite lang="en">{own}</cite>
        </p>
      )}
    </>
  );
};

const AtrocityMark = ({ draft, context }: { draft: Draft; context: PageContext }) => {
  const [t, words] = [MESSAGES[context.language], VOTE_MESSAGES[context.language]];
  return (
    <>
      <h2>{words.marked}</h2>
      {draft.atrocityMark ? (
        <>
          <p>{t.markedAs(words[draft.atrocityMark])}</p>
          <SourceList sources={draft.atrocitySources} context={context} />
        </>
      ) : (
        <p>{t.unmarked}</p>
      )}
      <p>{t.judgement}</p>
    </>
  );
};

const Remarks = ({ draft, context }: { draft: Draft; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const corrections = draft.votes.flatMap(({ correction }) => correction ?? []);
  if (draft.remarks.length + corrections.length === 0) return null;
  return (
    <>
      <h2>{t.remarks}</h2>
      <ul>
        {[...draft.remarks, ...new Set(corrections)].map((remark) => (
          <li>
            <Prose text={remark} context={context} />
          </li>
        ))}
        {corrections.length > 0 && <li>{t.correctedCount(numberText(context.language, corrections.length))}</li>}
      </ul>
    </>
  );
};

const OtherVotes = ({ draft, context }: { draft: Draft; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <p class="steps">
      {draft.earlier && (
        <span>
          {t.earlier} <VoteLink vote={draft.earlier} context={context} />
        </span>
      )}
      {draft.later && (
        <span>
          {t.later} <VoteLink vote={draft.later} context={context} />
        </span>
      )}
      <a href={context.to('/votes')}>{t.all}</a>
    </p>
  );
};

export const votePage = definePage({
  path: '/votes/*',
  paths: ({ draftResolutions }) => draftResolutions.nodes.map(draftPath),
  example: '/votes/S/RES/2262(2016)',
  document: VotePageDocument,
  variables: ({ params, language }) => ({
    id: params['*'] ?? '',
    symbol: params['*'] ?? '',
    language: graphqlLanguage(language),
  }),
  followUp: ({ draftResolution }) => (draftResolution ? null : VoteBySymbolDocument),
  exports: [rollCallExport],
  render: ({ draftResolution: draft, initiatives, named }, context) => {
    if (!draft) return named && named.nodes.length > 1 ? renderSameSymbol(named.nodes, context) : null;
    if (context.request.path !== draftPath(draft)) {
      return { to: addressOf(context.language, draftPath(draft), context.request.query), permanent: true };
    }
    const t = MESSAGES[context.language];
    const { plain } = titlesOf(draft);
    const day = context.day(draft.date);
    const title = t.title(draft.symbol ?? t.noSymbol, day);
    const endorsable = initiatives.map((initiative) => ({ ...initiative, name: proseIn(context, initiative.name) }));
    return {
      title,
      description: t.description(plain, context.t[draft.outcome], day),
      card: {
        text: context.t.pair(plain, context.t[draft.outcome]),
        figures: numbersOf(draft, context).map(([word, count]) => ({
          place: null,
          value: votesText(count, context),
          text: word,
        })),
      },
      body: (
        <>
          <h1>{title}</h1>
          <Title draft={draft} context={context} />
          <section class="card outcome">
            <h2>
              <Outcome outcome={draft.outcome} words={headlineOf(draft, context)} context={context} />
            </h2>
            <p>{explainOutcome(draft, context)}</p>
          </section>
          <Facts draft={draft} context={context} />
          <AtrocityMark draft={draft} context={context} />
          <h2>{t.rollCall}</h2>
          {draft.votes.length === 0 ? (
            <p>{t.noRollCall}</p>
          ) : (
            <RollCall draft={draft} initiatives={endorsable} context={context} />
          )}
          <Remarks draft={draft} context={context} />
          <h2>{context.t.sources}</h2>
          <SourceList sources={draft.sources} context={context} />
          <OtherVotes draft={draft} context={context} />
        </>
      ),
    };
  },
});
