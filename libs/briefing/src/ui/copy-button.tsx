import type { PageContext } from '../page-context.js';
import { COPY_BUTTON_MESSAGES } from './messages/index.js';

/** Copies the text of an element; it shows itself where scripts run. @param of the element's id */
export const CopyButton = ({ of, what, context }: { of: string; what: string; context: PageContext }) => {
  const t = COPY_BUTTON_MESSAGES[context.language];
  return (
    <>
      <button
        type="button"
        class="copy"
        data-copies={of}
        data-copied={t.copied}
        data-failed={t.failed}
        aria-label={t.label(what)}
        hidden
      >
        {t.copy}
      </button>{' '}
      <span class="small" role="status" />
    </>
  );
};
