/** What the pages need to know of a language besides its texts. */
export interface LanguageData {
  /** Its name in itself, as the menu of languages offers it. */
  readonly endonym: string;
  /** What `Intl` takes for its dates, numbers, lists and order of names. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Its name where a page is shared (Open Graph), such as `en_GB`. */
  readonly openGraph: string;
  /** Its name in BibTeX (babel), such as `english`. */
  readonly tex: string;
  /** What stands between the items of a list. */
  readonly comma: string;
  /** What stands between parts of a line that hold commas themselves. */
  readonly semicolon: string;
  /** What stands between the parts of a sentence, where a list has a sign of its own. */
  readonly clauseComma?: string;
  /** What ends a sentence before another, if it is not a point and a space. */
  readonly fullStop?: string;
  /** A remark in brackets, with the space before it, where the language has brackets of its own. */
  readonly bracketed?: (remark: string) => string;
  /** Names of languages that the language writes otherwise than `Intl`, by their tags. */
  readonly languageNames?: Readonly<Record<string, string>>;
  /** Keeps a text of other letters apart, such as the label of a source, so that a line written from right to left does not mix up its figures and marks. */
  readonly apart?: (text: string) => string;
  /** Puts the spaces of the language into a text, where its marks want other spaces than those typed. */
  readonly spaced?: (text: string) => string;
  /** Changes a date that `Intl` wrote, where the language writes it otherwise. */
  readonly dated?: (written: string) => string;
  /** Whether a label starts with a small letter within a sentence, as after a colon. */
  readonly lowersLabels?: true;
  /** Joins the first and the last day or month of a span, where `Intl` joins them in figures. */
  readonly span?: (first: string, last: string) => string;
  /** The letter under which a name stands in a list, where that is not its first sign. */
  readonly initial?: (name: string) => string;
  /**
   * A text as it is set in print, where that differs from how it is typed: with the letters raised of *1er*, as `er`, by default in
   * letters that are raised themselves; without spaces behind a stop that has its own room.
   */
  readonly typeset?: (text: string, er?: string) => string;
}

/** Texts by plural form: a language has its own, those of CLDR, and *other* in any case. */
export type PluralForms<Form extends Intl.LDMLPluralRule> = Readonly<Record<Form | 'other', string>>;

/**
 * The plural of a language: which of the texts goes with a number, by `Intl.PluralRules`.
 * A number may come as the pages write it, such as `1,234`.
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
