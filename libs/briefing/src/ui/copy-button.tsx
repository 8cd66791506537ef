import type { PageContext } from '../page-context.js';
import { COPY_BUTTON_MESSAGES } from './messages/index.js';

/** A button that copies the text of an element; hidden until a script shows it. @param of the id of the element */
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
