import { FACTS, FACT_KINDS, type FactKind, type Facts } from './facts.js';
import type { FactProblem } from './fact-problem.js';
import { translationKey } from './translation.js';

/** A label stands in footnotes and cells. */
const MAX_LABEL_LENGTH = 40;

/** What translations are of, besides fields of facts: texts within an event. */
const WITHIN_EVENTS = /^participant\.(?:name|role|organisation)$/;

const isField = (of: string): boolean => {
  const [kind = '', field = ''] = of.split('.');
  return FACT_KINDS.includes(kind as FactKind) && field in FACTS[kind as FactKind].columns;
};

/** Labels and translations that would leave open which one is meant, and bounds in the wrong order. */
export function* unclearWords(facts: Facts): Generator<FactProblem> {
  const labelled = new Map<string, string>();
  for (const { id, label } of facts.source) {
    if (label === null) continue;
    const owner = { kind: 'source', id, field: 'label' } as const;
    const other = labelled.get(label.toLowerCase());
    if (other !== undefined)
      yield { ...owner, message: `“${label}” is the label of ${other}, too; give each its own.` };
    if ([...label].length > MAX_LABEL_LENGTH) {
      yield { ...owner, message: `“${label}” is longer than ${MAX_LABEL_LENGTH} characters; shorten it.` };
    }
    labelled.set(label.toLowerCase(), id);
  }
  const translated = new Map<string, string>();
  for (const translation of facts.translation) {
    const { id, of } = translation;
    if (!isField(of) && !WITHIN_EVENTS.test(of)) {
      const message = `“${of}” is no field of a fact; write kind and field, such as initiative.pledges.`;
      yield { kind: 'translation', id, field: 'of', message };
    }
    const key = translationKey(translation);
    const other = translated.get(key);
    if (other !== undefined) {
      yield { kind: 'translation', id, field: 'english', message: `${other} translates the same text; keep one.` };
    }
    translated.set(key, id);
  }
  for (const { id, openedNotBefore, openedNotAfter } of facts.initiative) {
    if (openedNotBefore !== null && openedNotAfter !== null && openedNotAfter < openedNotBefore) {
      const message = `${openedNotAfter} lies before openedNotBefore, ${openedNotBefore}.`;
      yield { kind: 'initiative', id, field: 'openedNotAfter', message };
    }
  }
}
