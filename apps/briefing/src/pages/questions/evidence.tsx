import type { ComponentChildren } from 'preact';
import type { EvidenceFragment } from '../../documents.js';
import { Labelled } from '../../ui/cards.js';
import { overlapFigure, supporterVotesFigure } from '../../figures/evidence.js';
import { councilFigure, groupsFigure } from '../../figures/index.js';
import { METER_MESSAGES, reachText } from '../../figures/meter.js';
import { byName, listText, numberText } from '../../language.js';
import { proseIn } from '../../prose.js';
import { Chamber, CHAMBER_MESSAGES, Meter } from '../../ui/chamber.js';
import { Figure } from '../../ui/figure.js';
import { Prose, SourceLinks, Standing } from '../../ui/parts.js';
import { about, councilYears, initiativeOf } from '../../initiatives.js';
import { type Asked, type FigureUse, type View, addressOf } from '../../view.js';
import { leadText } from '../initiative/facts.js';
import { type EvidenceName, MESSAGES, WHY } from './messages.js';

/** What bears on each of the panel's questions, by its id: the first figure stands for it where all are listed. */
const EVIDENCE: Readonly<Record<string, readonly EvidenceName[]>> = {
  'q1-from-commitment-to-action': ['council', 'meter', 'votes'],
  'q2-supporters-outside-the-council': ['groups', 'cosponsors', 'triggers'],
  'q3-working-together': ['instruments', 'overlap'],
};

export const evidenceOn = (question: string): readonly EvidenceName[] => EVIDENCE[question] ?? [];

type Initiative = EvidenceFragment['initiatives'][0];

interface Piece {
  /** The figure that it is; what is none, it shows itself. */
  readonly figure?: FigureUse;
  /** Its heading, and what it shows in a sentence, with the numbers of the day. */
  readonly says: (data: EvidenceFragment, view: View) => { readonly title: string; readonly finding: string };
  readonly show: (data: EvidenceFragment, view: View) => ComponentChildren;
  /** The pages behind it: a label and an address. */
  readonly behind: (data: EvidenceFragment, view: View) => readonly (readonly [string, string])[];
  /** What to ask the schema for the same. */
  readonly query: (asked: Asked) => string;
}

const chosenOf = ({ initiatives }: EvidenceFragment, view: View): readonly Initiative[] =>
  initiatives.filter(({ slug }) => slug === initiativeOf(view.asked));

/** Those that States endorse first. */
const inOrder = ({ initiatives }: EvidenceFragment): readonly Initiative[] =>
  [true, false].flatMap((wanted) => initiatives.filter(({ endorsable }) => endorsable === wanted));

/** The resolutions of the General Assembly of which it is recorded what States did on them. */
const resolutionsOf = ({ initiatives }: EvidenceFragment): readonly Initiative[] =>
  initiatives.filter(({ assemblyRecords }) => assemblyRecords.length > 0);

const nameIn = (view: View) => (initiative: { readonly name: string }) => proseIn(view, initiative.name);

/** The conditions of these pages, which links between them keep. */
export const kept = ({ asked: { query } }: View) => ({
  on: query.get('on'),
  initiative: query.get('initiative'),
  drafts: query.get('drafts'),
});

/** The pages of initiatives. */
const pagesOf = (initiatives: readonly Initiative[], view: View): readonly (readonly [string, string])[] =>
  initiatives.map((initiative) => [
    nameIn(view)(initiative),
    view.to(`/initiatives/${initiative.slug}`, { on: view.asked.query.get('on') }),
  ]);

const councilPageOf = (view: View): readonly [string, string] => [
  view.t.council,
  view.to('/council', { ...kept(view), drafts: null }),
];

const figurePiece = (
  use: FigureUse,
  piece: Pick<Piece, 'behind' | 'query'>,
  More?: (view: View) => ComponentChildren,
) =>
  ({
    figure: use,
    says: (_, view) => {
      const { title, summary } = view.figure(use.figure.name).table;
      return { title, finding: summary };
    },
    show: (_, view) => (
      <>
        {More?.(view)}
        <Figure drawn={view.figure(use.figure.name)} view={view} level={3} />
      </>
    ),
    ...piece,
  }) satisfies Piece;

const ROLES = ['sponsor', 'co-sponsor', 'not a co-sponsor', 'dissociated from the outcome'] as const;
const isRole = (role: string): role is (typeof ROLES)[number] => (ROLES as readonly string[]).includes(role);

