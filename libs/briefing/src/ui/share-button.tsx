import type { PageContext } from '../page-context.js';
import { SHARE_BUTTON_MESSAGES } from './messages/index.js';

/** Opens the system's sheet for sharing, or copies the address where there is none; it shows itself where scripts run. */
export const ShareButton = ({ context }: { context: PageContext }) => {
  const t = SHARE_BUTTON_MESSAGES[context.language];
  return (
    <p class="share-row">
      <button type="button" class="share" data-copied={t.copied} data-failed={t.failed} hidden>
        {t.share}
      </button>{' '}
      <span class="small" role="status" />
    </p>
  );
};
