import { APPROACHES } from '#domain';
import {
  ActPageDocument,
  type ActPageQuery,
  type ApproachedFragment,
  type MemberToAskFragment,
} from '../../documents.js';
import { endorsableOf, initiativeOf, unknownInitiative } from '../../initiatives.js';
import { bySeatAndName, byName, graphqlLanguage, numberText } from '../../language.js';
import { word } from '../../messages.js';
import { proseIn } from '../../prose.js';
import { Labelled } from '../../ui/cards.js';
import { InitiativeSwitch, SourceLinks, actDay } from '../../ui/parts.js';
import { definePage } from '../../define.js';
import type { Asked, View } from '../../view.js';
import { type ReportedApproach, approachText, approachedOn } from './approached.js';
import { KnowSource } from './know-source.js';
import { MESSAGES } from './messages.js';

/** A State with why it may be approached. */
interface ToAsk {
  readonly state: { readonly code: string; readonly name: string };
  readonly approach: ReportedApproach;
}

/** The day whose Council is to be asked: the next 1 January, as far as all members are known, else the day itself. */
const comingCouncil = ({
  on,
  shown: { councilKnown },
}: Asked): { readonly coming: string; readonly isKnown: boolean } => {
  const next = `${String(Number(on.slice(0, 4)) + 1).padStart(4, '0')}-01-01`;
  const coming = next <= councilKnown.to ? next : on;
  return { coming, isKnown: councilKnown.from <= coming && coming <= councilKnown.to };
};

/** The States that may be asked about an initiative, by their codes. */
const toAskIn = ({ states }: ActPageQuery, initiative: ApproachedFragment, on: string): ReadonlyMap<string, ToAsk> =>
  new Map(
    states.nodes.flatMap((state) => {
      const { approach } = approachedOn(state.positions, initiative, on);
      return approach ? [[state.code, { state, approach }]] : [];
    }),
  );

const Actions = ({ of: { state }, slug, view }: { of: ToAsk; slug: string; view: View }) => {
  const t = MESSAGES[view.language];
  const note = { preset: 'two-pages', state: state.code, on: view.asked.on };
  return (
    <>
      <a
        href={`${view.to(`/act/${state.code}`, { on: view.asked.query.get('on') })}#${slug}`}
        aria-label={t.letterTo(state.name)}
      >
        {t.letter}
      </a>{' '}
      ·{' '}
      <a href={view.to('/note', note)} aria-label={t.noteOn(state.name)}>
        {t.note}
      </a>
    </>
  );
};

const Members = ({
  council,
  toAsk,
  slug,
  view,
}: {
  council: NonNullable<ActPageQuery['council']>;
  toAsk: ReadonlyMap<string, ToAsk>;
  slug: string;
  view: View;
}) => {
  const t = MESSAGES[view.language];
  const asked = bySeatAndName<MemberToAskFragment>(council.members, view.language).flatMap((member) => {
    const of = toAsk.get(member.state.code);
    return of ? [{ ...member, of }] : [];
  });
  const name = view.initiatives.find((each) => each.slug === slug)?.name ?? slug;
  const isComing = council.on > view.asked.on;
  const heading = (isComing ? t.council : t.councilNow)(view.day(council.on));
  const seatOf = ({ seat, term: { startsOn, endsOn } }: MemberToAskFragment): string => {
    const seated = endsOn ? t.seated(view.t[seat], startsOn.slice(0, 4), endsOn.slice(0, 4)) : view.t[seat];
    return isComing && startsOn === council.on ? `${seated}, ${t.joining}` : seated;
  };
  return (
    <>
      <h2 id="council">{heading}</h2>
      <p role="status">
        {t.toAsk(numberText(view.language, asked.length), numberText(view.language, council.size), name)}
      </p>
      {asked.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <div class="scroll" tabindex={0} role="region" aria-label={heading}>
          <table class="cards">
            <thead>
              <tr>
                <th scope="col">{view.t.state}</th>
                <th scope="col">{t.seat}</th>
                <th scope="col">{t.known}</th>
                <th scope="col">{t.actions}</th>
              </tr>
            </thead>
            <tbody>
              <Labelled labels={[view.t.state, t.seat, t.known, t.actions]}>
                {asked.map(({ of, ...member }) => (
                  <tr>
                    <th scope="row">
                      <a href={view.to(`/states/${member.state.code}`)}>{member.state.name}</a>
                    </th>
                    <td>
                      {seatOf(member)} <SourceLinks sources={member.term.sources} brief view={view} />
                    </td>
                    <td>
                      {approachText(of.approach, view)}{' '}
                      {of.approach.act && <SourceLinks sources={of.approach.act.sources} brief view={view} />}
                    </td>
                    <td>
                      <Actions of={of} slug={slug} view={view} />
                    </td>
                  </tr>
                ))}
              </Labelled>
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};

/** All States that may be asked, by what is known of them: each leads to what one can do. */
const Others = ({ toAsk, slug, view }: { toAsk: ReadonlyMap<string, ToAsk>; slug: string; view: View }) => {
  const t = MESSAGES[view.language];
  const states = [...toAsk.values()].sort((a, b) => byName(view.language, a.state.name, b.state.name));
  const kinds = APPROACHES.map((kind) => ({
    kind,
    of: states.filter(({ approach }) => approach.kind === kind),
  })).filter(({ of }) => of.length > 0);
  return (
    <>
      <h2 id="states">{t.others}</h2>
      {kinds.length === 0 && <p>{t.nothingToAsk}</p>}
      {kinds.map(({ kind, of }) => (
        <section>
          <h3>{t.count(t[kind], numberText(view.language, of.length))}</h3>
          <p class="note">{t[`${kind}_MEANS`]}</p>
          <ul class="columns">
            {of.map(({ state, approach: { act } }) => (
              <li>
                <a href={`${view.to(`/act/${state.code}`, { on: view.asked.query.get('on') })}#${slug}`}>
                  {state.name}
                </a>
                {act && (
                  <>
                    {' '}
                    <span class="quiet">({actDay(act.date, view)})</span>{' '}
                    <SourceLinks sources={act.sources} brief view={view} />
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
  searchTerms: {
    en: 'What one can do | act campaign ask letter write mission advocacy whom to ask endorse',
    fr: 'Ce que l’on peut faire | agir campagne demander lettre écrire mission plaidoyer à qui s’adresser',
    es: 'Qué se puede hacer | actuar campaña pedir carta escribir misión incidencia a quién dirigirse',
  },
  document: ActPageDocument,
  variables: (asked) => ({ on: asked.on, ...comingCouncil(asked), language: graphqlLanguage(asked.language) }),
  render: (data, view) => {
    const t = MESSAGES[view.language];
    const { asked } = view;
    const slug = initiativeOf(asked);
    const initiative = data.initiatives.find((each) => each.slug === slug);
    if (!endorsableOf(asked) || !initiative) throw unknownInitiative(data.initiatives.map((each) => each.slug));
    const toAsk = toAskIn(data, initiative, asked.on);
    return {
      title: t.title,
      description: t.description,
      body: (
        <>
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <InitiativeSwitch chosen={slug} view={view} />
          {data.council && <Members council={data.council} toAsk={toAsk} slug={slug} view={view} />}
          <Others toAsk={toAsk} slug={slug} view={view} />
          <KnowSource of={[{ initiative: proseIn(view, initiative.name) }]} view={view} />
        </>
      ),
    };
  },
});
