import { calendarDate, outcomeByVotes } from '#domain';
import { type OtherVoteFragment, VoteBySymbolDocument, VotePageDocument, type VotePageQuery } from '../../documents.js';
import { draftPath, titlesOf } from '../../drafts.js';
import { bySeatAndName, clauses, graphqlLanguage, inBrackets, listText, numberText } from '../../language.js';
import { type PageContext, addressOf } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { Once } from '../../ui/once.js';
import { Legend, Prose, STATUSES, SourceLinks, Standing, Status, Undated } from '../../ui/parts.js';
import { SourceList } from '../../ui/source-links.js';
import { CardTable, Labelled, Scroll } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { VOTE_MESSAGES } from '../../ui/messages/index.js';
import { CHOICES, Choice, Outcome, choiceWord, votesText } from '../../ui/votes.js';
import { about } from '../../initiatives.js';
import { definePage } from '../../define.js';
import { MESSAGES } from './messages/index.js';
import { sameSymbol } from './same-symbol.js';
import { UnDocuments } from './un-documents.js';
import { rollCallQuery } from './roll-call-query.js';
import { rollCallExport } from './roll-call.export.js';

type Draft = NonNullable<VotePageQuery['draftResolution']>;
type Initiative = VotePageQuery['initiatives'][0];
/** What of an initiative tells since when States could endorse it. */
export type Opened = Pick<Initiative, 'slug' | 'openedOn' | 'launchedOn'>;
/** What of a draft its outcome is explained from. */
type Counted = Pick<Draft, 'outcome' | 'date' | 'inFavour' | 'votesNeeded' | 'vetoes'> & {
  readonly votes: readonly Pick<Draft['votes'][0], 'seat' | 'choice' | 'state'>[];
};

/** Permanent members that voted against; where there is no roll call, those that sources name. */
const permanentNoes = ({ votes, vetoes }: Counted): readonly { readonly name: string }[] =>
  votes.length === 0
    ? vetoes
    : votes.filter(({ seat, choice }) => seat === 'PERMANENT' && choice === 'NO').map(({ state }) => state);

export const headlineOf = (draft: Counted, context: PageContext): string => {
  const t = MESSAGES[context.language];
  const noes = permanentNoes(draft);
  if (draft.outcome === 'VETOED') {
    const names = draft.vetoes.map(({ name }) => name);
    return context.t.pair(context.t.VETOED, listText(context.language, names));
  }
  return draft.outcome === 'SHORT_OF_VOTES' && noes.length > 0
    ? t.noVeto(t.members(noes.length))
    : context.t[draft.outcome];
};

/** Why the votes make this outcome, in sentences; where they do not, that the source records it so. */
export const explained = (draft: Counted, context: PageContext): string => {
  const t = MESSAGES[context.language];
  const { outcome, inFavour, votesNeeded } = draft;
  if (typeof inFavour !== 'number') return t.noNumbers;
  const noes = permanentNoes(draft);
  const had = t.had(numberText(context.language, inFavour), numberText(context.language, votesNeeded));
  if (outcomeByVotes(calendarDate(draft.date), inFavour, noes.length) !== outcome) return `${had} ${t.asRecorded}`;
  const [members, names] = [
    t.members(noes.length),
    listText(
      context.language,
      noes.map(({ name }) => name),
    ),
  ];
  switch (outcome) {
    case 'VETOED':
      return `${had} ${t.becauseVeto(members, names)}`;
    case 'SHORT_OF_VOTES':
      return `${had} ${noes.length > 0 ? t.becauseShort(members, names) : t.becauseFew}`;
    case 'ADOPTED':
      return `${had} ${t.becauseAdopted}`;
  }
};

/** Since when States can endorse: a day, or the year of the launch where no source gives the day. */
export const openSince = ({ openedOn, launchedOn }: Opened): string | null =>
  openedOn ?? launchedOn?.latest.slice(0, 4) ?? null;

export const wasOpen = (initiative: Opened, on: string): boolean => {
  const since = openSince(initiative);
  return since === null || since <= on;
};

