import type { FactKind, FactKinds } from '#domain';

type AnyField = { [Kind in FactKind]: keyof FactKinds[Kind] & string }[FactKind];

/** Fields that exist once per language: `nameFr`. */
type NameField = `${'name' | 'display'}${'En' | 'Fr' | 'Es' | 'Ar' | 'Zh' | 'Ru'}`;

/** The fields of facts that need a label. Lists of sources for another field are labelled after that field. */
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
