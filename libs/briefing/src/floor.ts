import { type Language, catalogue, numberText } from './language.js';

/** How many endorse, as far as sources settle it. */
export interface Bounds {
  readonly atLeast: number;
  readonly atMost: number;
}

const MESSAGES = catalogue(
  {
    ofStates: (floor: string) => `Member States that endorse: ${floor}.`,
    withObservers: (floor: string) => `States that endorse, observers among them: ${floor}.`,
    settled: (count: string, size: string) => `${count} of ${size}`,
    floor: (least: string, size: string, open: string) => `at least ${least} of ${size}; ${open} not settled`,
    floorPart: (group: string, least: string, size: string, open: string) =>
      `${group} at least ${least} of ${size} (${open} not settled)`,
    settledPart: (group: string, count: string, size: string) => `${group} ${count} of ${size}`,
  },
  {
    fr: {
      ofStates: (floor) => `États Membres ayant souscrit : ${floor}.`,
      withObservers: (floor) => `États ayant souscrit, observateurs compris : ${floor}.`,
      settled: (count, size) => `${count} sur ${size}`,
      floor: (least, size, open) => `au moins ${least} sur ${size} ; non établis : ${open}`,
      floorPart: (group, least, size, open) => `${group}, au moins ${least} sur ${size} (non établis : ${open})`,
      settledPart: (group, count, size) => `${group}, ${count} sur ${size}`,
    },
    es: {
      ofStates: (floor) => `Estados Miembros adheridos: ${floor}.`,
      withObservers: (floor) => `Estados adheridos, con los observadores: ${floor}.`,
      settled: (count, size) => `${count} de ${size}`,
      floor: (least, size, open) => `al menos ${least} de ${size}; sin aclarar: ${open}`,
      floorPart: (group, least, size, open) => `${group}, al menos ${least} de ${size} (sin aclarar: ${open})`,
      settledPart: (group, count, size) => `${group}, ${count} de ${size}`,
    },
  },
);

const numbersOf = (language: Language, { atLeast, atMost }: Bounds, size: number) =>
  [atLeast, size, atMost - atLeast].map((value) => numberText(language, value)) as [string, string, string];

/**
 * How many of a number of States endorse. What is named is a floor: those that no source settles stand beside it.
 * @example floorText('en', { atLeast: 4, atMost: 15 }, 15) // at least 4 of 15; 11 not settled
 */
export const floorText = (language: Language, bounds: Bounds, size: number): string => {
  const [least, of, open] = numbersOf(language, bounds, size);
  const t = MESSAGES[language];
  return bounds.atMost > bounds.atLeast ? t.floor(least, of, open) : t.settled(least, of);
};

/** The same of all States, as a sentence. */
export const floorOfStatesText = (language: Language, bounds: Bounds, size: number, observers = false): string =>
  MESSAGES[language][observers ? 'withObservers' : 'ofStates'](floorText(language, bounds, size));

/** The same of one group among several that a sentence lists. */
export const floorPartText = (language: Language, group: string, bounds: Bounds, size: number): string => {
  const [least, of, open] = numbersOf(language, bounds, size);
  const t = MESSAGES[language];
  return bounds.atMost > bounds.atLeast ? t.floorPart(group, least, of, open) : t.settledPart(group, least, of);
};
