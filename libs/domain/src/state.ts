import type { CalendarDate } from './calendar-date.js';
import type { Act, Initiative, State } from './model.js';
import type { Language } from './vocabulary.js';

/** The UN's name of the State in `language`; English where the UN list has none (former States). */
export const nameOf = (state: State, language: Language = 'EN'): string =>
  (
    state.names.find((name) => name.kind === 'UN_NAME' && name.language === language) ??
    state.names.find((name) => name.kind === 'UN_NAME' && name.language === 'EN')
  )?.name ?? state.code;

/** Is the State counted among those that can take a position on `on`: a Member by then, or an observer? */
export const isCountedOn = (state: State, on: CalendarDate): boolean =>
  state.membership !== 'FORMER' && (state.admittedOn === null || state.admittedOn <= on);

export const actsOn = (state: State, initiative: Initiative): readonly Act[] =>
  state.acts.filter((act) => act.initiative === initiative);
