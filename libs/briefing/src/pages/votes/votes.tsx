import { sourcesByKind } from '#domain';
import { type DraftOutcome, VotesPageDocument, type VotesPageQuery } from '../../documents.js';
import { draftPath } from '../../drafts.js';
import { vetoesFigure } from '../../figures/vetoes.figure.js';
import { catalogue, graphqlLanguage, numberText } from '../../language.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { PERMANENT_MEMBERS, badFilter, oneOf, periodOf, textOf, vetoingIn } from '../../request-parameters.js';
import { CardTable } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { Figure } from '../../ui/figure.js';
import { recordText, yearOf } from '../../on-record.js';
import { DidYouMean } from '../../ui/did-you-mean.js';
import { Filters } from '../../ui/filters.js';
import { Kept, Select } from '../../ui/form.js';
import { SourceLinks } from '../../ui/parts.js';
import { SOURCE_WORDS } from '../../ui/source-words.js';
import { ATROCITY_MARKS, DraftTitle, OUTCOMES, Outcome, VOTE_MESSAGES, votesText } from '../../ui/votes.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { votesExport } from './votes.export.js';

const MESSAGES = catalogue(
  {
    title: (year: string) => `Votes on draft resolutions in the Security Council since ${year}`,
    description:
      'What became of draft resolutions: vetoed, short of votes or adopted; vetoes by permanent member and year; which drafts a source marks as concerning atrocity crimes.',
    lead: 'A draft needs nine votes in favour (seven to the end of 1965). With them, a permanent member’s no makes it fail: that is a veto. Without them it is short of votes, whoever voted no.',
    text: 'Topic, title or symbol',
    from: 'From',
    to: 'To',
    by: 'Marked by',
    yes: 'Marked',
    no: 'Not marked',
    all: (count: string) => `${count} votes.`,
    found: (count: string) => `${count} votes meet these conditions.`,
    one: 'One vote meets these conditions.',
    none: 'No vote on record meets these conditions.',
    clear: 'Show all votes',
    byOutcome: 'By outcome',
    every: 'All outcomes',
    toList: 'To the list',
    numbers: 'For – against – abstaining',
    list: 'Votes, newest first',
    blank:
      '“Not marked” means that no source that was read marks the draft as concerning atrocity crimes, not that it was about something else. Several votes can share a symbol: paragraphs and amendments are voted on apart.',
    credit:
      'Most votes and drafts come from the “UNSC votes since 1946 Database” (Benoît Martin, data.sciencespo, CC BY 4.0); each page names its sources.',
    next: 'The next 50',
    first: 'Back to the newest',
  },
  {
    fr: {
      title: (year) => `Votes sur les projets de résolution au Conseil de sécurité depuis ${year}`,
      description:
        'Le sort des projets de résolution : bloqués par un veto, voix insuffisantes ou adoptés ; les vetos par membre permanent et par année ; les projets qu’une source signale comme touchant à des atrocités.',
      lead: 'Un projet doit recueillir neuf voix pour (sept jusqu’à la fin de 1965). S’il les a, le vote négatif d’un membre permanent le fait échouer : c’est un veto. S’il ne les a pas, les voix sont insuffisantes, quels que soient les membres qui ont voté contre.',
      text: 'Sujet, titre ou cote',
      from: 'Du',
      to: 'Au',
      by: 'Signalé par',
      yes: 'Signalé',
      no: 'Non signalé',
      all: (count) => `${count} votes.`,
      found: (count) => `${count} votes répondent à ces conditions.`,
      one: 'Un vote répond à ces conditions.',
      none: 'Aucun vote consigné ne répond à ces conditions.',
      clear: 'Afficher tous les votes',
      byOutcome: 'Par issue',
      every: 'Toutes les issues',
      toList: 'Vers la liste',
      numbers: 'Pour – contre – abstentions',
      list: 'Votes, du plus récent au plus ancien',
      blank:
        '« Non signalé » signifie qu’aucune source lue ne signale le projet comme touchant à des atrocités criminelles, non qu’il portait sur autre chose. Plusieurs votes peuvent partager une cote : paragraphes et amendements sont mis aux voix séparément.',
      credit:
        'La plupart des votes et des projets proviennent de la « UNSC votes since 1946 Database » (Benoît Martin, data.sciencespo, CC BY 4.0) ; chaque page nomme ses sources.',
      next: 'Les 50 suivants',
      first: 'Retour aux plus récents',
    },
    es: {
      title: (year) => `Votaciones sobre proyectos de resolución en el Consejo de Seguridad desde ${year}`,
      description:
        'Qué fue de los proyectos de resolución: vetados, sin los votos necesarios o aprobados; los vetos por miembro permanente y año; qué proyectos señala una fuente como relativos a crímenes atroces.',
      lead: 'Un proyecto necesita nueve votos a favor (siete hasta fines de 1965). Si los tiene, el voto en contra de un miembro permanente lo hace fracasar: eso es un veto. Si no los tiene, le faltan votos, vote quien vote en contra.',
      text: 'Tema, título o signatura',
      from: 'Desde',
      to: 'Hasta',
      by: 'Señalado por',
      yes: 'Señalado',
      no: 'No señalado',
      all: (count) => `${count} votaciones.`,
      found: (count) => `${count} votaciones cumplen estas condiciones.`,
      one: 'Una votación cumple estas condiciones.',
      none: 'Ninguna votación registrada cumple estas condiciones.',
      clear: 'Mostrar todas las votaciones',
      byOutcome: 'Por resultado',
      every: 'Todos los resultados',
      toList: 'A la lista',
      numbers: 'A favor – en contra – abstenciones',
      list: 'Votaciones, de la más reciente a la más antigua',
      blank:
        '«No señalado» significa que ninguna fuente leída señala el proyecto como relativo a crímenes atroces, no que tratara de otra cosa. Varias votaciones pueden compartir una signatura: los párrafos y las enmiendas se votan por separado.',
      credit:
        'La mayoría de las votaciones y los proyectos proceden de la «UNSC votes since 1946 Database» (Benoît Martin, data.sciencespo, CC BY 4.0); cada página nombra sus fuentes.',
      next: 'Las 50 siguientes',
      first: 'Volver a las más recientes',
    },
  },
);

