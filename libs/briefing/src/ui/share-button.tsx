import type { PageContext } from '../page-context.js';
import { SHARE_BUTTON_MESSAGES } from './messages/index.js';

/**
 * A button that opens the system’s share sheet, or copies the address if there is none; hidden until a script shows it.
 * @param of what is shared, if it is not the whole page
 */
export const ShareButton = ({
  of,
  context,
}: {
  of?: { readonly address: string; readonly title: string };
  context: PageContext;
}) => {
  const t = SHARE_BUTTON_MESSAGES[context.language];
  return (
    <>
      <button
        type="button"
        class="share"
        data-address={of?.address}
        data-title={of?.title}
        data-copied={t.copied}
        data-failed={t.failed}
        aria-label={of && t.shareOf(of.title)}
        hidden
      >
        {t.share}
      </button>{' '}
      <span class="small" role="status" />
    </>
  );
};
