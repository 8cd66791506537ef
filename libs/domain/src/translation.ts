import { groupedBy } from './grouping.js';
import type { Dataset, Translation } from './model.js';
import type { Language } from './vocabulary.js';

/** What finds a translation: what the text is of, in which language, and the text itself. */
export const translationKey = ({
  of,
  fact,
  language,
  english,
}: Pick<Translation, 'of' | 'fact' | 'english'> & { readonly language: string }): string =>
  JSON.stringify([of, fact, language, english]);

/**
 * The translation of a recorded text, that of the one fact before that of all facts with this text; `null` where there
 * is none, or where the English text was corrected since it was made.
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

/** A recorded text in a language; English where nobody translated it. Parameters as of `translationOf`. */
export const inLanguage = (dataset: Dataset, of: string, fact: string, english: string, language: Language): string =>
  translationOf(dataset, of, fact, english, language)?.text ?? english;

/** The translations of the texts of one fact into a language. */
export const translationsFor = (
  { translations }: Pick<Dataset, 'translations'>,
  kind: string,
  fact: string,
  language: Language,
): readonly Translation[] =>
  translations.filter((each) => each.of.startsWith(`${kind}.`) && each.fact === fact && each.language === language);

/** All translations into a language by their English text; a text that facts have in several ways is left out. */
export const textsIn = (
  { translations }: Pick<Dataset, 'translations'>,
  language: Language,
): ReadonlyMap<string, string> => {
  const own = translations.filter((each) => each.language === language);
  return new Map(
    [...groupedBy(own, ({ english }) => english)].flatMap(([english, found]) => {
      const [text, ...others] = new Set(found.map((each) => each.text));
      return text === undefined || others.length > 0 ? [] : [[english, text]];
    }),
  );
};
