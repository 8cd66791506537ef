import { isDeepStrictEqual } from 'node:util';
import { type Change, FACT_KINDS, type FactKind, type Facts } from '#domain';

type Fact = { readonly id: string };

/** Returns the change that turns `current` into `next`. Kinds that are not in `next` stay as they are. */
export const differenceBetween = (current: Facts, next: Partial<Facts>): Change => {
  const added: Partial<Record<FactKind, readonly Fact[]>> = {};
  const superseded: Partial<Record<FactKind, readonly string[]>> = {};
  for (const kind of FACT_KINDS) {
    const after = next[kind] as readonly Fact[] | undefined;
    if (!after) continue;
    const before = new Map<string, Fact>(current[kind].map((fact) => [fact.id, fact]));
    const ids = new Set(after.map(({ id }) => id));
    const changed = after.filter((fact) => !isDeepStrictEqual(before.get(fact.id), fact));
    const changedIds = new Set(changed.map(({ id }) => id));
    added[kind] = changed;
    superseded[kind] = [...before.keys()].filter((id) => !ids.has(id) || changedIds.has(id));
  }
  return { added, superseded } as Change;
};

const countOf = (lists: Change['added'] | Change['superseded']): number =>
  Object.values(lists).reduce((sum, list) => sum + list.length, 0);

export const isEmpty = (change: Change): boolean => countOf(change.added) + countOf(change.superseded) === 0;

/** Returns the facts that a change supersedes without a successor. */
export const withdrawnFacts = (change: Change): readonly { readonly kind: FactKind; readonly id: string }[] =>
  FACT_KINDS.flatMap((kind) => {
    const added = new Set<string>((change.added[kind] ?? []).map(({ id }) => id));
    return (change.superseded[kind] ?? []).filter((id) => !added.has(id)).map((id) => ({ kind, id }));
  });

export const withdrawnBy = (change: Change): readonly string[] =>
  withdrawnFacts(change).map(({ kind, id }) => `${kind} ${id}`);

const formatValue = (value: unknown): string => (value === undefined ? '(nothing)' : JSON.stringify(value));

/** Describes a change in lines: `+` a new fact, `~` a corrected fact with its changed fields, `-` a removed fact. */
export const describeDifference = (current: Facts, change: Change): readonly string[] =>
  FACT_KINDS.flatMap((kind) => {
    const before = new Map<string, object>(current[kind].map((fact) => [fact.id, fact]));
    const added = (change.added[kind] ?? []) as readonly Fact[];
    const ids = new Set(added.map(({ id }) => id));
    const corrected = (fact: Fact, old: object): string =>
      Object.entries(fact)
        .filter(([field, value]) => !isDeepStrictEqual(Reflect.get(old, field), value))
        .map(([field, value]) => `${field}: ${formatValue(Reflect.get(old, field))} → ${formatValue(value)}`)
        .join('; ');
    return [
      ...added.map((fact) => {
        const old = before.get(fact.id);
        return old ? `~ ${kind} ${fact.id}: ${corrected(fact, old)}` : `+ ${kind} ${fact.id}`;
      }),
      ...(change.superseded[kind] ?? []).filter((id) => !ids.has(id)).map((id) => `- ${kind} ${id}`),
    ];
  });
