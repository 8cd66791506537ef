import { type Language, numberText } from './language.js';
import { FLOOR_MESSAGES } from './messages/index.js';

/** Bounds of the number that endorse, as far as sources settle it. */
export interface Bounds {
  readonly atLeast: number;
  readonly atMost: number;
}

/** Whether it is not settled for some of them if they endorse. */
export const isOpen = ({ atLeast, atMost }: Bounds): boolean => atMost > atLeast;

const numbersOf = (language: Language, { atLeast, atMost }: Bounds, size: number) =>
  [atLeast, size, atMost - atLeast].map((value) => numberText(language, value)) as [string, string, string];

/**
 * Says how many of a number of States endorse. The number named is a floor; the number not settled is added.
 * @example floorText('en', { atLeast: 4, atMost: 15 }, 15) // at least 4 of 15; 11 not settled
 */
export const floorText = (language: Language, bounds: Bounds, size: number): string => {
  const [least, total, open] = numbersOf(language, bounds, size);
  const t = FLOOR_MESSAGES[language];
  return isOpen(bounds) ? t.floor(least, total, open) : t.settled(least, total);
};

/** Like `floorText` for all States, as a sentence. */
export const floorOfStatesText = (language: Language, bounds: Bounds, size: number, observers = false): string =>
  FLOOR_MESSAGES[language][observers ? 'withObservers' : 'ofStates'](floorText(language, bounds, size));

/** Like `floorText` for one group in a sentence that lists several. */
export const floorPartText = (language: Language, group: string, bounds: Bounds, size: number): string => {
  const [least, total, open] = numbersOf(language, bounds, size);
  const t = FLOOR_MESSAGES[language];
  return isOpen(bounds) ? t.floorPart(group, least, total, open) : t.settledPart(group, least, total);
};