const CONDITIONS = ['text', 'from', 'to', 'outcome', 'vetoedBy', 'marked', 'markedBy'];

/** Every condition of the address but that on the outcome. */
const conditions = (request: PageRequest) => {
  const [text, markedBy, vetoedBy] = [textOf(request, 'text'), textOf(request, 'markedBy'), vetoingIn(request)];
  const marked = oneOf(request, 'marked', ['yes', 'no', ...ATROCITY_MARKS]);
  if (text && text.length > 100)
    throw badFilter('“text” is longer than 100 characters; write a part of a title.', 'text');
  return {
    ...periodOf(request),
    ...(text && { text }),
    ...(vetoedBy && { vetoedBy }),
    ...(markedBy && { markedBy }),
    ...(marked === 'yes' || marked === 'no'
      ? { atrocityMarked: marked === 'yes' }
      : marked && { atrocityMark: [marked] }),
  };
};

const rowOf = (draft: VotesPageQuery['found']['nodes'][0], context: PageContext) => {
  const t = VOTE_MESSAGES[context.language];
  return (
    <tr>
      <td>{context.day(draft.date)}</td>
      <th scope="row">
        <a href={context.to(draftPath(draft))}>{draft.symbol ?? t.noSymbol}</a>{' '}
        <DraftTitle draft={draft} context={context} />
        {draft.countedOnUnVetoList === false && <span class="quiet"> ({t.apart})</span>}
      </th>
      <td>
        <Outcome outcome={draft.outcome} context={context} />
      </td>
      <td class="tally">
        {[draft.inFavour, draft.against, draft.abstaining].map((count) => votesText(count, context)).join(' – ')}
      </td>
      <td>
        {draft.vetoes.map(({ code, name }, index) => (
          <>
            {index > 0 && ', '}
            <a href={context.to(`/states/${code}`)}>{name}</a>
          </>
        ))}
      </td>
      <td>
        {draft.atrocityMark ? (
          <>
            {t[draft.atrocityMark]} <SourceLinks sources={draft.atrocitySources} brief context={context} />
          </>
        ) : (
          <span class="quiet">{t.noMark}</span>
        )}
      </td>
    </tr>
  );
};

