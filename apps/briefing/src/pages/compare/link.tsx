import type { View } from '../../view.js';
import { MESSAGES } from './messages.js';

/** The way from one thing to its comparison with another, beside its name. */
export const CompareLink = ({
  path,
  query,
  what,
  view,
}: {
  path: string;
  query: Readonly<Record<string, string | null>>;
  what: 'compareDay' | 'compareState';
  view: View;
}) => {
  const t = MESSAGES[view.language];
  return (
    <a class="compare" href={view.to(path, query)} title={t[what]}>
      {t.compare}
    </a>
  );
};
