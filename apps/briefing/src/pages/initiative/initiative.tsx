import { type ComparedFragment, InitiativePageDocument } from '../../documents.js';
import { groupsFigure, mapFigure, progressFigure } from '../../figures/index.js';
import { catalogue, graphqlLanguage, listText } from '../../language.js';
import { Figure } from '../../ui/figure.js';
import { floorOfStatesText } from '../../floor.js';
import { proseIn } from '../../prose.js';
import { Incomplete, Legend, Prose, STATUSES, SourceLinks, Standing } from '../../ui/parts.js';
import { type Asked, type View, page } from '../../view.js';

export const MESSAGES = catalogue(
  {
    description: (name: string, named: string, day: string) =>
      `${name}, States that can be named as endorsing on ${day}: ${named}. What it asks of whom, progress, States and sources.`,
    plain: (name: string) => `${name}: what it is, who leads it, and what the knowledge base says of it.`,
    asks: 'What it asks',
    ofWhom: 'Of whom',
    crimes: 'Crimes it names',
    trigger: 'What sets it in motion',
    opened: 'Open to States since',
    launched: 'Launched',
    adopted: 'Adopted',
    document: 'Document',
    ledBy: 'Led by',
    GENOCIDE: 'genocide',
    CRIMES_AGAINST_HUMANITY: 'crimes against humanity',
    WAR_CRIMES: 'war crimes',
    notRead: 'No source that was read says.',
    ours: 'In our words, from the sources beside; the instrument’s own text decides.',
    compare: 'The instruments side by side',
    statesOf: (count: string) => `States that a source names (${count})`,
    others: (count: string) => `Of the ${count} other States no source that was read says anything.`,
    countObservers: 'Count observers too',
    leaveObservers: 'Leave observers out',
  },
  {
    fr: {
      description: (name, named, day) =>
        `${name}, États que l’on peut nommer comme ayant souscrit au ${day} : ${named}. Ce qu’elle demande et à qui, progression, États et sources.`,
      plain: (name) => `${name} : ce que c’est, qui la conduit, et ce qu’en dit la base de connaissances.`,
      asks: 'Ce qu’elle demande',
      ofWhom: 'À qui',
      crimes: 'Crimes visés',
      trigger: 'Ce qui la déclenche',
      opened: 'Ouverte aux États depuis',
      launched: 'Lancée',
      adopted: 'Adoptée',
      document: 'Document',
      ledBy: 'Conduite par',
      GENOCIDE: 'génocide',
      CRIMES_AGAINST_HUMANITY: 'crimes contre l’humanité',
      WAR_CRIMES: 'crimes de guerre',
      notRead: 'Aucune source lue ne le dit.',
      ours: 'Dans nos mots, d’après les sources indiquées ; le texte de l’instrument fait foi.',
      compare: 'Les instruments côte à côte',
      statesOf: (count) => `États cités par une source (${count})`,
      others: (count) => `Des ${count} autres États, aucune source lue ne dit rien.`,
      countObservers: 'Compter aussi les observateurs',
      leaveObservers: 'Ne pas compter les observateurs',
    },
    es: {
      description: (name, named, day) =>
        `${name}, Estados que se pueden nombrar como adherentes al ${day}: ${named}. Qué pide y a quién, avance, Estados y fuentes.`,
      plain: (name) => `${name}: qué es, quién la dirige y qué dice de ella la base de conocimientos.`,
      asks: 'Qué pide',
      ofWhom: 'A quién',
      crimes: 'Crímenes que nombra',
      trigger: 'Qué la pone en marcha',
      opened: 'Abierta a los Estados desde',
      launched: 'Lanzada',
      adopted: 'Aprobada',
      document: 'Documento',
      ledBy: 'Dirigida por',
      GENOCIDE: 'genocidio',
      CRIMES_AGAINST_HUMANITY: 'crímenes de lesa humanidad',
      WAR_CRIMES: 'crímenes de guerra',
      notRead: 'Ninguna fuente leída lo dice.',
      ours: 'En nuestras palabras, según las fuentes indicadas; decide el texto del instrumento.',
      compare: 'Los instrumentos, uno junto a otro',
      statesOf: (count) => `Estados que nombra una fuente (${count})`,
      others: (count) => `De los otros ${count} Estados, ninguna fuente leída dice nada.`,
      countObservers: 'Contar también a los observadores',
      leaveObservers: 'No contar a los observadores',
    },
  },
);

const isEndorsable = ({ params, shown }: Asked): boolean =>
  shown.initiatives.some(({ slug }) => slug === params['slug']);

/** What initiatives are compared by: a term, and what is read of an initiative. */
export const comparison = ({ language }: View) => {
  const t = MESSAGES[language];
  type Row = readonly [string, (initiative: ComparedFragment) => string | null | undefined];
  return {
    ofWhom: [t.ofWhom, ({ addressedTo }) => addressedTo],
    asks: [t.asks, ({ pledges }) => pledges],
    crimes: [
      t.crimes,
      ({ crimes }) =>
        listText(
          language,
          crimes.map((crime) => t[crime]),
        ),
    ],
    trigger: [t.trigger, (initiative) => initiative.trigger],
  } as const satisfies Readonly<Record<string, Row>>;
};