export const votesPage = definePage({
  path: '/votes',
  label: word('votes'),
  inMenu: true,
  searchTerms: {
    en: 'Votes | vetoes veto list draft resolutions outcomes',
    fr: 'Votes | vetos liste projets de résolution',
    es: 'Votaciones | vetos lista proyectos de resolución',
  },
  document: VotesPageDocument,
  variables: (request) => {
    const where = conditions(request);
    const outcome = oneOf(request, 'outcome', OUTCOMES);
    const having = (wanted: DraftOutcome) => ({ ...where, outcome: [wanted] });
    return {
      where: outcome ? having(outcome) : where,
      vetoed: having('VETOED'),
      short: having('SHORT_OF_VOTES'),
      adopted: having('ADOPTED'),
      after: textOf(request, 'after') ?? null,
      text: textOf(request, 'text') ?? '',
      hasText: textOf(request, 'text') !== undefined,
      members: PERMANENT_MEMBERS,
      on: request.on,
      language: graphqlLanguage(request.language),
    };
  },
  figures: [vetoesFigure],
  exports: [votesExport],
  render: ({ find, found, vetoed, short, adopted, marked, members }, context) => {
    const [t, words] = [MESSAGES[context.language], VOTE_MESSAGES[context.language]];
    const { request } = context;
    const count = found.totalCount;
    const filtered = CONDITIONS.some((name) => textOf(request, name) !== undefined);
    const counted = filtered ? t.found : t.all;
    const { from } = periodOf(request);
    const counts = { VETOED: vetoed, SHORT_OF_VOTES: short, ADOPTED: adopted };
    const markers = context.sources(marked.nodes.flatMap(({ atrocitySources }) => atrocitySources.map(({ id }) => id)));
    const figure = context.figure('vetoes');
    const title = t.title(yearOf(context.revision.councilKnown.from));
    return {
      title,
      description: t.description,
      body: (
        <>
          <h1>{title}</h1>
          <p class="lead">{t.lead}</p>
          <Filters context={context}>
            <form method="get" action={context.to('/votes', { revision: null })} data-live>
              <Kept names={['on', 'revision']} context={context} />
              <label>
                {t.text}
                <input type="search" name="text" value={textOf(request, 'text') ?? ''} maxlength={100} />
              </label>
              <label>
                {t.from}
                <input type="date" name="from" value={from ?? ''} />
              </label>
              <label>
                {t.to}
                <input type="date" name="to" value={textOf(request, 'to') ?? ''} />
              </label>
              <Select
                name="outcome"
                label={words.outcome}
                options={OUTCOMES.map((outcome) => [outcome, context.t[outcome]])}
                context={context}
              />
              <Select
                name="vetoedBy"
                label={words.vetoedBy}
                options={members.nodes.map(({ code, name }) => [code, name])}
                context={context}
              />
              <Select
                name="marked"
                label={words.marked}
                options={[['yes', t.yes], ...ATROCITY_MARKS.map((mark) => [mark, words[mark]] as const), ['no', t.no]]}
                context={context}
              />
              <Select
                name="markedBy"
                label={t.by}
                options={[]}
                groups={sourcesByKind(markers).map(({ kind, sources }) => [
                  SOURCE_WORDS[context.language][kind ?? 'noKind'],
                  sources.map(({ id, label }) => [id, label]),
                ])}
                context={context}
              />
              <button type="submit">{context.t.show}</button>
            </form>
          </Filters>
          <div id="found">
            <p>
              <strong role="status">
                {count === 0 ? t.none : count === 1 ? t.one : counted(numberText(context.language, count))}
              </strong>{' '}
              {recordText(context)}
            </p>
            {count === 0 && find && (
              <DidYouMean
                texts={find.didYouMean}
                to={(text) => context.here({ text, after: null })}
                context={context}
              />
            )}
            <ul class="outcomes" aria-label={t.byOutcome}>
              {OUTCOMES.map((outcome) => (
                <li>
                  <a
                    href={context.here({ outcome, after: null })}
                    aria-current={request.query.get('outcome') === outcome ? 'true' : undefined}
                  >
                    <strong>{numberText(context.language, counts[outcome].totalCount)}</strong>
                    <Outcome outcome={outcome} context={context} />
                  </a>
                </li>
              ))}
            </ul>
            <p class="steps">
              {count > 0 && <a href="#list">{t.toList} ↓</a>}
              {request.query.get('outcome') && <a href={context.here({ outcome: null, after: null })}>{t.every}</a>}
              {filtered && <a href={context.to('/votes')}>{t.clear}</a>}
            </p>
            <Figure drawn={figure} context={context} />
            {count > 0 && (
              <>
                <h2 id="list">{t.list}</h2>
                <Downloads list="votes" context={context} />
                <CardTable
                  label={t.list}
                  head={[context.t.day, words.draft, words.outcome, t.numbers, words.vetoedBy, words.marked]}
                  class="drafts cards"
                >
                  {found.nodes.map((draft) => rowOf(draft, context))}
                </CardTable>
              </>
            )}
            <p class="steps">
              {request.query.has('after') && <a href={context.here({ after: null })}>{t.first}</a>}
              {found.pageInfo.hasNextPage && <a href={context.here({ after: found.pageInfo.endCursor })}>{t.next}</a>}
            </p>
            <p class="note">{t.blank}</p>
            <p class="note">{t.credit}</p>
          </div>
        </>
      ),
    };
  },
});
