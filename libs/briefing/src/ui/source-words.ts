import { clauses, nameOfLanguage, inBrackets, languageData } from '../language.js';
import type { NamedSource } from '../named-sources.js';
import type { PageContext } from '../page-context.js';
import { SOURCE_WORDS } from './messages/index.js';

/** The language of a document by its name, where it is not that of the page; `null` where it is, or was not recorded. */
export const otherLanguage = ({ language }: Pick<NamedSource, 'language'>, context: PageContext): string | null =>
  language === null || language === context.language ? null : nameOfLanguage(context.language, language);

/** The language of a title: that of its document, or English where it stands in brackets, for then it is ours. */
export const titleLanguage = ({ title, language }: Pick<NamedSource, 'title' | 'language'>): string =>
  title.startsWith('[') ? 'en' : (language ?? 'en');

/** When a source was published, as a reader writes it; `null` where it shows no date. */
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
  // Early revisions have spans whose end leaves out what it shares with their start.
  const isCut = publishedOn !== null && last !== undefined && last.length !== first.length;
  return context.day(isCut ? `${publishedOn.earliest}/${publishedOn.latest}` : publishedOnText);
};

/** Title, publisher, date and how it was read, as a footnote has it after the label. */
export const citationWords = (source: NamedSource, isCopy: boolean, context: PageContext): string => {
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
