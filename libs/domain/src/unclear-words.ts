import { FACTS, FACT_KINDS, type FactKind, type Facts } from './facts.js';
import { type FactProblem, factProblem } from './problem.js';
import { translationKey } from './translation.js';

/** Maximum length of a label, in code points: labels are shown in footnotes and table cells. */
const MAX_LABEL_LENGTH = 40;

/** Translatable texts that are not fields of facts: texts within an event. */
const WITHIN_EVENTS = /^participant\.(?:name|role|organisation)$/;

const isField = (of: string): boolean => {
  const [kind = '', field = ''] = of.split('.');
  return FACT_KINDS.includes(kind as FactKind) && field in FACTS[kind as FactKind].columns;
};

/** Yields labels and translations that are ambiguous (and labels that are too long), and bounds in the wrong order. */
export function* unclearWords(facts: Facts): Generator<FactProblem> {
  const labelled = new Map<string, string>();
  for (const { id, label } of facts.source) {
    if (label === null) continue;
    const owner = { kind: 'source', id } as const;
    const other = labelled.get(label.toLowerCase());
    if (other !== undefined) yield factProblem(owner, 'label', 'LABEL_TAKEN', { label, id: other });
    if ([...label].length > MAX_LABEL_LENGTH) {
      yield factProblem(owner, 'label', 'LABEL_TOO_LONG', { label, most: MAX_LABEL_LENGTH });
    }
    labelled.set(label.toLowerCase(), id);
  }
  const translated = new Map<string, string>();
  for (const translation of facts.translation) {
    const { id, of } = translation;
    const owner = { kind: 'translation', id } as const;
    if (!isField(of) && !WITHIN_EVENTS.test(of)) yield factProblem(owner, 'of', 'NO_FIELD_OF_FACT', { of });
    const key = translationKey(translation);
    const other = translated.get(key);
    if (other !== undefined) yield factProblem(owner, 'english', 'TRANSLATED_TWICE', { id: other });
    translated.set(key, id);
  }
  for (const { id, openedNotBefore, openedNotAfter } of facts.initiative) {
    if (openedNotBefore !== null && openedNotAfter !== null && openedNotAfter < openedNotBefore) {
      const details = { notBefore: openedNotBefore, notAfter: openedNotAfter };
      yield factProblem({ kind: 'initiative', id }, 'openedNotAfter', 'OPENING_ENDS_BEFORE_START', details);
    }
  }
}
