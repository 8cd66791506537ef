import { type CountQualifier, HomeDocument, type HomeInitiativeFragment } from '../../documents.js';
import { datasetMarkup } from '../../downloads/dataset-markup.js';
import { groupsFigure } from '../../figures/groups.figure.js';
import { mapFigure } from '../../figures/map.figure.js';
import { publishedFigure } from '../../figures/published.figure.js';
import { catalogue, graphqlLanguage, percentText } from '../../language.js';
import { floorOfStatesText, floorText } from '../../floor.js';
import type { PageContext } from '../../page-context.js';
import { Chamber, CHAMBER_MESSAGES } from '../../ui/chamber.js';
import { Figure } from '../../ui/figure.js';
import { totalDay, totalText } from '../../published-total.js';
import { proseIn } from '../../prose.js';
import { Prose, SourceLinks } from '../../ui/parts.js';
import { about, initiativeOf } from '../../initiatives.js';
import { floorFigure } from '../../share-card.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { AskedAt, Quoted } from '../questions/parts.js';

const MESSAGES = catalogue(
  {
    heading: 'Who has promised not to block action against atrocity crimes?',
    what: 'States have endorsed initiatives meant to keep the UN Security Council from failing in the face of genocide, crimes against humanity and war crimes. Pledgebook records who endorsed what, when, who of them sits on the Council, and how they voted: each fact with its source.',
    asks: 'It asks',
    published: (text: string, on: string) => `supporters, as published: ${text} (${on})`,
    named: (named: string) => `States that can be named with a source: ${named}`,
    ofPublished: (share: string) => ` (${share} of that total)`,
    toInitiative: 'Progress, States and sources',
    today: 'The Council',
    toCouncil: (from: string, to: string) => `Any day from ${from} to ${to}`,
    questions: 'The panel’s questions',
    toQuestion: 'What bears on it',
    lately: 'What changed lately',
  },
  {
    fr: {
      heading: 'Qui a promis de ne pas bloquer l’action contre les atrocités ?',
      what: 'Des États ont souscrit à des initiatives destinées à éviter que le Conseil de sécurité de l’ONU ne faillisse face au génocide, aux crimes contre l’humanité et aux crimes de guerre. Pledgebook consigne qui a souscrit à quoi, quand, qui d’entre eux siège au Conseil et comment ils ont voté : chaque fait avec sa source.',
      asks: 'Ce qui est demandé',
      published: (text, on) => `soutiens, tels que publiés : ${text} (${on})`,
      named: (named) => `États que l’on peut nommer avec une source : ${named}`,
      ofPublished: (share) => ` (${share} de ce total)`,
      toInitiative: 'Progression, États et sources',
      today: 'Le Conseil',
      toCouncil: (from, to) => `Choisir une autre date, de ${from} à ${to}`,
      questions: 'Les questions du panel',
      toQuestion: 'Ce qui s’y rapporte',
      lately: 'Derniers changements',
    },
    es: {
      heading: '¿Quién ha prometido no bloquear la acción contra los crímenes atroces?',
      what: 'Varios Estados se han adherido a iniciativas para que el Consejo de Seguridad de la ONU no falle ante el genocidio, los crímenes de lesa humanidad y los crímenes de guerra. Pledgebook registra quién se adhirió a qué, cuándo, quién de ellos está en el Consejo y cómo votó: cada hecho con su fuente.',
      asks: 'Qué pide',
      published: (text, on) => `apoyos, según lo publicado: ${text} (${on})`,
      named: (named) => `Estados que se pueden nombrar con una fuente: ${named}`,
      ofPublished: (share) => ` (${share} de ese total)`,
      toInitiative: 'Avance, Estados y fuentes',
      today: 'El Consejo',
      toCouncil: (from, to) => `Elegir otra fecha, de ${from} a ${to}`,
      questions: 'Las preguntas del panel',
      toQuestion: 'Lo que guarda relación',
      lately: 'Últimos cambios',
    },
  },
);

/** What a published total is short of a plain number, as a sign before it. */
const SIGNS: Readonly<Record<CountQualifier, string>> = {
  EXACT: '',
  ABOUT: '≈ ',
  ALMOST: '< ',
  AT_LEAST: '≥ ',
  MORE_THAN: '> ',
};

