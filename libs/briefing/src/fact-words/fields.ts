import type { FactKind, FactKinds } from '#domain';

type AnyField = { [Kind in FactKind]: keyof FactKinds[Kind] & string }[FactKind];

/** Fields that are there once a language: `nameFr`. */
type NameField = `${'name' | 'display'}${'En' | 'Fr' | 'Es' | 'Ar' | 'Zh' | 'Ru'}`;

/** What a part of a fact may be called by. Lists of sources of another part are called by that part. */
export type FactField = Exclude<AnyField, 'id' | NameField | `${string}Sources`>;

export type FactWord =
  | 'DAY'
  | 'MONTH'
  | 'YEAR'
  | 'ON_OR_BEFORE'
  | 'BETWEEN'
  | 'ABOUT'
  | 'UNDATED'
  | 'EXACT'
  | 'MORE_THAN'
  | 'AT_LEAST'
  | 'ALMOST'
  | 'ALTERNATIVE'
  | 'FORMER'
  | 'yes'
  | 'no'
  | 'after snapshot (May 2022)';
