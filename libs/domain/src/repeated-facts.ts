import type { FactKind, Facts } from './facts.js';
import { type FactProblem, factProblem } from './problem.js';

/** Normalises a name: names that differ only in case, blanks, width or invisible characters are the same. */
const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * Yields facts that are recorded twice although they are counted: memberships of groups and General Assembly records.
 */
export function* findRepeatedFacts(facts: Facts): Generator<FactProblem> {
  yield* repeatedFacts('groupMembership', 'group', facts.groupMembership, ({ group }) => group);
  yield* repeatedFacts('assemblyRecord', 'resolution', facts.assemblyRecord, ({ resolution }) => resolution);
}

function* repeatedFacts<Fact extends { readonly id: string; readonly state: string }>(
  kind: FactKind,
  field: string,
  facts: readonly Fact[],
  nameOf: (fact: Fact) => string,
): Generator<FactProblem> {
  const names = new Map<string, string>();
  const seen = new Map<string, string>();
  for (const fact of facts) {
    const name = nameOf(fact);
    const key = nameKey(name).replaceAll(' ', kind === 'assemblyRecord' ? '' : ' ');
    const known = names.get(key) ?? name;
    names.set(key, known);
    const owner = { kind, id: fact.id };
    if (known !== name) yield factProblem(owner, field, 'NAME_WRITTEN_OTHERWISE', { name, known });
    const before = seen.get(`${key}/${fact.state}`);
    if (before !== undefined) {
      yield factProblem(owner, 'state', 'STATE_TWICE', { state: fact.state, name: known, id: before });
    }
    seen.set(`${key}/${fact.state}`, fact.id);
  }
}

const CODES = [
  ['iso2', /^[A-Z]{2}$/],
  ['m49', /^\d{3}$/],
] as const;

/** Yields codes of States that do not have the form that the schema promises, or that two States share. */
export function* brokenCodes({ state }: Pick<Facts, 'state'>): Generator<FactProblem> {
  for (const [field, form] of CODES) {
    const owners = new Map<string, string>();
    for (const fact of state) {
      const code = fact[field];
      if (code === null) continue;
      const owner = owners.get(code);
      if (!form.test(code)) {
        yield factProblem({ kind: 'state', id: fact.id }, field, 'BAD_CODE', { code, form: field });
      } else if (owner !== undefined) {
        yield factProblem({ kind: 'state', id: fact.id }, field, 'CODE_TAKEN', { code, state: owner });
      }
      owners.set(code, fact.id);
    }
  }
}
