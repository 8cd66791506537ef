import type { VotePageQuery } from '../../operations.generated.js';
import { itemOf } from '../../initiatives.js';
import { bySeatAndName, inBrackets } from '../../language.js';
import { type PageContext, addressOf } from '../../page-context.js';
import { CardTable, Labelled, Scroll } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { CachedMarkup } from '../../ui/once.js';
import { Legend, STATUSES, Standing, Status, Undated } from '../../ui/parts.js';
import { CHOICES, Choice, choiceWord } from '../../ui/votes.js';
import { MESSAGES } from './messages/index.js';
import { openSince, wasOpen } from './opened.js';
import { rollCallQuery } from './roll-call-query.js';

type Draft = NonNullable<VotePageQuery['draftResolution']>;
type Initiative = VotePageQuery['initiatives'][number];

const RollCallTable = ({ draft, slugs, context }: { draft: Draft; slugs: readonly string[]; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <CardTable
      label={t.rollCall}
      head={[t.member, t.seat, t.vote, ...slugs.map((slug) => t.on(context.shortName(slug)))]}
      class="rollcall cards"
    >
      {bySeatAndName(draft.votes, context.language).map((vote) => (
        <CachedMarkup per={`roll call ${draft.address} ${vote.state.code}`} context={context}>
          {(rowContext) => (
            <tr>
              <th scope="row">
                <a href={rowContext.to(`/states/${vote.state.code}`, { on: draft.date })}>{vote.state.name}</a>
              </th>
              <td>{rowContext.t[vote.seat]}</td>
              <td>
                <Choice choice={vote.choice} context={rowContext} />
                {vote.veto && <strong>{inBrackets(rowContext.language, t.veto)}</strong>}
                {vote.correction && <span class="quiet">{inBrackets(rowContext.language, t.corrected)}</span>}
              </td>
              {slugs.map((slug) => (
                <td>
                  <Standing
                    position={itemOf(vote.positions, slug)}
                    initiative={slug}
                    on={draft.date}
                    context={rowContext}
                  />
                </td>
              ))}
            </tr>
          )}
        </CachedMarkup>
      ))}
    </CardTable>
  );
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
  const statusOf = ({ positions }: Draft['votes'][0]) => itemOf(positions, initiative).status;
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

/** A roll call beside initiatives that its members may have endorsed. */
interface Props {
  readonly draft: Draft;
  readonly initiatives: readonly Initiative[];
  readonly context: PageContext;
}

/** For each initiative, how many members of each status voted which way. */
const Commitments = ({ draft, initiatives, context }: Props) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <h2>{t.commitment}</h2>
      <p>{t.commitmentMeans}</p>
      <div class="pair">
        {initiatives.map(({ slug, name }) => (
          <Summary votes={draft.votes} initiative={slug} name={name} context={context} />
        ))}
      </div>
      <Legend initiative={initiatives[0]?.slug ?? ''} context={context} />
    </>
  );
};

/** How each member voted, beside what the member had endorsed by that day. */
export const RollCall = ({ draft, initiatives, context }: Props) => {
  const t = MESSAGES[context.language];
  const open = initiatives.filter((initiative) => wasOpen(initiative, draft.date));
  const notYetOpen = initiatives.filter((initiative) => !open.includes(initiative));
  return (
    <>
      {notYetOpen.map((initiative) => (
        <p>{t.notOpen(initiative.name, context.day(draft.date), context.day(openSince(initiative) ?? ''))}</p>
      ))}
      <RollCallTable draft={draft} slugs={open.map(({ slug }) => slug)} context={context} />
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
      {open.length > 0 && <Commitments draft={draft} initiatives={open} context={context} />}
    </>
  );
};
