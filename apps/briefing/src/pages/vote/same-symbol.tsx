import type { VoteBySymbolQuery } from '../../documents.js';
import { draftPath } from '../../drafts.js';
import { numberText } from '../../language.js';
import { DraftTitle, Outcome } from '../../ui/votes.js';
import type { Rendered } from '../../define.js';
import type { View } from '../../view.js';
import { MESSAGES } from './messages.js';

/** Several votes that bear the symbol of an address: none of them is meant more than the others. */
export const sameSymbol = (drafts: VoteBySymbolQuery['named']['nodes'], view: View): Rendered => {
  const t = MESSAGES[view.language];
  const title = t.several(drafts[0]?.symbol ?? '', numberText(view.language, drafts.length));
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
              <a href={view.to(draftPath(draft))}>{view.day(draft.date)}</a>: <DraftTitle draft={draft} view={view} />{' '}
              <Outcome outcome={draft.outcome} view={view} />
            </li>
          ))}
        </ul>
        <p class="steps">
          <a href={view.to('/votes')}>{t.all}</a>
        </p>
      </>
    ),
  };
};