export const initiativePage = page({
  path: '/initiatives/:slug',
  document: InitiativePageDocument,
  variables: (asked) => ({
    slug: asked.params['slug'] ?? '',
    on: asked.on,
    language: graphqlLanguage(asked.language),
    observers: asked.query.get('observers') === 'yes',
    endorsable: isEndorsable(asked),
  }),
  figures: (asked) =>
    isEndorsable(asked) ? [{ figure: progressFigure }, { figure: groupsFigure }, { figure: mapFigure }] : [],
  render: ({ initiative, initiatives }, view) => {
    if (!initiative) return null;
    const t = MESSAGES[view.language];
    const { fullTitle, slug, sources, positions, coverage, tally, ledBy } = initiative;
    const name = proseIn(view, initiative.name);
    const named = STATUSES.flatMap((status) =>
      (positions?.nodes ?? []).filter((position) => position.status === status && position.acts.length > 0),
    );
    const { ofWhom, crimes, asks, trigger } = comparison(view);
    const facts: readonly (readonly [string, string | null | undefined])[] = [
      ...[asks, ofWhom, crimes, trigger].map(([term, read]) => [term, read(initiative)] as const),
      [t.opened, initiative.openedOn ? view.day(initiative.openedOn) : initiative.openedOnNote],
      [t.launched, initiative.launchedOn && view.day(initiative.launchedOn.text)],
      [t.adopted, initiative.adoptedOn && view.day(initiative.adoptedOn)],
      [
        t.document,
        initiative.document &&
          [initiative.document, initiative.documentDate && view.day(initiative.documentDate)]
            .filter(Boolean)
            .join(', '),
      ],
      [
        t.ledBy,
        [
          ledBy.group,
          ledBy.organisation && proseIn(view, ledBy.organisation),
          ...ledBy.states.map((state) => state.name),
        ]
          .filter(Boolean)
          .join(', '),
      ],
    ];
    const observers = view.asked.query.get('observers') === 'yes';
    return {
      title: name,
      description: coverage ? t.description(name, String(coverage.named), view.day(view.asked.on)) : t.plain(name),
      figure: positions ? view.figure('progress') : undefined,
      feed: `/feeds/initiatives/${slug}`,
      body: (
        <>
          <h1>{name}</h1>
          {fullTitle && (
            <p class="lead" lang="en">
              {fullTitle}
            </p>
          )}
          {coverage && <Incomplete of={[initiative]} view={view} />}
          {tally && <p class="floor">{floorOfStatesText(view.language, tally.bounds, tally.total, observers)}</p>}
          <dl class="facts">
            {facts.map(
              ([term, text]) =>
                text && (
                  <div>
                    <dt>{term}</dt>
                    <dd>
                      <Prose text={text} view={view} />
                    </dd>
                  </div>
                ),
            )}
          </dl>
          <p class="note">
            {t.ours} <SourceLinks sources={sources} view={view} />
          </p>
          {positions && tally && (
            <>
              <Figure drawn={view.figure('progress')} view={view} />
              <p class="steps">
                <a href={view.here({ observers: observers ? null : 'yes' })}>
                  {observers ? t.leaveObservers : t.countObservers}
                </a>
              </p>
              <Figure drawn={view.figure('groups')} view={view} />
              <Figure drawn={view.figure('map')} view={view} />
              <Legend initiative={slug} view={view} />
              <h2>{t.statesOf(String(named.length))}</h2>
              <div class="scroll" tabindex={0} role="region" aria-label={t.statesOf(String(named.length))}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{view.t.state}</th>
                      <th scope="col">{view.t.status}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {named.map((position) => (
                      <tr>
                        <th scope="row">
                          <a href={view.to(`/states/${position.state.code}`)}>{position.state.name}</a>
                        </th>
                        <td>
                          <Standing position={position} initiative={slug} view={view} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <p class="note">{t.others(String(positions.nodes.length - named.length))}</p>
              <h2>{t.compare}</h2>
              <div class="scroll" tabindex={0} role="region" aria-label={t.compare}>
                <table class="compare">
                  <thead>
                    <tr>
                      <td />
                      {initiatives
                        .filter(({ endorsable }) => endorsable)
                        .map((each) => (
                          <th scope="col">{proseIn(view, each.name)}</th>
                        ))}
                    </tr>
                  </thead>
                  <tbody>
                    {[ofWhom, crimes, asks, trigger].map(([term, read]) => (
                      <tr>
                        <th scope="row">{term}</th>
                        {initiatives
                          .filter(({ endorsable }) => endorsable)
                          .map((each) => {
                            const text = read(each);
                            return (
                              <td>
                                {text ? (
                                  <>
                                    <Prose text={text} view={view} /> <SourceLinks sources={each.sources} view={view} />
                                  </>
                                ) : (
                                  t.notRead
                                )}
                              </td>
                            );
                          })}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </>
          )}
        </>
      ),
    };
  },
});
