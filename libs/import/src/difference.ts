import { isDeepStrictEqual } from 'node:util';
import { type Change, FACT_KINDS, type FactKind, type Facts } from '#domain';

type Fact = { readonly id: string };

/** What would have to be recorded to get from `current` to `next`. Kinds that `next` does not have stay as they are. */
export const differenceBetween = (current: Facts, next: Partial<Facts>): Change => {
  const added: Partial<Record<FactKind, readonly Fact[]>> = {};
  const superseded: Partial<Record<FactKind, readonly string[]>> = {};
  for (const kind of FACT_KINDS) {
    const after = next[kind] as readonly Fact[] | undefined;
    if (!after) continue;
    const before = new Map<string, Fact>(current[kind].map((fact) => [fact.id, fact]));
    const ids = new Set(after.map(({ id }) => id));
    const changed = after.filter((fact) => !isDeepStrictEqual(before.get(fact.id), fact));
    const renewed = new Set(changed.map(({ id }) => id));
    added[kind] = changed;
    superseded[kind] = [...before.keys()].filter((id) => !ids.has(id) || renewed.has(id));
  }
  return { added, superseded } as Change;
};

const countOf = (lists: Change['added'] | Change['superseded']): number =>
  Object.values(lists).reduce((sum, list) => sum + list.length, 0);

export const isEmpty = (change: Change): boolean => countOf(change.added) + countOf(change.superseded) === 0;

/** The facts that would no longer hold and have no successor. */
export const withdrawnFacts = (change: Change): readonly { readonly kind: FactKind; readonly id: string }[] =>
  FACT_KINDS.flatMap((kind) => {
    const added = new Set<string>((change.added[kind] ?? []).map(({ id }) => id));
    return (change.superseded[kind] ?? []).filter((id) => !added.has(id)).map((id) => ({ kind, id }));
  });

export const withdrawnBy = (change: Change): readonly string[] =>
  withdrawnFacts(change).map(({ kind, id }) => `${kind} ${id}`);

const shown = (value: unknown): string => (value === undefined ? '(nothing)' : JSON.stringify(value));

/** The change as lines for a person: `+` a new fact, `~` a corrected one with its fields, `-` one that goes. */
export const describeDifference = (current: Facts, change: Change): readonly string[] =>
  FACT_KINDS.flatMap((kind) => {
    const before = new Map<string, object>(current[kind].map((fact) => [fact.id, fact]));
    const added = (change.added[kind] ?? []) as readonly Fact[];
    const ids = new Set(added.map(({ id }) => id));
    const corrected = (fact: Fact, old: object): string =>
      Object.entries(fact)
        .filter(([field, value]) => !isDeepStrictEqual(Reflect.get(old, field), value))
        .map(([field, value]) => `${field}: ${shown(Reflect.get(old, field))} → ${shown(value)}`)
        .join('; ');
    return [
      ...added.map((fact) => {
        const old = before.get(fact.id);
        return old ? `~ ${kind} ${fact.id}: ${corrected(fact, old)}` : `+ ${kind} ${fact.id}`;
      }),
      ...(change.superseded[kind] ?? []).filter((id) => !ids.has(id)).map((id) => `- ${kind} ${id}`),
    ];
  });
