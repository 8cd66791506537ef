import type { PublishedTotalFragment } from '../documents.js';
import { numberText } from '../language.js';
import { totalText } from '../published-total.js';
import type { View } from '../view.js';

/** A published total in the reader’s language; the words that were published beside it, where they say it otherwise. */
export const Total = ({ count, view }: { count: PublishedTotalFragment; view: View }) => (
  <>
    {totalText(view.language, count)}
    {count.text !== totalText('en', count) && (
      <span class="quiet">
        {' '}
        (<span lang="en">“{count.text}”</span>)
      </span>
    )}
  </>
);

/** How many of the supporters sat on the Council: the number, or the words where the source gives none. */
export const TotalOnCouncil = ({
  count: { councilMembers, councilMembersText },
  view,
}: {
  count: { readonly councilMembers: number | null; readonly councilMembersText: string | null };
  view: View;
}) => {
  if (typeof councilMembers === 'number') return <>{numberText(view.language, councilMembers)}</>;
  return councilMembersText === null ? null : <span lang="en">“{councilMembersText}”</span>;
};
