import { MAX_NAME_LENGTH } from '#domain';
import type { PageContext } from '../page-context.js';
import { MESSAGES } from '../pages/search/messages/index.js';
import { PreservedFields } from './form.js';

/** The search box in the header. It submits to the page of results; with scripts it shows suggestions during typing. */
export const SearchBox = ({ context }: { context: PageContext }) => {
  const t = MESSAGES[context.language];
  const isResults = context.request.path === '/search';
  return (
    <form
      class="search"
      role="search"
      method="get"
      action={context.to('/search', { revision: null })}
      data-suggest={context.file('/search.json', { revision: context.request.query.get('revision') })}
    >
      <PreservedFields names={['revision']} context={context} />
      <label>
        <span class="unseen">{t.search}</span>
        <input
          type="search"
          name="q"
          value={isResults ? (context.request.query.get('q') ?? '') : ''}
          maxlength={MAX_NAME_LENGTH}
          placeholder={t.search}
          autocomplete="off"
          spellcheck={false}
        />
      </label>
      <button type="submit">{t.search}</button>
    </form>
  );
};
