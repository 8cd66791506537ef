import { MeterFigureDocument } from '../documents.js';
import { type Bounds, floorText } from '../floor.js';
import { type Language, catalogue, dayText } from '../language.js';
import { MESSAGES as WORDS_OF_PAGES } from '../messages.js';
import { citedBy } from '../named-sources.js';
import { proseIn } from '../prose.js';
import { about } from '../initiatives.js';
import { defineFigure } from './define-figure.js';
import { FIGURE_MESSAGES } from './messages.js';
import { count, text } from './table.js';

export const METER_MESSAGES = catalogue(
  {
    meter: (needed: string) => `Towards the ${needed} votes that a decision needs`,
    named: (count: string, size: string) => `${count} of ${size} members can be named as endorsing.`,
    possibly: (count: string) => `${count} more may have endorsed by then.`,
    open: (floor: string) => `That is a floor: ${floor}.`,
    isMajority: 'That is a majority of the members.',
    noMajority: 'That is no majority of the members.',
    majorityOpen: 'Whether that is a majority of the members is not settled.',
    short: (count: string) => `${count} more would be needed for the votes that a decision needs.`,
    shortBy: (least: string, most: string) =>
      `Between ${least} and ${most} more would be needed for the votes that a decision needs.`,
    neededOpen: 'Nor is it whether they have the votes that a decision needs.',
    neededOnlyOpen: 'Whether they have the votes that a decision needs is not settled.',
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
      open: (floor) => `C’est un minimum : ${floor}.`,
      isMajority: 'C’est la majorité des membres.',
      noMajority: 'Ce n’est pas la majorité des membres.',
      majorityOpen: 'On ne peut établir si c’est la majorité des membres.',
      short: (count) => `Voix qui manqueraient pour une décision : ${count}.`,
      shortBy: (least, most) => `Voix qui manqueraient pour une décision : entre ${least} et ${most}.`,
      neededOpen: 'Ni s’ils ont les voix qu’exige une décision.',
      neededOnlyOpen: 'On ne peut établir s’ils ont les voix qu’exige une décision.',
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
      open: (floor) => `Es un mínimo: ${floor}.`,
      isMajority: 'Es la mayoría de los miembros.',
      noMajority: 'No es la mayoría de los miembros.',
      majorityOpen: 'No está aclarado si es la mayoría de los miembros.',
      short: (count) => `Votos que faltarían para una decisión: ${count}.`,
      shortBy: (least, most) => `Votos que faltarían para una decisión: entre ${least} y ${most}.`,
      neededOpen: 'Tampoco si tienen los votos que necesita una decisión.',
      neededOnlyOpen: 'No está aclarado si tienen los votos que necesita una decisión.',
      enough: 'Serían votos suficientes para una decisión, si ningún miembro permanente vota en contra.',
      title: (day, needed) =>
        `Miembros del Consejo de Seguridad al ${day} que se pueden nombrar como adherentes, junto a los ${needed} votos que necesita una decisión`,
      others: 'Otros',
      note: 'Una decisión necesita además que ningún miembro permanente vote en contra. «Otros» son miembros de los que ninguna fuente dice que se hubieran adherido para entonces: no equivale a un no.',
      initiative: 'Iniciativa',
    },
  },
);

/** What sources settle of the Council's support for an initiative. */
interface Reach {
  readonly tally: { readonly endorsed: number; readonly possiblyEndorsed: number };
  readonly bounds: Bounds;
  readonly majority: boolean;
}

/** How far the members that can be named reach, in sentences: no majority is one only where all who may endorse are none. */
export const reachText = (
  language: Language,
  { size, votesNeeded }: { readonly size: number; readonly votesNeeded: number },
  { tally, bounds, majority }: Reach,
): string => {
  const t = METER_MESSAGES[language];
  const { atLeast, atMost } = bounds;
  const majorityOpen = !majority && atMost > size / 2;
  const neededText = (): string => {
    if (atLeast >= votesNeeded) return t.enough;
    if (atMost >= votesNeeded) return majorityOpen ? t.neededOpen : t.neededOnlyOpen;
    const [least, most] = [votesNeeded - atMost, votesNeeded - atLeast];
    return least === most ? t.short(String(most)) : t.shortBy(String(least), String(most));
  };
  return [
    t.named(String(tally.endorsed), String(size)),
    ...(tally.possiblyEndorsed > 0 ? [t.possibly(String(tally.possiblyEndorsed))] : []),
    ...(atMost > atLeast ? [t.open(floorText(language, bounds, size))] : []),
    majority ? t.isMajority : majorityOpen ? t.majorityOpen : t.noMajority,
    neededText(),
  ].join(' ');
};

export const meterFigure = defineFigure({
  name: 'meter',
  document: MeterFigureDocument,
  parameters: [],
  variables: ({ on }) => ({ on }),
  chart: () => 'meter',
  table: ({ council }, request) => {
    const {
      language,
      on,
      revision: { initiatives },
    } = request;
    const [t, words, figures] = [METER_MESSAGES[language], WORDS_OF_PAGES[language], FIGURE_MESSAGES[language]];
    const supports = initiatives.map(({ slug }) => about(council.supports, slug));
    return {
      title: t.title(dayText(language, on), String(council.votesNeeded)),
      summary: supports
        .map((support) => words.pair(proseIn(request, support.initiative.name), reachText(language, council, support)))
        .join(' '),
      note: t.note,
      columns: [
        text('initiative', t.initiative),
        count('certain', words.ENDORSED_MANY),
        count('possible', words.POSSIBLY_ENDORSED_MANY),
        count('others', t.others),
        count('majority', figures.majority),
        count('needed', figures.needed),
      ],
      places: initiatives.map(({ place }) => place),
      rows: supports.map(({ initiative, tally }) => [
        proseIn(request, initiative.shortName),
        tally.endorsed,
        tally.possiblyEndorsed,
        council.size - tally.endorsed - tally.possiblyEndorsed,
        Math.floor(council.size / 2) + 1,
        council.votesNeeded,
      ]),
      sources: citedBy([
        ...supports.flatMap(({ positions }) => positions.flatMap(({ acts }) => acts)),
        ...council.members.map(({ term }) => term),
      ]),
    };
  },
});
