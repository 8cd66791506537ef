import type { FactKind, Facts } from './facts.js';
import type { FactProblem } from './fact-problem.js';

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
    if (known !== name) {
      const message = `“${name}” is written “${known}” elsewhere; write it the same.`;
      yield { kind, id: fact.id, field, message };
    }
    const before = told.get(`${key}/${fact.state}`);
    if (before !== undefined) {
      const message = `${fact.state} stands twice for “${known}”, in “${before}” too; keep one.`;
      yield { kind, id: fact.id, field: 'state', message };
    }
    told.set(`${key}/${fact.state}`, fact.id);
  }
}

const CODES = [
  ['iso2', /^[A-Z]{2}$/, 'two capital letters, such as UY'],
  ['m49', /^\d{3}$/, 'three digits, such as 004; spreadsheets drop leading zeros'],
] as const;

/** Codes of States that have another form than the schema promises, or that two States have. */
export function* brokenCodes({ state }: Pick<Facts, 'state'>): Generator<FactProblem> {
  for (const [field, form, words] of CODES) {
    const owners = new Map<string, string>();
    for (const fact of state) {
      const code = fact[field];
      if (code === null) continue;
      const owner = owners.get(code);
      if (!form.test(code)) {
        yield { kind: 'state', id: fact.id, field, message: `“${code}” has not the form of a code; write ${words}.` };
      } else if (owner !== undefined) {
        yield { kind: 'state', id: fact.id, field, message: `“${code}” is the code of ${owner} already; check both.` };
      }
      owners.set(code, fact.id);
    }
  }
}
