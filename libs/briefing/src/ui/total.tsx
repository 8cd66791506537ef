import type { PublishedTotalFragment } from '../operations.generated.js';
import { numberText } from '../language.js';
import type { PageContext } from '../page-context.js';
import { totalText } from '../published-total.js';
import { InBrackets } from './parts.js';

/** A published total in the reader’s language, with the published words in brackets if they differ. */
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

/** The number of supporters that sat on the Council, or the words of the source if it gives no number. */
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
