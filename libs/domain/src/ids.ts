import { FACT_KINDS, type FactKind, type Facts } from './facts.js';
import { type FactProblem, factProblem } from './problem.js';

const PART = '[A-Za-z0-9][A-Za-z0-9._-]*';
const FORM = new RegExp(`^${PART}(?:/${PART})*$`);
/** Ids of memberships begin with the group’s name as people write it. They are never used in addresses or lists. */
const FORM_WITH_BLANKS = new RegExp(`^${PART}(?:[ /]${PART})*$`);
const WITH_BLANKS: ReadonlySet<FactKind> = new Set(['groupMembership']);

/** Yields malformed ids. Ids are used in addresses and in `;`-separated lists, and must differ by more than case. */
export function* brokenIds(facts: Facts): Generator<FactProblem> {
  for (const kind of FACT_KINDS) {
    const form = WITH_BLANKS.has(kind) ? FORM_WITH_BLANKS : FORM;
    const written = new Map<string, string>();
    for (const { id } of facts[kind]) {
      // The file reader reports empty cells.
      if ((id as string | null) === null) continue;
      const known = written.get(id.toLowerCase()) ?? id;
      written.set(id.toLowerCase(), known);
      if (!form.test(id)) yield factProblem({ kind, id }, 'id', 'BAD_ID', { id });
      else if (known !== id) yield factProblem({ kind, id }, 'id', 'ID_DIFFERS_IN_CASE', { id, known });
    }
  }
}
