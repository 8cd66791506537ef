import { type Language, languageData } from './language.js';

/** Markup to leave alone: tags with their attributes, and elements whose text cannot contain tags. */
const VERBATIM = /<(title|textarea|option|script|style)\b[^]*?<\/\1>|<(?:[^"'>]|"[^"]*"|'[^']*')*>/g;

/**
 * Applies a language’s typography to the text of markup, such as raised ordinals. Letters and digits stay as typed, so
 * that copying and searching still work.
 * @example typesetMarkup('fr', '<p title="1er mai">Le 1er mai</p>') // <p title="1er mai">Le 1<sup>er</sup> mai</p>
 */
export const typesetMarkup = (language: Language, markup: string): string => {
  const { typeset } = languageData(language);
  if (!typeset) return markup;
  let [from, written] = [0, ''];
  for (const { 0: verbatim, index } of markup.matchAll(VERBATIM)) {
    written += typeset(markup.slice(from, index), '<sup>er</sup>') + verbatim;
    from = index + verbatim.length;
  }
  return written + typeset(markup.slice(from), '<sup>er</sup>');
};
