import { type Language, numberText } from './language.js';
import { FLOOR_MESSAGES } from './messages/index.js';

/** How many endorse, as far as sources settle it. */
export interface Bounds {
  readonly atLeast: number;
  readonly atMost: number;
}

/** Is it not settled of some whether they endorse? */
export const isOpen = ({ atLeast, atMost }: Bounds): boolean => atMost > atLeast;

const numbersOf = (language: Language, { atLeast, atMost }: Bounds, size: number) =>
  [atLeast, size, atMost - atLeast].map((value) => numberText(language, value)) as [string, string, string];

/**
 * How many of a number of States endorse. What is named is a floor: those that no source settles stand beside it.
 * @example floorText('en', { atLeast: 4, atMost: 15 }, 15) // at least 4 of 15; 11 not settled
 */
export const floorText = (language: Language, bounds: Bounds, size: number): string => {
  const [least, of, open] = numbersOf(language, bounds, size);
  const t = FLOOR_MESSAGES[language];
  return isOpen(bounds) ? t.floor(least, of, open) : t.settled(least, of);
};

/** The same of all States, as a sentence. */
export const floorOfStatesText = (language: Language, bounds: Bounds, size: number, observers = false): string =>
  FLOOR_MESSAGES[language][observers ? 'withObservers' : 'ofStates'](floorText(language, bounds, size));

/** The same of one group among several that a sentence lists. */
export const floorPartText = (language: Language, group: string, bounds: Bounds, size: number): string => {
  const [least, of, open] = numbersOf(language, bounds, size);
  const t = FLOOR_MESSAGES[language];
  return isOpen(bounds) ? t.floorPart(group, least, of, open) : t.settledPart(group, least, of);
};
