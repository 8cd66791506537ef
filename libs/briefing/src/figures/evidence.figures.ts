import { OverlapFigureDocument, SupporterVotesFigureDocument } from '../documents.js';
import { catalogue, dayText, listText, numberText } from '../language.js';
import { MESSAGES as WORDS_OF_PAGES } from '../messages.js';
import { citedBy, idsOf } from '../named-sources.js';
import type { PageRequest } from '../page-context.js';
import { proseIn } from '../prose.js';
import { endorsableOf, initiativeOf, placesOf } from '../initiatives.js';
import { oneOf } from '../request-parameters.js';
import { defineFigure } from './define-figure.js';
import { STATUSES, WORDS, count, day, found, text } from './table.js';

const MESSAGES = catalogue(
  {
    markedTitle: (name: string) =>
      `${name}: how its supporters on the Council voted on drafts marked as concerning atrocity crimes`,
    failedTitle: (name: string) => `${name}: how its supporters on the Council voted on drafts that failed`,
    votesSummary: (votes: string, drafts: string, day: string) =>
      `On ${drafts} such drafts to ${day}, members that had endorsed by the day of the vote voted: ${votes}.`,
    noDrafts: (day: string) => `By ${day}, none of its supporters on the Council had voted on such a draft.`,
    markedNote:
      'Marked are vetoed drafts alone: the sources that mark are lists of vetoes. Abstaining is not voting against. A vote is counted, not judged: whether a draft was credible is not recorded.',
    failedNote:
      'Among drafts that failed are rival texts on one situation, and texts on other matters than atrocity crimes: a no here says nothing of the pledge. Abstaining is not voting against. A vote is counted, not judged: whether a draft was credible is not recorded.',
    noRollCall: 'A draft of which no source gives the roll call counts as a draft without votes.',
    drafts: 'Drafts',
    overlapTitle: (name: string, day: string) => `${name}: where members of groups and treaties stand on ${day}`,
    overlapSummary: (parts: string) => `Named as endorsing: ${parts}.`,
    overlapPart: (group: string, endorsed: string, total: string, unknown: string) =>
      `${endorsed} of ${total} in ${group} (${unknown} not known)`,
    overlapNote: (lists: string) =>
      `Membership in a group endorses nothing for its members: a State counts only where a source names it. The lists are of ${lists}; who belonged on another day they do not say, and they may be incomplete.`,
    group: 'Group or treaty',
    asOf: 'List of',
  },
  {
    fr: {
      markedTitle: (name) =>
        `${name} : le vote de ses soutiens au Conseil sur les projets signalés comme portant sur des atrocités`,
      failedTitle: (name) => `${name} : le vote de ses soutiens au Conseil sur les projets non adoptés`,
      votesSummary: (votes, drafts, day) =>
        `Sur ${drafts} projets de ce type jusqu’au ${day}, les membres ayant souscrit au jour du vote ont voté : ${votes}.`,
      noDrafts: (day) => `Au ${day}, aucun de ses soutiens au Conseil n’avait voté sur un tel projet.`,
      markedNote:
        'Seuls des projets bloqués par un veto sont signalés : les sources qui les signalent sont des listes de vetos. S’abstenir n’est pas voter contre. Un vote est compté, non jugé : la crédibilité d’un projet n’est pas consignée.',
      failedNote:
        'Parmi les projets non adoptés figurent des textes concurrents sur une même situation et des textes étrangers aux atrocités : un vote contre n’y dit rien de l’engagement. S’abstenir n’est pas voter contre. Un vote est compté, non jugé : la crédibilité d’un projet n’est pas consignée.',
      noRollCall: 'Un projet dont aucune source ne donne le détail du vote est compté comme projet, sans votes.',
      drafts: 'Projets',
      overlapTitle: (name, day) => `${name} : la position des membres de groupes et de traités au ${day}`,
      overlapSummary: (parts) => `Nommés comme ayant souscrit : ${parts}.`,
      overlapPart: (group, endorsed, total, unknown) =>
        `${group}, ${endorsed} sur ${total} (position inconnue : ${unknown})`,
      overlapNote: (lists) =>
        `Appartenir à un groupe n’est pas souscrire : un État ne compte que si une source le nomme. Les listes datent : ${lists} ; elles ne disent pas qui était membre un autre jour et peuvent être incomplètes.`,
      group: 'Groupe ou traité',
      asOf: 'Liste du',
    },
    es: {
      markedTitle: (name) =>
        `${name}: cómo votaron sus adherentes en el Consejo sobre los proyectos señalados como relativos a crímenes atroces`,
      failedTitle: (name) => `${name}: cómo votaron sus adherentes en el Consejo sobre los proyectos no aprobados`,
      votesSummary: (votes, drafts, day) =>
        `En ${drafts} proyectos de este tipo hasta el ${day}, los miembros adheridos el día de la votación votaron: ${votes}.`,
      noDrafts: (day) =>
        `Al ${day}, ninguno de sus adherentes en el Consejo había votado sobre un proyecto de este tipo.`,
      markedNote:
        'Solo hay proyectos vetados entre los señalados: las fuentes que los señalan son listas de vetos. Abstenerse no es votar en contra. Un voto se cuenta, no se juzga: no consta si un proyecto era creíble.',
      failedNote:
        'Entre los proyectos no aprobados hay textos rivales sobre una misma situación y textos ajenos a los crímenes atroces: un voto en contra no dice aquí nada del compromiso. Abstenerse no es votar en contra. Un voto se cuenta, no se juzga: no consta si un proyecto era creíble.',
      noRollCall: 'Un proyecto del que ninguna fuente da la votación nominal cuenta como proyecto, sin votos.',
      drafts: 'Proyectos',
      overlapTitle: (name, day) => `${name}: posición de los miembros de grupos y tratados al ${day}`,
      overlapSummary: (parts) => `Nombrados como adherentes: ${parts}.`,
      overlapPart: (group, endorsed, total, unknown) =>
        `${group}, ${endorsed} de ${total} (posición desconocida: ${unknown})`,
      overlapNote: (lists) =>
        `Pertenecer a un grupo no equivale a adherirse: un Estado solo cuenta si una fuente lo nombra. Las listas son de estas fechas: ${lists}; no dicen quién era miembro otro día y pueden estar incompletas.`,
      group: 'Grupo o tratado',
      asOf: 'Lista del',
    },
  },
);

