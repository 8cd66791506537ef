import { LANGUAGES, type Language, languageData } from './index.js';

type Text = string | ((...args: never[]) => string);

/** Texts by their keys, some with gaps. */
type Catalogue = Readonly<Record<string, Text>>;

/** What a language must have, by the texts of English: each key, and the same gaps. */
export type Texts<English> = {
  readonly [Key in keyof English]: English[Key] extends (...args: infer Gaps) => string
    ? (...args: Gaps) => string
    : string;
};

const spaced = (texts: Catalogue, spacing: (text: string) => string): Catalogue =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? spacing(text) : (...args: Parameters<typeof text>) => spacing(text(...args)),
    ]),
  );

/** Texts in every language: one that is missing in a language does not compile. */
export const catalogue = <const English extends Catalogue>(
  texts: { readonly en: English } & Readonly<Record<Language, Texts<NoInfer<English>>>>,
): Readonly<Record<Language, Texts<English>>> =>
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const { spaced: spacing } = languageData(language);
      return [language, spacing ? spaced(texts[language] as Catalogue, spacing) : texts[language]];
    }),
  ) as Readonly<Record<Language, Texts<English>>>;
