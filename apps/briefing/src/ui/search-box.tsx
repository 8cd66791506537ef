import { MAX_NAME_LENGTH } from '#domain';
import { MESSAGES } from '../pages/search/messages.js';
import type { View } from '../view.js';
import { Kept } from './form.js';

/** The box in the header. It sends to the page of results; with scripts, suggestions stand under it while one writes. */
export const SearchBox = ({ view }: { view: View }) => {
  const t = MESSAGES[view.language];
  const isResults = view.asked.path === '/search';
  return (
    <form
      class="search"
      role="search"
      method="get"
      action={view.to('/search', { revision: null })}
      data-suggest={view.file('/search.json', { revision: view.asked.query.get('revision') })}
      data-none={t.noSuggestion}
      data-one={t.suggestion}
      data-many={t.suggestions('*')}
    >
      <Kept names={['revision']} view={view} />
      <label>
        <span class="unseen">{t.search}</span>
        <input
          type="search"
          name="q"
          value={isResults ? (view.asked.query.get('q') ?? '') : ''}
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
