import { LIST_FILES } from '#domain';
import type { PageContext } from '../../page-context.js';
import { type ListForm, MAX_TEXT } from './list-form.js';
import { MESSAGES } from './messages/index.js';

/** The fields for the initiative and the day of the list, and for the list itself. */
export const ListFields = ({ form, context }: { form: ListForm; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <div class="fields">
        <label>
          {t.initiative}
          <select name="initiative">
            {context.initiatives.map(({ slug, name }) => (
              <option value={slug} selected={slug === form.initiative}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.on}
          <input type="date" name="on" value={form.on} required />
        </label>
      </div>
      <label class="whole">
        {t.text}
        <textarea name="text" rows={12} maxlength={MAX_TEXT} aria-describedby="text-hint">
          {`\n${form.text}`}
        </textarea>
      </label>
      <p class="note" id="text-hint">
        {t.textHint}
      </p>
      <label class="whole">
        {t.file}
        <input type="file" name="file" accept={LIST_FILES.join(',')} aria-describedby="file-hint" />
      </label>
      <p class="note" id="file-hint">
        {t.fileHint(LIST_FILES.join(' '))}
      </p>
    </>
  );
};

/** The fields for the document in which the list was published, which a revision folder needs. */
export const SourceFields = ({ source, context }: { source: ListForm['source']; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const texts = [
    ['title', t.sourceTitle, source.title],
    ['publisher', t.sourcePublisher, source.publisher],
    ['url', t.sourceUrl, source.url],
  ] as const;
  const days = [
    ['published', t.sourcePublished, source.publishedOn],
    ['read', t.sourceRead, source.retrievedOn],
  ] as const;
  return (
    <div class="fields">
      {texts.map(([name, label, value]) => (
        <label>
          {label}
          <input type="text" name={name} value={value} maxlength={300} />
        </label>
      ))}
      {days.map(([name, label, value]) => (
        <label>
          {label}
          <input type="date" name={name} value={value} />
        </label>
      ))}
    </div>
  );
};
