import { type CalendarDate, calendarDate } from '../calendar-date.js';
import { DomainError } from '../domain-error.js';

/** An object of the dataset during linking, when fields and lists can still be filled. */
export type Linked<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/** Returns the item with an id. @throws DomainError if there is none */
export const requireById = <T>(kind: string, byId: ReadonlyMap<string, T>, id: string): T => {
  const item = byId.get(id);
  if (item === undefined) throw new DomainError('NO_FACT', { kind, id });
  return item;
};

export const byKey = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [key(item), item]));

export const dateOrNull = (text: string | null): CalendarDate | null => (text === null ? null : calendarDate(text));

export const freezeWithLists = (item: object): void => {
  for (const value of Object.values(item)) if (Array.isArray(value)) Object.freeze(value);
  Object.freeze(item);
};
