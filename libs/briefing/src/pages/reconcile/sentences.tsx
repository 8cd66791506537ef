import type { ListedNameFragment, ListedStateFragment, NameMatchReason } from '../../documents.js';

import type { PageContext } from '../../page-context.js';
import { REASONS } from './messages/index.js';

const listed = (states: readonly ListedStateFragment[], or: string): string => {
  const names = states.map(({ name, code }) => `${name} (${code})`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}`;
};

const keyOf = (reason: NameMatchReason, candidates: readonly unknown[]) => {
  if (reason === 'NOTHING_NEAR' && candidates.length > 0) return 'NEAREST';
  return reason === 'SPELLED_LIKE_SEVERAL' && candidates.length === 0 ? 'NOTHING_NEAR' : reason;
};

/** Why a name was matched as it was, in the language of the page. */
export const reasonText = ({ reason, state, candidates }: ListedNameFragment, { language }: PageContext): string => {
  const t = REASONS[language];
  const message = t[keyOf(reason, candidates)];
  return typeof message === 'string' ? message : message(state?.name ?? '', listed(candidates, t.or));
};
