import { MeterFigureDocument } from '../documents.js';
import { type Bounds, floorText } from '../floor.js';
import { type Language, dayText } from '../language.js';
import { MESSAGES as WORDS_OF_PAGES } from '../messages/index.js';
import { citedBy } from '../named-sources.js';
import { proseIn } from '../prose.js';
import { about } from '../initiatives.js';
import { defineFigure } from './define-figure.js';
import { FIGURE_MESSAGES, METER_MESSAGES } from './messages/index.js';
import { count, text } from './table.js';

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
      sources: citedBy([...supports, ...council.members.map(({ term }) => term)]),
    };
  },
});
