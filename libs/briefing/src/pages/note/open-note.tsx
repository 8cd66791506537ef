import type { PageContext } from '../../page-context.js';
import { LONG_NOTE_MESSAGES } from './messages/index.js';

/** A form that opens a note from its saved file, or from a document made from it. */
export const OpenNote = ({ context }: { context: PageContext }) => {
  const t = LONG_NOTE_MESSAGES[context.language];
  return (
    <section class="card open-note">
      <h2>{t.openHeading}</h2>
      <p>{t.openText}</p>
      <form method="post" action={context.to('/note/open', { revision: null })} enctype="multipart/form-data">
        <p class="chooser">
          <label>
            {t.file}
            <input type="file" name="file" accept=".json,.pdf,.docx,.md,.html" required />
          </label>
          <button type="submit">{t.openFile}</button>
        </p>
      </form>
    </section>
  );
};