/** The day on which the first of them was adopted, where the chosen day lies before it. */
const adoptedLater = (data: EvidenceFragment, { asked }: View): string | null => {
  const adopted = resolutionsOf(data).flatMap(({ adoptedOn }) => adoptedOn ?? []);
  const [first] = [...adopted].sort();
  return first !== undefined && asked.on < first ? first : null;
};

const sponsorsOf = (data: EvidenceFragment) => {
  const records = resolutionsOf(data).flatMap(({ assemblyRecords }) => assemblyRecords);
  return { records, sponsors: records.filter(({ role }) => role === 'sponsor' || role === 'co-sponsor') };
};

const sponsorsTitle = (data: EvidenceFragment, view: View): string =>
  MESSAGES[view.language].cosponsorsTitle(listText(view.language, resolutionsOf(data).map(nameIn(view))));

const Sponsors = ({ data, view }: { data: EvidenceFragment; view: View }) => {
  const t = MESSAGES[view.language];
  const { records } = sponsorsOf(data);
  return (
    <>
      <p class="incomplete">{t.cosponsorsPartial}</p>
      <details class="numbers">
        <summary>{t.eachOf}</summary>
        <div class="scroll" tabindex={0} role="region" aria-label={sponsorsTitle(data, view)}>
          <table class="cards">
            <thead>
              <tr>
                <th scope="col">{view.t.state}</th>
                <th scope="col">{t.role}</th>
                <th scope="col">{chosenOf(data, view).map(nameIn(view))}</th>
              </tr>
            </thead>
            <tbody>
              <Labelled labels={[view.t.state, t.role, chosenOf(data, view).map(nameIn(view)).join(', ')]}>
                {[...records]
                  .sort((a, b) => byName(view.language, a.state.name, b.state.name))
                  .map(({ state, role, sources }) => (
                    <tr>
                      <th scope="row">
                        <a href={view.to(`/states/${state.code}`)}>{state.name}</a>
                      </th>
                      <td>
                        {isRole(role) ? t[role] : <Prose text={role} view={view} />}{' '}
                        <SourceLinks sources={sources} brief view={view} />
                      </td>
                      <td>
                        <Standing position={state.position} initiative={initiativeOf(view.asked)} view={view} />
                      </td>
                    </tr>
                  ))}
              </Labelled>
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
};

const Triggers = ({ data, view }: { data: EvidenceFragment; view: View }) => {
  const t = MESSAGES[view.language];
  return (
    <div class="pair">
      {data.initiatives
        .filter(({ endorsable }) => endorsable)
        .map(({ slug, name, trigger, textSources }) => (
          <div class={`key ${view.mark(slug)}`}>
            <h4>
              <a href={view.to(`/initiatives/${slug}`)}>{proseIn(view, name)}</a>
            </h4>
            <p>
              {trigger ? (
                <>
                  <Prose text={trigger} view={view} /> <SourceLinks sources={textSources.trigger} view={view} />
                </>
              ) : (
                t.notRead
              )}
            </p>
          </div>
        ))}
    </div>
  );
};

/** When an initiative was launched, or a resolution adopted. */
const begunText = ({ launchedOn, adoptedOn }: Pick<Initiative, 'launchedOn' | 'adoptedOn'>, view: View) => {
  if (launchedOn) return view.day(launchedOn.text);
  return adoptedOn ? MESSAGES[view.language].adopted(view.day(adoptedOn)) : null;
};

const Instruments = ({ data, view }: { data: EvidenceFragment; view: View }) => {
  const t = MESSAGES[view.language];
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={t.instrumentsTitle}>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{t.instrument}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.ledBy}</th>
            <th scope="col">{t.launched}</th>
            <th scope="col">{t.endorse}</th>
            <th scope="col">{view.t.sources}</th>
          </tr>
        </thead>
        <tbody>
          <Labelled labels={[t.instrument, t.kind, t.ledBy, t.launched, t.endorse, view.t.sources]}>
            {inOrder(data).map(({ slug, name, kind, ledBy, launchedOn, adoptedOn, endorsable, sources }) => (
              <tr>
                <th scope="row">
                  <a href={view.to(`/initiatives/${slug}`)}>{proseIn(view, name)}</a>
                </th>
                <td>{t[kind]}</td>
                <td>{leadText(ledBy, view) ?? t.notRead}</td>
                <td>{begunText({ launchedOn, adoptedOn }, view) ?? t.notRead}</td>
                <td>{endorsable ? t.yes : t.no}</td>
                <td>
                  <SourceLinks sources={sources} view={view} />
                </td>
              </tr>
            ))}
          </Labelled>
        </tbody>
      </table>
    </div>
  );
};

