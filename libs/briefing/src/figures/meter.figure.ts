import { MeterFigureDocument } from '../operations.generated.js';
import { type Bounds, floorText, isOpen } from '../floor.js';
import { type Language, dayText, finalStop } from '../language.js';
import { MESSAGES as WORDS_OF_PAGES } from '../messages/index.js';
import { citedBy } from '../named-sources.js';
import { capitalised, proseIn } from '../prose.js';
import { itemOf } from '../initiatives.js';
import { defineFigure } from './define-figure.js';
import { FIGURE_MESSAGES, METER_MESSAGES } from './messages/index.js';
import { count, text } from './table.js';

/** The Council’s support for an initiative, as far as sources settle it. */
interface Reach {
  readonly tally: { readonly endorsed: number; readonly possiblyEndorsed: number };
  readonly bounds: Bounds;
  readonly majority: boolean;
}

interface CouncilNumbers {
  readonly size: number;
  readonly votesNeeded: number;
}

/**
 * Says how far the members that can be named reach. A majority is denied only if even all members that may endorse
 * would not be one.
 * @param isFloorSaid whether the reader was told before that the number named is a floor
 */
export const reachText = (
  language: Language,
  { size, votesNeeded }: CouncilNumbers,
  { tally, bounds, majority }: Reach,
  isFloorSaid = false,
): string => {
  const t = METER_MESSAGES[language];
  const { atLeast, atMost } = bounds;
  const floor = floorText(language, bounds, size);
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
    ...(isOpen(bounds) ? [isFloorSaid ? capitalised(floor) + finalStop(language) : t.open(floor)] : []),
    majority ? t.isMajority : majorityOpen ? t.majorityOpen : t.noMajority,
    neededText(),
  ].join(' ');
};

/** Like `reachText` for several initiatives in a row: only the first of them explains that the number is a floor. */
export const reachTexts = (
  language: Language,
  council: CouncilNumbers,
  supports: readonly Reach[],
): readonly string[] =>
  supports.map((support, index) =>
    reachText(
      language,
      council,
      support,
      supports.slice(0, index).some(({ bounds }) => isOpen(bounds)),
    ),
  );

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
    const supports = initiatives.map(({ slug }) => itemOf(council.supports, slug));
    const reaches = reachTexts(language, council, supports);
    return {
      title: t.title(dayText(language, on), String(council.votesNeeded)),
      summary: supports
        .map((support, index) => words.pair(proseIn(request, support.initiative.name), reaches[index] ?? ''))
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
