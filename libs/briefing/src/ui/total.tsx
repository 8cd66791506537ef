import type { PublishedTotalFragment } from '../operations.generated.js';
import { numberText } from '../language.js';
import type { PageContext } from '../page-context.js';
import { totalText } from '../published-total.js';
import { InBrackets } from './parts.js';

/** A published total in the reader’s language; the words that were published beside it, where they say it otherwise. */
export const Total = ({ count, context }: { count: PublishedTotalFragment; context: PageContext }) => (
  <>
    {totalText(context.language, count)}
    {count.text !== totalText('en', count) && (
      <span class="quiet">
        <InBrackets context={context}>
          <span lang="en">“{count.text}”</span>
        </InBrackets>
      </span>
    )}
  </>
);

/** How many of the supporters sat on the Council: the number, or the words where the source gives none. */
export const TotalOnCouncil = ({
  count: { councilMembers, councilMembersText },
  context,
}: {
  count: { readonly councilMembers: number | null; readonly councilMembersText: string | null };
  context: PageContext;
}) => {
  if (typeof councilMembers === 'number') return <>{numberText(context.language, councilMembers)}</>;
  return councilMembersText === null ? null : <span lang="en">“{councilMembersText}”</span>;
};