/** What is no figure, framed as one. */
const Card = ({ piece, data, view, children }: PieceProps & { children: ComponentChildren }) => {
  const { title, finding } = PIECES[piece].says(data, view);
  return (
    <div class="card">
      <h3>{title}</h3>
      <p class="lead">{finding}</p>
      {children}
    </div>
  );
};

const PIECES: Readonly<Record<EvidenceName, Piece>> = {
  council: figurePiece(
    { figure: councilFigure },
    {
      behind: (data, view) => [councilPageOf(view), ...pagesOf(chosenOf(data, view), view)],
      query: (asked) =>
        `{ councils(from: ${councilYears(asked.shown).from}, to: ${councilYears(asked.shown).to}) { on votesNeeded support(initiative: "${initiativeOf(asked)}") { tally { endorsed possiblyEndorsed } } } }`,
    },
  ),
  meter: {
    says: ({ council }, view) => {
      return {
        title: METER_MESSAGES[view.language].meter(String(council.votesNeeded)),
        finding: reachText(view.language, council, about(council.supports, initiativeOf(view.asked))),
      };
    },
    show: ({ council }, view) => {
      const [t, chosen] = [CHAMBER_MESSAGES[view.language], initiativeOf(view.asked)];
      return (
        <div class="card pair">
          <div>
            <Chamber council={council} initiative={chosen} view={view} />
            <p class="note">{t.double}</p>
          </div>
          <Meter council={council} initiative={chosen} view={view} level={3} />
        </div>
      );
    },
    behind: (_, view) => [councilPageOf(view)],
    query: (asked) =>
      `{ council(on: "${asked.on}") { size votesNeeded support(initiative: "${initiativeOf(asked)}") { majority shortOfVotesNeeded tally { endorsed possiblyEndorsed } positions { status state { name } } } } }`,
  },
  votes: figurePiece(
    { figure: supporterVotesFigure },
    {
      behind: (data, view) => [
        [view.t.votes, view.to('/votes', { marked: view.asked.query.get('drafts') === 'failed' ? null : 'yes' })],
        ...pagesOf(chosenOf(data, view), view),
      ],
      query: (asked) =>
        `{ initiative(slug: "${initiativeOf(asked)}") { supporterVotes(where: { outcome: [VETOED, SHORT_OF_VOTES]${asked.query.get('drafts') === 'failed' ? '' : ' atrocityMarked: true'} to: "${asked.on}" }) { year drafts inFavour against abstaining notVoting unknown } } }`,
    },
    (view) => {
      const [t, failed] = [MESSAGES[view.language], view.asked.query.get('drafts') === 'failed'];
      return (
        <p class="steps">
          <a href={`${view.here({ drafts: failed ? null : 'failed' })}#votes`}>{failed ? t.marked : t.failed}</a>
        </p>
      );
    },
  ),
  groups: figurePiece(
    { figure: groupsFigure, query: { council: 'no' } },
    {
      behind: (data, view) => [
        [
          view.t.states,
          view.to('/states', {
            on: view.asked.query.get('on'),
            council: 'no',
            initiative: initiativeOf(view.asked),
            status: 'ENDORSED',
          }),
        ],
        ...pagesOf(chosenOf(data, view), view),
      ],
      query: (asked) =>
        `{ initiative(slug: "${initiativeOf(asked)}") { tallyByGroup(on: "${asked.on}", onCouncil: false) { regionalGroup tally { endorsed possiblyEndorsed notEndorsed withdrawn unknown } } } }`,
    },
  ),
  cosponsors: {
    says: (data, view) => {
      const t = MESSAGES[view.language];
      const { sponsors } = sponsorsOf(data);
      const endorsing = sponsors.filter(({ state }) => state.position.status === 'ENDORSED');
      const later = adoptedLater(data, view);
      return {
        title: sponsorsTitle(data, view),
        finding: later
          ? t.cosponsorsLater(view.day(view.asked.on), view.day(later))
          : t.cosponsorsFinding(
              numberText(view.language, sponsors.length),
              numberText(view.language, endorsing.length),
              chosenOf(data, view).map(nameIn(view)).join(''),
              view.day(view.asked.on),
            ),
      };
    },
    show: (data, view) => (
      <Card piece="cosponsors" data={data} view={view}>
        {!adoptedLater(data, view) && <Sponsors data={data} view={view} />}
      </Card>
    ),
    behind: (data, view) => pagesOf(resolutionsOf(data), view),
    query: (asked) =>
      `{ initiatives(endorsable: false) { document assemblyRecords { role note state { name position(initiative: "${initiativeOf(asked)}", on: "${asked.on}") { status } } sources { id title } } } }`,
  },
  triggers: {
    says: (_, view) => {
      const t = MESSAGES[view.language];
      return { title: t.triggersTitle, finding: t.triggersFinding };
    },
    show: (data, view) => (
      <Card piece="triggers" data={data} view={view}>
        <Triggers data={data} view={view} />
      </Card>
    ),
    behind: (data, view) => [
      ...pagesOf(
        data.initiatives.filter(({ endorsable }) => endorsable),
        view,
      ),
      [view.t.sources, view.to('/sources')],
    ],
    query: () => '{ initiatives { name trigger textSources { trigger { id title } } } }',
  },
  instruments: {
    says: (data, view) => {
      const t = MESSAGES[view.language];
      const list = (endorsable: boolean): string =>
        listText(
          view.language,
          data.initiatives.filter((initiative) => initiative.endorsable === endorsable).map(nameIn(view)),
        );
      return { title: t.instrumentsTitle, finding: t.instrumentsFinding(list(true), list(false)) };
    },
    show: (data, view) => (
      <Card piece="instruments" data={data} view={view}>
        <Instruments data={data} view={view} />
      </Card>
    ),
    behind: (data, view) => pagesOf(inOrder(data), view),
    query: () =>
      '{ initiatives { slug name kind endorsable adoptedOn launchedOn { text } ledBy { group organisation states { name } } sources { id title } } }',
  },
  overlap: figurePiece(
    { figure: overlapFigure },
    {
      behind: (data, view) => [[view.t.states, view.to('/states')], ...pagesOf(chosenOf(data, view), view)],
      query: (asked) =>
        `{ groups { name members { state { name } asOf status } tally(initiative: "${initiativeOf(asked)}", on: "${asked.on}") { endorsed possiblyEndorsed notEndorsed withdrawn unknown total } } }`,
    },
  ),
};

