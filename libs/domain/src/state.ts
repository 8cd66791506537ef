import type { CalendarDate } from './calendar-date.js';
import type { Act, Initiative, State } from './model.js';
import type { Language } from './vocabulary.js';

/** Returns the UN name of the State in `language`; the English one if the UN list has none (former States). */
export const nameOf = (state: State, language: Language = 'EN'): string =>
  (
    state.names.find((name) => name.kind === 'UN_NAME' && name.language === language) ??
    state.names.find((name) => name.kind === 'UN_NAME' && name.language === 'EN')
  )?.name ?? state.code;

/**
 * Whether the State is counted among those that can take a position on `on`: Members admitted by then, and observers.
 */
export const isCountedOn = (state: State, on: CalendarDate): boolean =>
  state.membership !== 'FORMER' && (state.admittedOn === null || state.admittedOn <= on);

export const actsOn = (state: State, initiative: Initiative): readonly Act[] =>
  state.acts.filter((act) => act.initiative === initiative);
