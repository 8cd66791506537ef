import { oneOf, textOf } from '../../asked.js';
import { type ProfilePositionFragment, StatePageDocument } from '../../documents.js';
import { catalogue, graphqlLanguage } from '../../language.js';
import { Kept, Select } from '../../ui/form.js';
import { proseIn } from '../../prose.js';
import { SourceLinks, Status, actDay, when } from '../../ui/parts.js';
import { CHOICES, OUTCOMES, choiceWord } from '../../ui/votes.js';
import { type Asked, type View, hueOf, page } from '../../view.js';

const MESSAGES = catalogue(
  {
    description: (name: string, day: string) =>
      `${name}: positions on ${day} with every act and source, Council terms, votes while seated, and what is not known.`,
    MEMBER: 'Member of the United Nations',
    OBSERVER: 'Observer State',
    FORMER: 'Former State',
    since: (day: string) => `since ${day}`,
    codes: 'Codes',
    otherNames: 'Other names',
    positions: (day: string) => `Positions on ${day}`,
    acts: 'What sources say',
    did: 'Act',
    date: 'Date',
    endorsedIt: 'endorsed it',
    noEndorsement: 'which is no endorsement',
    noActs: 'No source that was read says anything of this State and this initiative.',
    terms: 'Terms on the Security Council',
    noTerms: 'It has not sat on the Council since 1946.',
    seated: (from: string, to: string) => `from ${from} to ${to}`,
    permanentSince: (from: string) => `permanent member, from ${from}`,
    votes: 'Votes while seated',
    voteCount: (count: string) =>
      `${count} votes on record meet these conditions. On record are every failed draft since 1946 and every adopted one of 2005 to 2025.`,
    from: 'From',
    to: 'To',
    choice: 'Vote',
    outcome: 'Outcome',
    marked: 'Marked as concerning atrocity crimes',
    yes: 'Yes, by a source',
    draft: 'Draft',
    title: 'Title',
    commitment: 'Code on that day',
    veto: 'veto',
    next: 'The next 50',
    first: 'Back to the newest',
    groups: 'Groups, treaties and General Assembly resolutions',
    groupsNote: 'Membership in a group or a treaty endorses no initiative.',
    asOfList: (when: string) => `as of ${when}`,
    unknown: 'What is not known',
    unknownPosition: (name: string) => `Whether it has endorsed the ${name}: no source that was read settles it.`,
    unknownDay: (name: string, between: string) => `On which day it endorsed the ${name}: ${between}.`,
    allKnown: 'Nothing that Pledgebook asks of a State is left open by its sources.',
    unknownAssembly:
      'What it did on resolutions other than 63/308, 75/277 and 76/262, and on these where nothing stands above: only what was found is recorded.',
  },
  {
    fr: {
      description: (name, day) =>
        `${name} : positions au ${day} avec chaque acte et chaque source, mandats au Conseil, votes pendant ces mandats, et ce que l’on ignore.`,
      MEMBER: 'Membre des Nations Unies',
      OBSERVER: 'État observateur',
      FORMER: 'Ancien État',
      since: (day) => `depuis le ${day}`,
      codes: 'Codes',
      otherNames: 'Autres noms',
      positions: (day) => `Positions au ${day}`,
      acts: 'Ce que disent les sources',
      did: 'Acte',
      date: 'Date',
      endorsedIt: 'y a souscrit',
      noEndorsement: 'ce qui ne vaut pas souscription',
      noActs: 'Aucune source lue ne dit quoi que ce soit de cet État et de cette initiative.',
      terms: 'Mandats au Conseil de sécurité',
      noTerms: 'Il n’a pas siégé au Conseil depuis 1946.',
      seated: (from, to) => `du ${from} au ${to}`,
      permanentSince: (from) => `membre permanent, à partir du ${from}`,
      votes: 'Votes pendant ses mandats',
      voteCount: (count) =>
        `${count} votes consignés répondent à ces conditions. Sont consignés tous les projets rejetés depuis 1946 et tous les projets adoptés de 2005 à 2025.`,
      from: 'Du',
      to: 'Au',
      choice: 'Vote',
      outcome: 'Issue',
      marked: 'Signalé comme touchant à des atrocités',
      yes: 'Oui, par une source',
      draft: 'Projet',
      title: 'Titre',
      commitment: 'Code ce jour-là',
      veto: 'veto',
      next: 'Les 50 suivants',
      first: 'Retour aux plus récents',
      groups: 'Groupes, traités et résolutions de l’Assemblée générale',
      groupsNote: 'Appartenir à un groupe ou à un traité ne vaut souscription à aucune initiative.',
      asOfList: (when) => `état : ${when}`,
      unknown: 'Ce que l’on ignore',
      unknownPosition: (name) => `S’il a souscrit à l’initiative « ${name} » : aucune source lue ne tranche.`,
      unknownDay: (name, between) => `Quel jour il a souscrit à l’initiative « ${name} » : ${between}.`,
      allKnown: 'Ses sources ne laissent rien ouvert de ce que Pledgebook demande d’un État.',
      unknownAssembly:
        'Ce qu’il a fait sur d’autres résolutions que 63/308, 75/277 et 76/262, et sur celles-ci lorsque rien ne figure ci-dessus : seul ce qui a été trouvé est consigné.',
    },
    es: {
      description: (name, day) =>
        `${name}: posiciones al ${day} con cada acto y cada fuente, mandatos en el Consejo, votos durante ellos y lo que no se sabe.`,
      MEMBER: 'Miembro de las Naciones Unidas',
      OBSERVER: 'Estado observador',
      FORMER: 'Antiguo Estado',
      since: (day) => `desde el ${day}`,
      codes: 'Códigos',
      otherNames: 'Otros nombres',
      positions: (day) => `Posiciones al ${day}`,
      acts: 'Lo que dicen las fuentes',
      did: 'Acto',
      date: 'Fecha',
      endorsedIt: 'se adhirió',
      noEndorsement: 'lo que no equivale a adherirse',
      noActs: 'Ninguna fuente leída dice nada de este Estado y esta iniciativa.',
      terms: 'Mandatos en el Consejo de Seguridad',
      noTerms: 'No ha formado parte del Consejo desde 1946.',
      seated: (from, to) => `del ${from} al ${to}`,
      permanentSince: (from) => `miembro permanente, desde el ${from}`,
      votes: 'Votos durante sus mandatos',
      voteCount: (count) =>
        `${count} votos registrados cumplen estas condiciones. Constan todos los proyectos no aprobados desde 1946 y todos los aprobados de 2005 a 2025.`,
      from: 'Desde',
      to: 'Hasta',
      choice: 'Voto',
      outcome: 'Resultado',
      marked: 'Señalado como relativo a crímenes atroces',
      yes: 'Sí, por una fuente',
      draft: 'Proyecto',
      title: 'Título',
      commitment: 'Código ese día',
      veto: 'veto',
      next: 'Los 50 siguientes',
      first: 'Volver a los más recientes',
      groups: 'Grupos, tratados y resoluciones de la Asamblea General',
      groupsNote: 'Pertenecer a un grupo o a un tratado no equivale a adherirse a ninguna iniciativa.',
      asOfList: (when) => `según lista de ${when}`,
      unknown: 'Lo que no se sabe',
      unknownPosition: (name) => `Si se ha adherido a «${name}»: ninguna fuente leída lo aclara.`,
      unknownDay: (name, between) => `Qué día se adhirió a «${name}»: ${between}.`,
      allKnown: 'Sus fuentes no dejan abierto nada de lo que Pledgebook pregunta de un Estado.',
      unknownAssembly:
        'Lo que hizo en otras resoluciones que 63/308, 75/277 y 76/262, y en estas cuando arriba no consta nada: solo se registra lo que se encontró.',
    },
  },
);

