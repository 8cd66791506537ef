import type { PageContext } from '../../page-context.js';
import { type RequestedNote, isShareable, noteAddress } from './address.js';
import { NOTE_FORMATS, NOTE_FILES, noteFileName } from './files.js';
import { LONG_NOTE_MESSAGES, MESSAGES } from './messages/index.js';

/**
 * A button that posts the builder’s form to another address, for a note that is too long for an address.
 * @param isFile the response is saved as a file while the page stays
 */
export const FormButton = ({ to, text, isFile }: { to: string; text: string; isFile: boolean }) => (
  <button type="submit" form="note-form" formaction={to} data-file={isFile ? '' : undefined}>
    {text}
  </button>
);

/** Links to the note in each file format, and to the file that saves it. */
export const TakeAway = ({ definition, context }: { definition: RequestedNote; context: PageContext }) => {
  const [t, words] = [MESSAGES[context.language], LONG_NOTE_MESSAGES[context.language]];
  const { request, revision, language } = context;
  const shareable = isShareable(noteAddress(definition, request.on, revision.number, language));
  const files = [
    ...NOTE_FORMATS.map((format) => ({ format, text: NOTE_FILES[format].name })),
    { format: 'json', text: words.save },
  ];
  return (
    // A note that is in no address is lost when the reader leaves the page.
    <div class="take" data-unsaved={shareable ? undefined : ''}>
      <p>
        {t.take}
        {files.map(({ format, text }) => (
          <>
            {' '}
            {shareable ? (
              <a
                href={noteAddress(definition, request.on, revision.number, language, `.${format}`)}
                download={noteFileName(request, format)}
                data-file
              >
                {text}
              </a>
            ) : (
              <FormButton
                to={context.to(`/note.${format}`, { revision: String(revision.number) })}
                text={text}
                isFile
              />
            )}
          </>
        ))}{' '}
        <button type="button" class="print" hidden>
          {t.print}
        </button>
      </p>
      <p class="note">{shareable ? t.share : words.tooLong}</p>
      <p role="status" />
    </div>
  );
};