const CHOICES = [
  ['inFavour', 'YES'],
  ['against', 'NO'],
  ['abstaining', 'ABSTAIN'],
  ['notVoting', 'NOT_VOTING'],
  ['unknown', 'VOTE_UNKNOWN'],
] as const;

/** Drafts before an initiative was open are none of its supporters' votes; a period cannot end before it begins. */
const sinceOpen = (request: PageRequest): string => {
  const since = endorsableOf(request)?.since ?? request.on;
  return request.on < since ? request.on : since;
};

/** Votes of those that had endorsed by then: on drafts marked as concerning atrocity crimes, or with `drafts=failed` on all that failed. */
export const supporterVotesFigure = defineFigure({
  name: 'supporter-votes',
  document: SupporterVotesFigureDocument,
  parameters: ['initiative', 'drafts'],
  variables: (request) => ({
    initiative: initiativeOf(request),
    from: sinceOpen(request),
    to: request.on,
    marked: oneOf(request, 'drafts', ['failed']) ? null : true,
  }),
  chart: () => 'supporter-votes',
  table: (data, request) => {
    const { language, on, query } = request;
    const [t, words] = [MESSAGES[language], WORDS_OF_PAGES[language]];
    const { name, supporterVotes, acts } = found(data.initiative, request);
    const failed = query.get('drafts') === 'failed';
    const sum = (key: 'drafts' | (typeof CHOICES)[number][0]): number =>
      supporterVotes.reduce((total, tally) => total + tally[key], 0);
    const votes = CHOICES.filter(([key]) => key !== 'unknown' || sum(key) > 0).map(
      ([key, word]) => `${words[word].toLowerCase()} ${numberText(language, sum(key))}`,
    );
    return {
      title: (failed ? t.failedTitle : t.markedTitle)(proseIn(request, name)),
      summary:
        sum('drafts') === 0
          ? t.noDrafts(dayText(language, on))
          : t.votesSummary(listText(language, votes), numberText(language, sum('drafts')), dayText(language, on)),
      note: `${failed ? t.failedNote : t.markedNote} ${t.noRollCall}`,
      columns: [
        text('year', words.year),
        count('drafts', t.drafts),
        ...CHOICES.map(([key, word]) => count(key, words[word])),
      ],
      rows: supporterVotes.map((tally) => [String(tally.year), tally.drafts, ...CHOICES.map(([key]) => tally[key])]),
      places: placesOf(request),
      sources: idsOf([
        ...acts.flatMap(({ sources }) => sources),
        ...data.draftResolutions.nodes.flatMap(({ sources, atrocitySources }) => [...sources, ...atrocitySources]),
      ]),
    };
  },
});

/** Where the members of groups and treaties stand, by the newest list of each. */
export const overlapFigure = defineFigure({
  name: 'overlap',
  document: OverlapFigureDocument,
  parameters: ['initiative'],
  variables: (request) => ({ initiative: initiativeOf(request), on: request.on }),
  chart: () => 'groups',
  table: (data, request) => {
    const { language, on } = request;
    const [t, words] = [MESSAGES[language], WORDS_OF_PAGES[language]];
    const { name, acts } = found(data.initiative, request);
    const groups = data.groups.map(({ name: own, members, tally }) => {
      // `2023-09-05 (27 members …)`: the day comes first.
      const listed = members.map(({ asOf }) => asOf.slice(0, 10)).sort();
      return { name: proseIn(request, own), listedOn: listed.at(-1) ?? '', tally, members };
    });
    return {
      title: `${t.overlapTitle(proseIn(request, name), dayText(language, on))} (${words.observersOut})`,
      summary: t.overlapSummary(
        listText(
          language,
          groups.map(({ name: group, tally: { endorsed, total, unknown } }) =>
            t.overlapPart(
              group,
              numberText(language, endorsed),
              numberText(language, total),
              numberText(language, unknown),
            ),
          ),
        ),
      ),
      note: t.overlapNote(
        listText(
          language,
          groups.map(({ name: group, listedOn }) => `${dayText(language, listedOn)} (${group})`),
        ),
      ),
      columns: [text('group', t.group), day('asOf', t.asOf), ...STATUSES.map((key) => count(key, words[WORDS[key]]))],
      rows: groups.map(({ name: group, listedOn, tally }) => [group, listedOn, ...STATUSES.map((key) => tally[key])]),
      places: placesOf(request),
      sources: citedBy([...acts, ...groups.flatMap(({ members }) => members)]),
    };
  },
});
