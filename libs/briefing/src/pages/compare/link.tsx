import type { PageContext } from '../../page-context.js';
import { MESSAGES } from './messages/index.js';

/** A link beside the name of a thing that leads to the comparison with another one. */
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
