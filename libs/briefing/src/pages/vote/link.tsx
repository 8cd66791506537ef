import type { OtherVoteFragment } from '../../operations.generated.js';
import { draftPath } from '../../drafts.js';
import { clauses } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { MESSAGES } from './messages/index.js';

export const VoteLink = ({ vote, context }: { vote: OtherVoteFragment; context: PageContext }) => (
  <a href={context.to(draftPath(vote))}>
    {clauses(context.language, [vote.symbol ?? MESSAGES[context.language].noSymbol, context.day(vote.date)])}
  </a>
);
