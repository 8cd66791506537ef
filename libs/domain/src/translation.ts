import { groupedBy } from './grouping.js';
import type { Dataset, Translation } from './model.js';
import type { Language } from './vocabulary.js';

/** Returns the lookup key of a translation: field and fact of the text, language, and the English text itself. */
export const translationKey = ({
  of,
  fact,
  language,
  english,
}: Pick<Translation, 'of' | 'fact' | 'english'> & { readonly language: string }): string =>
  JSON.stringify([of, fact, language, english]);

/**
 * Returns the translation of a recorded text; one for this fact takes precedence over one for all facts with the text.
 * `null` if there is none, or the English text was corrected after the translation was made.
 * @param of kind of fact and field, such as `initiative.pledges`
 * @param fact id of the fact that holds the text
 */
export const translationOf = (
  dataset: Dataset,
  of: string,
  fact: string,
  english: string,
  language: Language,
): Translation | null =>
  dataset.translationByKey.get(translationKey({ of, fact, english, language })) ??
  dataset.translationByKey.get(translationKey({ of, fact: null, english, language })) ??
  null;

/** Returns a recorded text in a language, or in English if it is not translated. Parameters as for `translationOf`. */
export const inLanguage = (dataset: Dataset, of: string, fact: string, english: string, language: Language): string =>
  translationOf(dataset, of, fact, english, language)?.text ?? english;

/** Returns the translations into a language that are for one fact only. */
export const translationsFor = (
  { translations }: Pick<Dataset, 'translations'>,
  kind: string,
  fact: string,
  language: Language,
): readonly Translation[] =>
  translations.filter((item) => item.of.startsWith(`${kind}.`) && item.fact === fact && item.language === language);

/** Returns all translations into a language by their English text, without texts that have several translations. */
export const textsIn = (
  { translations }: Pick<Dataset, 'translations'>,
  language: Language,
): ReadonlyMap<string, string> => {
  const ofLanguage = translations.filter((item) => item.language === language);
  return new Map(
    [...groupedBy(ofLanguage, ({ english }) => english)].flatMap(([english, group]) => {
      const [text, ...others] = new Set(group.map((item) => item.text));
      return text === undefined || others.length > 0 ? [] : [[english, text]];
    }),
  );
};
