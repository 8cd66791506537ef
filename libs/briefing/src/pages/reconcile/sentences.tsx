import type { ListedNameFragment, ListedStateFragment, NameMatchReason } from '../../operations.generated.js';

import type { PageContext } from '../../page-context.js';
import { REASONS } from './messages/index.js';
import { type Language, inBrackets, listText } from '../../language.js';

const listed = (states: readonly ListedStateFragment[], language: Language): string =>
  listText(
    language,
    states.map(({ name, code }) => name + inBrackets(language, code)),
    'or',
  );

const keyOf = (reason: NameMatchReason, candidates: readonly unknown[]) => {
  if (reason === 'NOTHING_NEAR' && candidates.length > 0) return 'NEAREST';
  return reason === 'SPELLED_LIKE_SEVERAL' && candidates.length === 0 ? 'NOTHING_NEAR' : reason;
};

/** Explains the match of a name, in the language of the page. */
export const reasonText = ({ reason, state, candidates }: ListedNameFragment, { language }: PageContext): string => {
  const t = REASONS[language];
  const message = t[keyOf(reason, candidates)];
  return typeof message === 'string' ? message : message(state?.name ?? '', listed(candidates, language));
};

/** Quotes a name as it stands in the list, and explains its match. */
export const nameReason = (name: ListedNameFragment, context: PageContext): string =>
  context.t.pair(context.t.quote(name.text), reasonText(name, context));
