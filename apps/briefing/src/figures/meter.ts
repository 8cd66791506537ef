import { MeterFigureDocument } from '../documents.js';
import { type Language, catalogue, dayText } from '../language.js';
import { MESSAGES as WORDS_OF_PAGES } from '../messages.js';
import { proseIn } from '../prose.js';
import { about } from '../initiatives.js';
import { shortNameIn } from '../prose.js';
import { figure } from '../view.js';
import { FIGURE_MESSAGES } from './messages.js';
import { count, text, unique } from './table.js';

export const METER_MESSAGES = catalogue(
  {
    meter: (needed: string) => `Towards the ${needed} votes that a decision needs`,
    named: (count: string, size: string) => `${count} of ${size} members can be named as endorsing.`,
    possibly: (count: string) => `${count} more may have endorsed by then.`,
    open: (open: string, least: string, most: string) =>
      `Of ${open} no source settles it: at least ${least}, at most ${most} endorse.`,
    isMajority: 'That is a majority of the members.',
    noMajority: 'That is no majority of the members.',
    short: (count: string) => `${count} more would be needed for the votes that a decision needs.`,
    enough: 'That would be enough votes for a decision, if no permanent member votes against.',
    title: (day: string, needed: string) =>
      `Members of the Security Council on ${day} that can be named as endorsing, beside the ${needed} votes that a decision needs`,
    others: 'Others',
    note: 'A decision also needs that no permanent member votes against it. “Others” are members of whom no source says that they had endorsed by that day: this is not a no.',
    initiative: 'Initiative',
  },
  {
    fr: {
      meter: (needed) => `Vers les ${needed} voix qu’exige une décision`,
      named: (count, size) => `Membres que l’on peut nommer comme ayant souscrit : ${count} sur ${size}.`,
      possibly: (count) => `Autres membres qui ont peut-être souscrit à cette date : ${count}.`,
      open: (open, least, most) =>
        `Membres dont aucune source ne tranche la position : ${open} ; soutiens : au moins ${least}, au plus ${most}.`,
      isMajority: 'C’est la majorité des membres.',
      noMajority: 'Ce n’est pas la majorité des membres.',
      short: (count) => `Voix qui manqueraient pour une décision : ${count}.`,
      enough: 'Ce serait assez de voix pour une décision, si aucun membre permanent ne vote contre.',
      title: (day, needed) =>
        `Membres du Conseil de sécurité au ${day} que l’on peut nommer comme ayant souscrit, en regard des ${needed} voix qu’exige une décision`,
      others: 'Autres',
      note: 'Une décision exige aussi qu’aucun membre permanent ne vote contre. « Autres » : membres dont aucune source ne dit qu’ils avaient souscrit ce jour-là, ce qui n’est pas un non.',
      initiative: 'Initiative',
    },
    es: {
      meter: (needed) => `Hacia los ${needed} votos que necesita una decisión`,
      named: (count, size) => `Miembros que se pueden nombrar como adherentes: ${count} de ${size}.`,
      possibly: (count) => `Otros que quizá se habían adherido para entonces: ${count}.`,
      open: (open, least, most) =>
        `Miembros cuya posición no aclara ninguna fuente: ${open}; adherentes: al menos ${least}, a lo sumo ${most}.`,
      isMajority: 'Es la mayoría de los miembros.',
      noMajority: 'No es la mayoría de los miembros.',
      short: (count) => `Votos que faltarían para una decisión: ${count}.`,
      enough: 'Serían votos suficientes para una decisión, si ningún miembro permanente vota en contra.',
      title: (day, needed) =>
        `Miembros del Consejo de Seguridad al ${day} que se pueden nombrar como adherentes, junto a los ${needed} votos que necesita una decisión`,
      others: 'Otros',
      note: 'Una decisión necesita además que ningún miembro permanente vote en contra. «Otros» son miembros de los que ninguna fuente dice que se hubieran adherido para entonces: no equivale a un no.',
      initiative: 'Iniciativa',
    },
  },
);

/** How far the members that can be named reach, in sentences. */
export const reachText = (
  language: Language,
  size: number,
  {
    tally,
    bounds: { atLeast, atMost },
    majority,
    shortOfVotesNeeded,
  }: {
    readonly tally: { readonly endorsed: number; readonly possiblyEndorsed: number };
    readonly bounds: { readonly atLeast: number; readonly atMost: number };
    readonly majority: boolean;
    readonly shortOfVotesNeeded: number;
  },
): string => {
  const t = METER_MESSAGES[language];
  const open = atMost - tally.endorsed - tally.possiblyEndorsed;
  return [
    t.named(String(tally.endorsed), String(size)),
    ...(tally.possiblyEndorsed > 0 ? [t.possibly(String(tally.possiblyEndorsed))] : []),
    ...(open > 0 ? [t.open(String(open), String(atLeast), String(atMost))] : []),
    majority ? t.isMajority : t.noMajority,
    shortOfVotesNeeded > 0 ? t.short(String(shortOfVotesNeeded)) : t.enough,
  ].join(' ');
};

export const meterFigure = figure({
  name: 'meter',
  document: MeterFigureDocument,
  parameters: [],
  variables: ({ on }) => ({ on }),
  chart: () => 'meter',
  table: ({ council }, { language, on, shown: { initiatives } }) => {
    const [t, words, figures] = [METER_MESSAGES[language], WORDS_OF_PAGES[language], FIGURE_MESSAGES[language]];
    const supports = initiatives.map(({ slug }) => about(council.supports, slug));
    return {
      title: t.title(dayText(language, on), String(council.votesNeeded)),
      summary: supports
        .map((support) =>
          words.pair(proseIn(language, support.initiative.name), reachText(language, council.size, support)),
        )
        .join(' '),
      note: t.note,
      columns: [
        text('initiative', t.initiative),
        count('certain', words.ENDORSED),
        count('possible', words.POSSIBLY_ENDORSED),
        count('others', t.others),
        count('majority', figures.majority),
        count('needed', figures.needed),
      ],
      places: initiatives.map(({ place }) => place),
      rows: supports.map(({ initiative, tally }) => [
        shortNameIn(language, initiative.name),
        tally.endorsed,
        tally.possiblyEndorsed,
        council.size - tally.endorsed - tally.possiblyEndorsed,
        Math.floor(council.size / 2) + 1,
        council.votesNeeded,
      ]),
      sources: unique([
        ...supports.flatMap(({ positions }) => positions.flatMap(({ acts }) => acts.map(({ sources }) => sources))),
        ...council.members.map(({ term }) => term.sources),
      ]),
    };
  },
});
