import type { VotePageQuery } from '../../operations.generated.js';
import { inBrackets, numberText } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { VOTE_MESSAGES } from '../../ui/messages/index.js';
import { Prose, SourceLinks } from '../../ui/parts.js';
import { votesText } from '../../ui/votes.js';
import { VoteLink } from './link.js';
import { MESSAGES } from './messages/index.js';
import { UnDocuments } from './un-documents.js';

type Draft = NonNullable<VotePageQuery['draftResolution']>;

/** Returns a label and a count for each way of voting; a count is `null` if it is not recorded. */
export const numbersOf = (draft: Draft, context: PageContext) => {
  const t = MESSAGES[context.language];
  return [
    [context.t.YES, draft.inFavour],
    [context.t.NO, draft.against],
    [t.abstaining, draft.abstaining],
    [t.notVoting, draft.notVoting],
  ] as const;
};

const UnVetoList = ({ draft, context }: { draft: Draft; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <div>
      <dt>{t.unList}</dt>
      <dd>
        {draft.countedOnUnVetoList === true
          ? t.counted
          : draft.countedOnUnVetoList === false
            ? VOTE_MESSAGES[context.language].apart
            : t.tooOld}{' '}
        <SourceLinks sources={draft.earlierSources} context={context} />
      </dd>
    </div>
  );
};

const Topic = ({ topic, context }: { topic: string; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <div>
      <dt>{t.topic}</dt>
      <dd>
        <span lang="en">{topic}</span> · <a href={context.to('/votes', { text: topic })}>{t.topicVotes}</a>
      </dd>
    </div>
  );
};

export const Facts = ({ draft, context }: { draft: Draft; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <dl class="facts">
      <div>
        <dt>{t.numbers}</dt>
        <dd>
          {numbersOf(draft, context)
            .map(([word, count]) => context.t.pair(word, votesText(count, context)))
            .join(' · ')}
          <span class="quiet">
            {inBrackets(context.language, t.needed(numberText(context.language, draft.votesNeeded)))}
          </span>
        </dd>
      </div>
      <div>
        <dt>{context.t.day}</dt>
        <dd>
          <a href={context.to('/council', { on: draft.date })}>{context.day(draft.date)}</a> ·{' '}
          <a href={context.to('/votes', { from: draft.date, to: draft.date })}>{t.dayVotes}</a>
        </dd>
      </div>
      {draft.topic && <Topic topic={draft.topic} context={context} />}
      {draft.voteKind && (
        <div>
          <dt>{t.kind}</dt>
          <dd>
            <Prose text={draft.voteKind} context={context} />
          </dd>
        </div>
      )}
      {draft.symbol && (
        <div>
          <dt>{t.document}</dt>
          <dd>
            <UnDocuments text={draft.symbol} />
          </dd>
        </div>
      )}
      {draft.meetingRecord && (
        <div>
          <dt>{t.record}</dt>
          <dd>
            <UnDocuments text={draft.meetingRecord} />
          </dd>
        </div>
      )}
      {draft.outcome === 'VETOED' && <UnVetoList draft={draft} context={context} />}
      {draft.duplicateOf && (
        <div>
          <dt>{t.second}</dt>
          <dd>
            {t.secondOf} <VoteLink vote={draft.duplicateOf} context={context} />
          </dd>
        </div>
      )}
    </dl>
  );
};
