import type { PageContext } from '../../page-context.js';
import { TEXT_TOOLS_MESSAGES } from './messages/index.js';

/** Buttons that format the selection in the text above them; hidden until a script shows them. */
export const TextTools = ({ context }: { context: PageContext }) => {
  const t = TEXT_TOOLS_MESSAGES[context.language];
  return (
    <p class="text-tools" role="group" aria-label={t.tools} hidden>
      <button type="button" data-write="bold" aria-keyshortcuts="Control+B">
        <b>{t.bold}</b>
      </button>
      <button type="button" data-write="list">
        {t.list}
      </button>
      <button type="button" data-write="link" data-words={t.words} aria-keyshortcuts="Control+K">
        {t.link}
      </button>
    </p>
  );
};
