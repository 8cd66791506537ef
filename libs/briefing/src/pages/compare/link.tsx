import type { PageContext } from '../../page-context.js';
import { MESSAGES } from './messages/index.js';

/** The way from one thing to its comparison with another, beside its name. */
export const CompareLink = ({
  path,
  query,
  what,
  context,
}: {
  path: string;
  query: Readonly<Record<string, string | null>>;
  what: 'compareDay' | 'compareState' | 'compareInitiative' | 'compareRevision';
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  return (
    <a class="compare" href={context.to(path, query)} title={t[what]}>
      {t.compare}
    </a>
  );
};