const conditions = (asked: Asked) => {
  const [choice, outcome] = [oneOf(asked, 'choice', CHOICES), oneOf(asked, 'outcome', OUTCOMES)];
  const [from, to] = [textOf(asked, 'from'), textOf(asked, 'to')];
  return {
    ...(choice && { choice: [choice] }),
    ...(outcome && { outcome: [outcome] }),
    ...(from && { from }),
    ...(to && { to }),
    ...(oneOf(asked, 'marked', ['yes']) && { atrocityMarked: true }),
  };
};

const Acts = ({ position, view }: { position: ProfilePositionFragment; view: View }) => {
  const t = MESSAGES[view.language];
  const hue = hueOf(position.initiative.slug);
  return (
    <section>
      <h3>
        <a href={view.to(`/initiatives/${position.initiative.slug}`)}>
          {proseIn(view.language, position.initiative.name)}
        </a>
      </h3>
      <p class="lead">
        <Status status={position.status} hue={hue} view={view} /> <span class="quiet">{when(position, view)}</span>
      </p>
      {position.acts.length === 0 ? (
        <p>{t.noActs}</p>
      ) : (
        <div
          class="scroll"
          tabindex={0}
          role="region"
          aria-label={`${t.acts}: ${proseIn(view.language, position.initiative.name)}`}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{t.date}</th>
                <th scope="col">{t.did}</th>
                <th scope="col">{view.t.sources}</th>
              </tr>
            </thead>
            <tbody>
              {position.acts.map(({ id, kind, date, note, sources }) => (
                <tr id={id}>
                  <td>{actDay(date, view)}</td>
                  <td>
                    {kind === 'ENDORSED' ? t.endorsedIt : view.t[kind]}
                    {kind === 'SPOKE_IN_SUPPORT' && `, ${t.noEndorsement}`}
                    {note && (
                      <span class="quiet" lang="en">
                        {' '}
                        {note}
                      </span>
                    )}
                  </td>
                  <td>
                    <SourceLinks sources={sources} view={view} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};

export const statePage = page({
  path: '/states/:code',
  document: StatePageDocument,
  variables: (asked) => ({
    code: asked.params['code'] ?? '',
    on: asked.on,
    language: graphqlLanguage(asked.language),
    where: conditions(asked),
    after: textOf(asked, 'after') ?? null,
  }),
  render: ({ state }, view) => {
    if (!state) return null;
    const t = MESSAGES[view.language];
    const { name, votes, councilTerms } = state;
    const own = graphqlLanguage(view.language);
    const others = state.names.filter(
      (other) => other.name !== name && (other.kind !== 'DISPLAY' || other.language !== own),
    );
    const positions = [state.code_, state.declaration];
    const open = [
      ...positions
        .filter(({ status }) => status === 'UNKNOWN')
        .map(({ initiative }) => t.unknownPosition(proseIn(view.language, initiative.name))),
      ...positions.flatMap((position) =>
        position.latest && position.earliest !== position.latest
          ? [t.unknownDay(proseIn(view.language, position.initiative.name), when(position, view))]
          : [],
      ),
    ];
    return {
      title: name,
      description: t.description(name, view.day(view.asked.on)),
      body: (
        <>
          <h1>{name}</h1>
          <dl class="facts">
            <div>
              <dt>{t[state.membership]}</dt>
              <dd>{state.admittedOn ? t.since(view.day(state.admittedOn)) : ''}</dd>
            </div>
            <div>
              <dt>{view.t.regionalGroup}</dt>
              <dd>{state.regionalGroup ? view.t[state.regionalGroup] : view.t.noGroup}</dd>
            </div>
            <div>
              <dt>{t.codes}</dt>
              <dd>{[state.code, state.iso2, state.m49].filter(Boolean).join(' · ')}</dd>
            </div>
            <div>
              <dt>{t.otherNames}</dt>
              <dd>
                <details>
                  <summary>{others.length}</summary>
                  <ul>
                    {others.map((other) => (
                      <li>
                        <span lang={other.language?.toLowerCase()} dir={other.language === 'AR' ? 'rtl' : undefined}>
                          {other.name}
                        </span>
                        {other.note && (
                          <span class="quiet" lang="en">
                            {' '}
                            ({other.note})
                          </span>
                        )}
                      </li>
                    ))}
                  </ul>
                </details>
              </dd>
            </div>
          </dl>
          {state.note && (
            <p class="note" lang="en">
              {state.note}
            </p>
          )}
          <h2>{t.positions(view.day(view.asked.on))}</h2>
          <div class="pair">
            {positions.map((position) => (
              <Acts position={position} view={view} />
            ))}
          </div>
          <h2>{t.unknown}</h2>
          <ul>
            {open.length === 0 && <li>{t.allKnown}</li>}
            {open.map((text) => (
              <li>{text}</li>
            ))}
            <li>{t.unknownAssembly}</li>
          </ul>
          <h2>{t.terms}</h2>
          {councilTerms.length === 0 ? (
            <p>{t.noTerms}</p>
          ) : (
            <ul>
              {councilTerms.map(({ startsOn, endsOn, sources }) => (
                <li>
                  <a href={view.to('/council', { on: startsOn })}>
                    {endsOn ? t.seated(view.day(startsOn), view.day(endsOn)) : t.permanentSince(view.day(startsOn))}
                  </a>{' '}
                  <SourceLinks sources={sources} view={view} />
                </li>
              ))}
            </ul>
          )}
          {councilTerms.length > 0 && (
            <>
              <h2>{t.votes}</h2>
              <form method="get" action={view.to(`/states/${state.code}`, { revision: null })} data-live="votes">
                <Kept names={['on', 'revision']} view={view} />
                <label>
                  {t.from}
                  <input type="date" name="from" value={textOf(view.asked, 'from') ?? ''} />
                </label>
                <label>
                  {t.to}
                  <input type="date" name="to" value={textOf(view.asked, 'to') ?? ''} />
                </label>
                <Select
                  name="choice"
                  label={t.choice}
                  options={CHOICES.map((choice) => [choice, choiceWord(choice, view)])}
                  view={view}
                />
                <Select
                  name="outcome"
                  label={t.outcome}
                  options={OUTCOMES.map((outcome) => [outcome, view.t[outcome]])}
                  view={view}
                />
                <Select name="marked" label={t.marked} options={[['yes', t.yes]]} view={view} />
                <button type="submit">{view.t.show}</button>
              </form>
              <div id="votes">
                <p role="status">{t.voteCount(String(votes.totalCount))}</p>
                {votes.nodes.length > 0 && (
                  <div class="scroll" tabindex={0} role="region" aria-label={t.votes}>
                    <table>
                      <thead>
                        <tr>
                          <th scope="col">{view.t.day}</th>
                          <th scope="col">{t.draft}</th>
                          <th scope="col">{t.choice}</th>
                          <th scope="col">{t.outcome}</th>
                          <th scope="col">{t.commitment}</th>
                        </tr>
                      </thead>
                      <tbody>
                        {votes.nodes.map(({ choice, veto, position, draftResolution: draft }) => (
                          <tr>
                            <td>{view.day(draft.date)}</td>
                            <th scope="row">
                              <a href={view.to(`/votes/${encodeURIComponent(draft.id)}`)}>{draft.symbol ?? draft.id}</a>{' '}
                              <span lang="en">{draft.title}</span>
                            </th>
                            <td>
                              {choiceWord(choice, view)}
                              {veto && ` (${t.veto})`}
                            </td>
                            <td>{view.t[draft.outcome]}</td>
                            <td>
                              <Status status={position.status} hue="code" view={view} />
                            </td>
                          </tr>
                        ))}
                      </tbody>
                    </table>
                  </div>
                )}
                <p class="steps">
                  {view.asked.query.has('after') && <a href={view.here({ after: null })}>{t.first}</a>}
                  {votes.pageInfo.hasNextPage && <a href={view.here({ after: votes.pageInfo.endCursor })}>{t.next}</a>}
                </p>
              </div>
            </>
          )}
          {state.groupMemberships.length + state.assemblyRecords.length > 0 && (
            <>
              <h2>{t.groups}</h2>
              <ul>
                {state.groupMemberships.map(({ group, status, asOf, sources }) => (
                  <li>
                    <span lang="en">
                      {group}: {status}
                    </span>{' '}
                    <span class="quiet">{t.asOfList(asOf)}</span> <SourceLinks sources={sources} view={view} />
                  </li>
                ))}
                {state.assemblyRecords.map(({ resolution, on, role, sources }) => (
                  <li>
                    {resolution} ({view.day(on)}): <span lang="en">{role}</span>{' '}
                    <SourceLinks sources={sources} view={view} />
                  </li>
                ))}
              </ul>
              <p class="note">{t.groupsNote}</p>
            </>
          )}
        </>
      ),
    };
  },
});
