import { APPROACHES } from '#domain';
import { ActPageDocument, type ActPageQuery, type MemberToAskFragment } from '../../operations.generated.js';
import { endorsableOf, initiativeOf, unknownInitiative } from '../../initiatives.js';
import { byName, bySeatAndName, clauses, graphqlLanguage, inBrackets, numberText } from '../../language.js';
import { word } from '../../messages.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { CardTable } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { InitiativeSwitch, SourceLinks, actDay } from '../../ui/parts.js';
import { definePage } from '../../define.js';
import { seatText } from '../note/blocks/seat.js';
import { approachText } from './approached.js';
import { KnowSource } from './know-source.js';
import { MESSAGES, SEARCH_TERMS } from './messages/index.js';
import { toAskExport } from './to-ask.export.js';
import { type ApproachableState, approachableStates } from './to-ask.js';

/** Returns the day whose Council is to be asked: the next 1 January if its Council is known, else the day itself. */
const comingCouncil = ({
  on,
  revision: { councilKnown },
}: PageRequest): { readonly coming: string; readonly isKnown: boolean } => {
  const next = `${String(Number(on.slice(0, 4)) + 1).padStart(4, '0')}-01-01`;
  const coming = next <= councilKnown.to ? next : on;
  return { coming, isKnown: councilKnown.from <= coming && coming <= councilKnown.to };
};

const Actions = ({ of: { state }, slug, context }: { of: ApproachableState; slug: string; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const note = { preset: 'two-pages', state: state.code, on: context.request.on };
  return (
    <>
      <a
        href={`${context.to(`/act/${state.code}`, { on: context.request.query.get('on') })}#${slug}`}
        aria-label={t.letterTo(state.name)}
      >
        {t.letter}
      </a>{' '}
      ·{' '}
      <a href={context.to('/note', note)} aria-label={t.noteOn(state.name)}>
        {t.note}
      </a>
    </>
  );
};

const Members = ({
  council,
  toAsk,
  slug,
  context,
}: {
  council: NonNullable<ActPageQuery['council']>;
  toAsk: ReadonlyMap<string, ApproachableState>;
  slug: string;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const membersToAsk = bySeatAndName<MemberToAskFragment>(council.members, context.language).flatMap((member) => {
    const of = toAsk.get(member.state.code);
    return of ? [{ ...member, of }] : [];
  });
  const name = context.initiatives.find((initiative) => initiative.slug === slug)?.name ?? slug;
  const isComing = council.on > context.request.on;
  const heading = (isComing ? t.council : t.councilNow)(context.day(council.on));
  const seatOf = ({ seat, term }: MemberToAskFragment): string => {
    const seated = seatText({ seat, ...term }, context);
    return clauses(context.language, [seated, isComing && term.startsOn === council.on && t.joining]);
  };
  return (
    <>
      <h2 id="council">{heading}</h2>
      <p role="status">
        {t.toAsk(numberText(context.language, membersToAsk.length), numberText(context.language, council.size), name)}
      </p>
      {membersToAsk.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <CardTable label={heading} head={[context.t.state, t.seat, t.known, t.actions]}>
          {membersToAsk.map(({ of, ...member }) => (
            <tr>
              <th scope="row">
                <a href={context.to(`/states/${member.state.code}`, { on: context.request.query.get('on') })}>
                  {member.state.name}
                </a>
              </th>
              <td>
                {seatOf(member)} <SourceLinks sources={member.term.sources} brief context={context} />
              </td>
              <td>
                {approachText(of.approach, context)}{' '}
                {of.approach.act && <SourceLinks sources={of.approach.act.sources} brief context={context} />}
              </td>
              <td>
                <Actions of={of} slug={slug} context={context} />
              </td>
            </tr>
          ))}
        </CardTable>
      )}
    </>
  );
};

/** All States that may be asked, grouped by what is known of them; each links to the page that says what one can do. */
const Others = ({
  toAsk,
  slug,
  context,
}: {
  toAsk: ReadonlyMap<string, ApproachableState>;
  slug: string;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const states = [...toAsk.values()].sort((a, b) => byName(context.language, a.state.name, b.state.name));
  const kinds = APPROACHES.map((kind) => ({
    kind,
    of: states.filter(({ approach }) => approach.kind === kind),
  })).filter(({ of }) => of.length > 0);
  return (
    <>
      <h2 id="states">{t.others}</h2>
      {kinds.length > 0 && <Downloads list="to-ask" query={{ initiative: slug }} context={context} />}
      {kinds.length === 0 && <p>{t.nothingToAsk}</p>}
      {kinds.map(({ kind, of }) => (
        <section>
          <h3>{t.count(t[kind], numberText(context.language, of.length))}</h3>
          <p class="note">{t[`${kind}_MEANS`]}</p>
          <ul class="columns">
            {of.map(({ state, approach: { act } }) => (
              <li>
                <a href={`${context.to(`/act/${state.code}`, { on: context.request.query.get('on') })}#${slug}`}>
                  {state.name}
                </a>
                {act && (
                  <>
                    <span class="quiet">{inBrackets(context.language, actDay(act.date, context))}</span>{' '}
                    <SourceLinks sources={act.sources} brief context={context} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

export const actPage = definePage({
  path: '/act',
  label: word('act'),
  searchTerms: (language) => SEARCH_TERMS[language].act,
  document: ActPageDocument,
  variables: (request) => ({ on: request.on, ...comingCouncil(request), language: graphqlLanguage(request.language) }),
  exports: [toAskExport],
  render: (data, context) => {
    const t = MESSAGES[context.language];
    const { request } = context;
    const slug = initiativeOf(request);
    const initiative = data.initiatives.find((candidate) => candidate.slug === slug);
    if (!endorsableOf(request) || !initiative) throw unknownInitiative(data.initiatives.map((known) => known.slug));
    const toAsk = approachableStates(data, initiative, request.on);
    return {
      title: t.title,
      description: t.description,
      body: (
        <>
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <InitiativeSwitch chosen={slug} context={context} />
          {data.council && <Members council={data.council} toAsk={toAsk} slug={slug} context={context} />}
          <Others toAsk={toAsk} slug={slug} context={context} />
          <KnowSource of={[{ initiative: proseIn(context, initiative.name) }]} context={context} />
        </>
      ),
    };
  },
});