const Summary = ({
  votes,
  initiative,
  name,
  context,
}: {
  votes: Draft['votes'];
  initiative: string;
  name: string;
  context: PageContext;
}) => {
  const statusOf = ({ positions }: Draft['votes'][0]) => about(positions, initiative).status;
  const choices = CHOICES.filter((choice) => votes.some((vote) => vote.choice === choice));
  const statuses = STATUSES.filter((status) => votes.some((vote) => statusOf(vote) === status));
  return (
    <Scroll label={name}>
      <table class={`summary cards ${context.mark(initiative)}`}>
        <caption>{name}</caption>
        <thead>
          <tr>
            <td />
            {choices.map((choice) => (
              <th scope="col" class="count">
                {choiceWord(choice, context)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Labelled labels={['', ...choices.map((choice) => choiceWord(choice, context))]}>
            {statuses.map((status) => (
              <tr>
                <th scope="row">
                  <Status status={status} initiative={initiative} context={context} />
                </th>
                {choices.map((choice) => (
                  <td class="count">
                    {votes.filter((vote) => statusOf(vote) === status && vote.choice === choice).length}
                  </td>
                ))}
              </tr>
            ))}
          </Labelled>
        </tbody>
      </table>
    </Scroll>
  );
};

const RollCall = ({ draft, slugs, context }: { draft: Draft; slugs: readonly string[]; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <CardTable
      label={t.rollCall}
      head={[t.member, t.seat, t.vote, ...slugs.map((slug) => t.on(context.shortName(slug)))]}
      class="rollcall cards"
    >
      {bySeatAndName(draft.votes, context.language).map((vote) => (
        <Once per={`roll call ${draft.address} ${vote.state.code}`} context={context}>
          {(own) => (
            <tr>
              <th scope="row">
                <a href={own.to(`/states/${vote.state.code}`, { on: draft.date })}>{vote.state.name}</a>
              </th>
              <td>{own.t[vote.seat]}</td>
              <td>
                <Choice choice={vote.choice} context={own} />
                {vote.veto && <strong>{inBrackets(own.language, t.veto)}</strong>}
                {vote.correction && <span class="quiet">{inBrackets(own.language, t.corrected)}</span>}
              </td>
              {slugs.map((slug) => (
                <td>
                  <Standing position={about(vote.positions, slug)} initiative={slug} on={draft.date} context={own} />
                </td>
              ))}
            </tr>
          )}
        </Once>
      ))}
    </CardTable>
  );
};

const VoteLink = ({ vote, context }: { vote: OtherVoteFragment; context: PageContext }) => (
  <a href={context.to(draftPath(vote))}>
    {clauses(context.language, [vote.symbol ?? MESSAGES[context.language].noSymbol, context.day(vote.date)])}
  </a>
);

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
  render: (data, context) => {
    const { draftResolution: draft, initiatives, named } = data;
    if (!draft) return named && named.nodes.length > 1 ? sameSymbol(named.nodes, context) : null;
    if (context.request.path !== draftPath(draft)) {
      return { to: addressOf(context.language, draftPath(draft), context.request.query), permanent: true };
    }
    const { plain, own } = titlesOf(draft);
    const [t, words] = [MESSAGES[context.language], VOTE_MESSAGES[context.language]];
    const day = context.day(draft.date);
    const title = t.title(draft.symbol ?? t.noSymbol, day);
    const endorsable = initiatives.map((initiative) => ({
      ...initiative,
      name: proseIn(context, initiative.name),
    }));
    const open = endorsable.filter((initiative) => wasOpen(initiative, draft.date));
    const corrections = [...new Set(draft.votes.flatMap(({ correction }) => correction ?? []))];
    const corrected = draft.votes.filter(({ correction }) => correction !== null).length;
    const numbers = [
      [context.t.YES, draft.inFavour],
      [context.t.NO, draft.against],
      [t.abstaining, draft.abstaining],
      [t.notVoting, draft.notVoting],
    ] as const;
    return {
      title,
      description: t.description(plain, context.t[draft.outcome], day),
      card: {
        text: context.t.pair(plain, context.t[draft.outcome]),
        figures: numbers.map(([word, count]) => ({ place: null, value: votesText(count, context), text: word })),
      },
      body: (
        <>
          <h1>{title}</h1>
          <p class="lead">
            <span lang="en">{plain}</span> {own && <SourceLinks sources={draft.titleSources} context={context} />}
          </p>
          {own && (
            <p class="quiet">
              {words.ownTitle} <cite lang="en">{own}</cite>
            </p>
          )}
          <section class="card outcome">
            <h2>
              <Outcome outcome={draft.outcome} words={headlineOf(draft, context)} context={context} />
            </h2>
            <p>{explained(draft, context)}</p>
          </section>
          <dl class="facts">
            <div>
              <dt>{t.numbers}</dt>
              <dd>
                {numbers.map(([word, count]) => context.t.pair(word, votesText(count, context))).join(' · ')}
                <span class="quiet">
                  {inBrackets(context.language, t.needed(numberText(context.language, draft.votesNeeded)))}
                </span>
              </dd>
            </div>
            <div>
              <dt>{context.t.day}</dt>
              <dd>
                <a href={context.to('/council', { on: draft.date })}>{day}</a> ·{' '}
                <a href={context.to('/votes', { from: draft.date, to: draft.date })}>{t.dayVotes}</a>
              </dd>
            </div>
            {draft.topic && (
              <div>
                <dt>{t.topic}</dt>
                <dd>
                  <span lang="en">{draft.topic}</span> ·{' '}
                  <a href={context.to('/votes', { text: draft.topic })}>{t.topicVotes}</a>
                </dd>
              </div>
            )}
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
            {draft.outcome === 'VETOED' && (
              <div>
                <dt>{t.unList}</dt>
                <dd>
                  {draft.countedOnUnVetoList === true
                    ? t.counted
                    : draft.countedOnUnVetoList === false
                      ? words.apart
                      : t.tooOld}{' '}
                  <SourceLinks sources={draft.earlierSources} context={context} />
                </dd>
              </div>
            )}
            {draft.duplicateOf && (
              <div>
                <dt>{t.second}</dt>
                <dd>
                  {t.secondOf} <VoteLink vote={draft.duplicateOf} context={context} />
                </dd>
              </div>
            )}
          </dl>
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
          <h2>{t.rollCall}</h2>
          {draft.votes.length === 0 ? (
            <p>{t.noRollCall}</p>
          ) : (
            <>
              {endorsable
                .filter((initiative) => !open.includes(initiative))
                .map((initiative) => (
                  <p>{t.notOpen(initiative.name, day, context.day(openSince(initiative) ?? ''))}</p>
                ))}
              <RollCall draft={draft} slugs={open.map(({ slug }) => slug)} context={context} />
              <Downloads list="roll-call" query={{ draft: draft.address }} context={context} />
              <p class="screen">
                <a
                  href={addressOf('en', '/explore', {
                    query: rollCallQuery(draft),
                    revision: context.request.query.get('revision'),
                  })}
                >
                  {t.explore}
                </a>
              </p>
              <Undated initiatives={open} on={draft.date} context={context} />
              <p class="note">{t.today}</p>
              {open.length > 0 && (
                <>
                  <h2>{t.commitment}</h2>
                  <p>{t.commitmentMeans}</p>
                  <div class="pair">
                    {open.map(({ slug, name }) => (
                      <Summary votes={draft.votes} initiative={slug} name={name} context={context} />
                    ))}
                  </div>
                  <Legend initiative={open[0]?.slug ?? ''} context={context} />
                </>
              )}
            </>
          )}
          {draft.remarks.length + corrected > 0 && (
            <>
              <h2>{t.remarks}</h2>
              <ul>
                {draft.remarks.map((remark) => (
                  <li>
                    <Prose text={remark} context={context} />
                  </li>
                ))}
                {corrections.map((correction) => (
                  <li>
                    <Prose text={correction} context={context} />
                  </li>
                ))}
                {corrected > 0 && <li>{t.correctedCount(numberText(context.language, corrected))}</li>}
              </ul>
            </>
          )}
          <h2>{context.t.sources}</h2>
          <SourceList sources={draft.sources} context={context} />
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
        </>
      ),
    };
  },
});
