/** The conventions of a language that pages need besides its messages. */
export interface LanguageData {
  /** The language’s name in that language, for the language menu. */
  readonly endonym: string;
  /** The `Intl` locale for dates, numbers, lists and sorting. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The locale for Open Graph, such as `en_GB`. */
  readonly openGraph: string;
  /** The language’s name in BibTeX (babel), such as `english`. */
  readonly tex: string;
  /** The separator of list items. */
  readonly comma: string;
  /** The separator of parts that contain commas. */
  readonly semicolon: string;
  /** The separator of clauses, if it differs from that of list items. */
  readonly clauseComma?: string;
  /** The full stop before another sentence, if it is not `. `. */
  readonly fullStop?: string;
  /** Puts a remark in the language’s brackets, with the space before them, if they differ from ASCII ones. */
  readonly bracketed?: (remark: string) => string;
  /** Names of languages that differ from those of `Intl`, by tag. */
  readonly languageNames?: Readonly<Record<string, string>>;
  /**
   * Isolates a text in another script, such as the label of a source, so that its digits and punctuation keep their
   * order in a right-to-left line.
   */
  readonly apart?: (text: string) => string;
  /** Applies the language’s spacing around punctuation to a text. */
  readonly spaced?: (text: string) => string;
  /** Corrects a date formatted by `Intl`. */
  readonly dated?: (written: string) => string;
  /** Whether a label starts with a lower-case letter within a sentence, such as after a colon. */
  readonly lowersLabels?: true;
  /** Formats a span from its first and last day or month, where `Intl` would write it in digits. */
  readonly span?: (first: string, last: string) => string;
  /** Returns the letter under which a name is listed, if the default does not fit. */
  readonly initial?: (name: string) => string;
  /**
   * Applies typography to a typed text: raises the letters of *1er*, and removes spaces after full-width punctuation.
   * @param er the replacement for the raised letters, by default superscript characters
   */
  readonly typeset?: (text: string, er?: string) => string;
}

/** Texts by plural form: the CLDR forms that the language has, and always *other*. */
export type PluralForms<Form extends Intl.LDMLPluralRule> = Readonly<Record<Form | 'other', string>>;

/**
 * Creates the plural function of a language, which selects the text for a number by `Intl.PluralRules`.
 * The number may be formatted as on the pages, such as `1,234`.
 * @example pluralOf<'one'>('en')(1, { one: 'one vote', other: '1 votes' }) // one vote
 */
export const pluralOf = <Form extends Intl.LDMLPluralRule>(locale: string) => {
  const rules = new Intl.PluralRules(locale);
  return (count: number | string, forms: PluralForms<Form>): string => {
    const value = typeof count === 'number' ? count : Number(count.replace(/\D/g, ''));
    const byForm: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
    return byForm[rules.select(value)] ?? forms.other;
  };
};