const Key = ({ initiative, context }: { initiative: HomeInitiativeFragment; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { slug, name, coverage, tally, pledges, textSources } = initiative;
  const { publishedCount, named, share } = coverage;
  return (
    <section class={`key ${context.mark(slug)}`}>
      <h2>
        <a href={context.to(`/initiatives/${slug}`)}>{proseIn(context, name)}</a>
      </h2>
      {pledges && (
        <p>
          {context.t.pair(t.asks, '')}
          <Prose text={pledges} context={context} /> <SourceLinks sources={textSources.pledges} context={context} />
        </p>
      )}
      {publishedCount && (
        <p>
          <strong>
            {SIGNS[publishedCount.qualifier]}
            {publishedCount.value}
          </strong>{' '}
          {t.published(totalText(context.language, publishedCount), totalDay(context.language, publishedCount))}{' '}
          <SourceLinks sources={publishedCount.sources} context={context} />
        </p>
      )}
      <p>
        {t.named(String(named))}
        {/* A total can be older than the States that are named. */}
        {share != null && share <= 1 && t.ofPublished(percentText(context.language, share))}
      </p>
      <p class="quiet">{floorOfStatesText(context.language, tally.bounds, tally.total)}</p>
    </section>
  );
};

export const homePage = definePage({
  path: '/',
  label: word('home'),
  document: HomeDocument,
  variables: ({ on, language }) => ({ on, language: graphqlLanguage(language) }),
  figures: [publishedFigure],
  draws: () => [publishedFigure, groupsFigure, mapFigure].map((figure) => ({ figure })),
  render: ({ initiatives, council, events, revisions }, context) => {
    const t = MESSAGES[context.language];
    const [event] = events;
    const { from, to } = context.revision.councilKnown;
    return {
      title: context.t.tagline,
      description: t.what,
      structured: datasetMarkup(context),
      card: {
        text: '',
        figures: initiatives.map(({ slug, name, tally }) =>
          floorFigure({ slug, name: proseIn(context, name) }, tally.bounds, tally.total, context),
        ),
      },
      feed: '/feeds/all',
      body: (
        <>
          <div class="opening">
            <div>
              <h1>{t.heading}</h1>
              <p class="lead">{t.what}</p>
            </div>
            <div class="keys">
              {initiatives.map((initiative) => (
                <Key initiative={initiative} context={context} />
              ))}
            </div>
          </div>
          <Figure drawn={context.figure('published')} context={context} />
          <div class="pair">
            <section class="card">
              <h2>
                <a href={context.to('/council')}>{t.today}</a>
              </h2>
              <ul class="plain lead">
                {context.initiatives.map(({ slug, shortName }) => (
                  <li class={`tallied ${context.mark(slug)}`}>
                    {context.t.pair(
                      shortName,
                      floorText(context.language, about(council.supports, slug).bounds, council.size),
                    )}
                  </li>
                ))}
              </ul>
              <Chamber council={council} initiative={initiativeOf(context.request)} context={context} />
              <p class="note">
                {CHAMBER_MESSAGES[context.language].double}{' '}
                <a href={context.to('/council')}>{t.toCouncil(from.slice(0, 4), to.slice(0, 4))}</a>
              </p>
            </section>
            <Figure drawn={context.figure('groups')} context={context} />
          </div>
          <Figure drawn={context.figure('map')} context={context} />
          <p class="steps">
            <a href={context.to('/act')}>{context.t.toAct}</a>
          </p>
          {event && (
            <section>
              <h2>
                <a href={context.to('/questions')}>{t.questions}</a>
              </h2>
              <AskedAt event={event} context={context} />
              <ol class="questions">
                {event.questions.map((question) => (
                  <li>
                    <Quoted question={question} context={context} />
                    <a href={context.to(`/questions/${question.id}`)}>{t.toQuestion}</a>
                  </li>
                ))}
              </ol>
            </section>
          )}
          <section>
            <h2>
              <a href={context.to('/revisions')}>{t.lately}</a>
            </h2>
            <ul>
              {revisions.nodes.map(({ number, recordedAt, author, message }) => (
                <li>
                  {context.day(recordedAt.slice(0, 10))} ·{' '}
                  <a href={context.to('/revisions')}>{context.t.revision(number)}</a> · <span lang="en">{message}</span>{' '}
                  ({author})
                </li>
              ))}
            </ul>
          </section>
        </>
      ),
    };
  },
});
