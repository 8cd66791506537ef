import { clauses, nameOfLanguage, inBrackets, languageData } from '../language.js';
import type { NamedSource } from '../named-sources.js';
import type { PageContext } from '../page-context.js';
import { SOURCE_WORDS } from './messages/index.js';

/** Returns the name of a document’s language; `null` if it is the language of the page, or is not recorded. */
export const otherLanguage = ({ language }: Pick<NamedSource, 'language'>, context: PageContext): string | null =>
  language === null || language === context.language ? null : nameOfLanguage(context.language, language);

/** Returns the language of a title: that of the document, or English if it is in brackets, because then it is ours. */
export const titleLanguage = ({ title, language }: Pick<NamedSource, 'title' | 'language'>): string =>
  title.startsWith('[') ? 'en' : (language ?? 'en');

/** Formats the date on which a source was published; `null` if the source shows no date. */
export const publishedText = (
  {
    publishedOn,
    publishedOnText,
  }: Pick<NamedSource, 'publishedOnText'> & {
    readonly publishedOn: { readonly earliest: string | null; readonly latest: string } | null;
  },
  context: PageContext,
): string | null => {
  if (publishedOnText === null) return null;
  const [first = '', last] = publishedOnText.split('/');
  // Early revisions have spans whose end omits the part that it shares with the start.
  const isCut = publishedOn !== null && last !== undefined && last.length !== first.length;
  return context.day(isCut ? `${publishedOn.earliest}/${publishedOn.latest}` : publishedOnText);
};

/** Returns title, publisher, date and how a source was read, as they follow the label in a footnote. */
export const citationText = (source: NamedSource, isCopy: boolean, context: PageContext): string => {
  const t = SOURCE_WORDS[context.language];
  const { title, publisher, extentRead, retrievedOn } = source;
  const language = otherLanguage(source, context);
  const day = context.day(retrievedOn);
  const isPart = extentRead === 'EXCERPT' || extentRead === 'PART';
  const read = isPart ? t.readInPartOn(day) : context.t.readOn(day);
  const how = [language && t.inLanguage(language), clauses(context.language, [read, isCopy && t.fromCopy])]
    .filter(Boolean)
    .join(t.between);
  const { apart = String } = languageData(context.language);
  const published = [apart(`${title}. ${publisher}`), publishedText(source, context) ?? t.undated];
  return clauses(context.language, published) + inBrackets(context.language, how);
};
