import { FACT_KINDS, type FactKind, type Facts } from './facts.js';
import { type FactProblem, factProblem } from './problem.js';

const PART = '[A-Za-z0-9][A-Za-z0-9._-]*';
const FORM = new RegExp(`^${PART}(?:/${PART})*$`);
/** The id of a membership begins with the group's name as people write it. No address and no list holds it. */
const FORM_WITH_BLANKS = new RegExp(`^${PART}(?:[ /]${PART})*$`);
const WITH_BLANKS: ReadonlySet<FactKind> = new Set(['groupMembership']);

/** Ids stand in addresses and in lists that `;` divides, so they have a form, and differ by more than capitals. */
export function* brokenIds(facts: Facts): Generator<FactProblem> {
  for (const kind of FACT_KINDS) {
    const form = WITH_BLANKS.has(kind) ? FORM_WITH_BLANKS : FORM;
    const written = new Map<string, string>();
    for (const { id } of facts[kind]) {
      // An empty cell is told by whoever reads the file.
      if ((id as string | null) === null) continue;
      const known = written.get(id.toLowerCase()) ?? id;
      written.set(id.toLowerCase(), known);
      if (!form.test(id)) yield factProblem({ kind, id }, 'id', 'BAD_ID', { id });
      else if (known !== id) yield factProblem({ kind, id }, 'id', 'ID_DIFFERS_IN_CASE', { id, known });
    }
  }
}
