import type { FactKind, Facts } from './facts.js';
import { type FactProblem, factProblem } from './problem.js';

/** A name as people read it: what differs in case, blanks, width or what nobody sees is the same. */
const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Facts that are counted must be told once: who is in a group, and what a State did on a resolution of the Assembly. */
export function* toldTwice(facts: Facts): Generator<FactProblem> {
  yield* twice('groupMembership', 'group', facts.groupMembership, ({ group }) => group);
  yield* twice('assemblyRecord', 'resolution', facts.assemblyRecord, ({ resolution }) => resolution);
}

function* twice<Fact extends { readonly id: string; readonly state: string }>(
  kind: FactKind,
  field: string,
  facts: readonly Fact[],
  nameOf: (fact: Fact) => string,
): Generator<FactProblem> {
  const names = new Map<string, string>();
  const told = new Map<string, string>();
  for (const fact of facts) {
    const name = nameOf(fact);
    const key = nameKey(name).replaceAll(' ', kind === 'assemblyRecord' ? '' : ' ');
    const known = names.get(key) ?? name;
    names.set(key, known);
    const owner = { kind, id: fact.id };
    if (known !== name) yield factProblem(owner, field, 'NAME_WRITTEN_OTHERWISE', { name, known });
    const before = told.get(`${key}/${fact.state}`);
    if (before !== undefined) {
      yield factProblem(owner, 'state', 'STATE_TWICE', { state: fact.state, name: known, id: before });
    }
    told.set(`${key}/${fact.state}`, fact.id);
  }
}

const CODES = [
  ['iso2', /^[A-Z]{2}$/],
  ['m49', /^\d{3}$/],
] as const;

/** Codes of States that have another form than the schema promises, or that two States have. */
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
