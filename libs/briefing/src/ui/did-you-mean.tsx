import type { ListedNameFragment } from '../operations.generated.js';
import type { PageContext } from '../page-context.js';
import { nameReason } from '../pages/reconcile/sentences.js';
import { MESSAGES } from '../pages/search/messages/index.js';
import { capitalised } from '../prose.js';
import { finalStop } from '../language.js';

/** Suggests other texts to search for. @param to returns the address of the search for a text */
export const DidYouMean = ({
  texts,
  to,
  context,
}: {
  texts: readonly string[];
  to: (text: string) => string;
  context: PageContext;
}) =>
  texts.length === 0 ? null : (
    <p class="did-you-mean">
      {MESSAGES[context.language].didYouMean}{' '}
      {texts.map((text, index) => (
        <>
          {index > 0 && ' · '}
          <a href={to(text)}>{capitalised(text)}</a>
        </>
      ))}
    </p>
  );

/** Returns a remark on a text as the name of a State, to stand beside the results; `null` if there is none. */
export const nameSentence = ({ name }: { readonly name: ListedNameFragment }, context: PageContext): string | null => {
  switch (name.kind) {
    case 'KNOWN':
    case 'NOT_A_STATE_ON_RECORD':
      return nameReason(name, context) + finalStop(context.language);
    case 'AMBIGUOUS':
      return MESSAGES[context.language].severalStates(name.text);
    case 'EXACT':
    case 'SPELLING':
    case 'UNMATCHED':
      return null;
  }
};
