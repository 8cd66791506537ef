import { type Language, languageData } from './language.js';

/** Tags with their attributes, and what holds text that no tag can stand in. */
const KEPT = /<(title|textarea|option|script|style)\b[^]*?<\/\1>|<(?:[^"'>]|"[^"]*"|'[^']*')*>/g;

/**
 * Markup with its text as the language sets it, such as with ordinals raised. Letters and figures stay as they were typed, so that
 * what is copied and searched for is the same.
 * @example typesetMarkup('fr', '<p title="1er mai">Le 1er mai</p>') // <p title="1er mai">Le 1<sup>er</sup> mai</p>
 */
export const typesetMarkup = (language: Language, markup: string): string => {
  const { typeset } = languageData(language);
  if (!typeset) return markup;
  let [from, written] = [0, ''];
  for (const { 0: kept, index } of markup.matchAll(KEPT)) {
    written += typeset(markup.slice(from, index), '<sup>er</sup>') + kept;
    from = index + kept.length;
  }
  return written + typeset(markup.slice(from), '<sup>er</sup>');
};
