import type { VoteBySymbolQuery } from '../../operations.generated.js';
import { draftPath } from '../../drafts.js';
import { numberText } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { DraftTitle, Outcome } from '../../ui/votes.js';
import type { Rendered } from '../../define.js';
import { MESSAGES } from './messages/index.js';

/** Lists the votes that share the symbol in an address, because the symbol alone does not say which one is meant. */
export const renderSameSymbol = (drafts: VoteBySymbolQuery['named']['nodes'], context: PageContext): Rendered => {
  const t = MESSAGES[context.language];
  const title = t.several(drafts[0]?.symbol ?? '', numberText(context.language, drafts.length));
  return {
    title,
    description: t.severalMeans,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{t.severalMeans}</p>
        <ul class="drafts">
          {drafts.map((draft) => (
            <li>
              <a href={context.to(draftPath(draft))}>{context.day(draft.date)}</a>
              {context.t.pair('', '')}
              <DraftTitle draft={draft} context={context} /> <Outcome outcome={draft.outcome} context={context} />
            </li>
          ))}
        </ul>
        <p class="steps">
          <a href={context.to('/votes')}>{t.all}</a>
        </p>
      </>
    ),
  };
};