interface PieceProps {
  readonly piece: EvidenceName;
  readonly data: EvidenceFragment;
  readonly view: View;
}

/** A piece of evidence: why it bears on the question, what it shows, the pages behind it. */
export const Evidence = ({ piece, data, view }: PieceProps) => {
  const t = MESSAGES[view.language];
  const { show, behind, query } = PIECES[piece];
  const explore = addressOf('en', '/explore', {
    query: query(view.asked),
    revision: view.asked.query.get('revision'),
  });
  return (
    <section class="evidence" id={piece}>
      <p class="why">{WHY[view.language][piece]}</p>
      {show(data, view)}
      <p class="behind">
        {t.behind}{' '}
        {[...behind(data, view), [t.explore, explore] as const].map(([label, href], index) => (
          <>
            {index > 0 && ' · '}
            <a href={href}>{label}</a>
          </>
        ))}
      </p>
    </section>
  );
};

/** What the evidence on a question says, a sentence for each piece. */
export const findingsOn = (question: string, data: EvidenceFragment, view: View) =>
  evidenceOn(question).map((piece) => ({ piece, ...PIECES[piece].says(data, view) }));

/** The same as lines that lead to it. */
export const Findings = ({ question, data, view }: { question: string; data: EvidenceFragment; view: View }) => (
  <ul class="findings">
    {findingsOn(question, data, view).map(({ piece, title, finding }) => (
      <li>
        <a href={`${view.to(`/questions/${question}`, kept(view))}#${piece}`}>{title}</a>
        <br />
        {finding}
      </li>
    ))}
  </ul>
);

export const figuresOn = (question: string): readonly FigureUse[] =>
  evidenceOn(question).flatMap((piece) => PIECES[piece].figure ?? []);
