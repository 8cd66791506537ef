import { LANGUAGES, type Language, languageData } from './index.js';

type Text = string | ((...args: never[]) => string);

/** Messages by key; those with placeholders are functions. */
type Catalogue = Readonly<Record<string, Text>>;

/** The messages that a language must have: the same keys and placeholders as in English. */
export type Texts<English> = {
  readonly [Key in keyof English]: English[Key] extends (...args: infer Placeholders) => string
    ? (...args: Placeholders) => string
    : string;
};

const withSpacing = (texts: Catalogue, spacing: (text: string) => string): Catalogue =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? spacing(text) : (...args: Parameters<typeof text>) => spacing(text(...args)),
    ]),
  );

/** Builds a catalogue in every language and applies each language’s spacing. A missing message does not compile. */
export const catalogue = <const English extends Catalogue>(
  texts: { readonly en: English } & Readonly<Record<Language, Texts<NoInfer<English>>>>,
): Readonly<Record<Language, Texts<English>>> =>
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const { spaced: spacing } = languageData(language);
      return [language, spacing ? withSpacing(texts[language] as Catalogue, spacing) : texts[language]];
    }),
  ) as Readonly<Record<Language, Texts<English>>>;
