/** A name in forms that can be compared, without artefacts of copying and printing. */
export interface NameKey {
  /** All words joined in order, so that hyphens, blanks and line breaks do not matter (`vietnam`). */
  readonly joined: string;
  /** The words in alphabetical order, so that `Korea, Republic of` equals `Republic of Korea`. */
  readonly bag: string;
  readonly words: readonly string[];
}

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Articles and “and”, which lists use inconsistently. */
const EMPTY_WORDS = new Set(
  'the of and le la les l de du des d et el los las del y e der die das und di da do dos и'.split(' '),
);

/** One spelling for words that lists shorten, mostly of forms of government, across languages. */
const SAME_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    republic: 'rep republique republica republik repubblica республика جمهوريه',
    democratic: 'dem democratique democratica democratico demokratische demokratischen',
    fed: 'federal federated federation federative federale federacion federees federados föderation',
    peoples: 'people pop populaire popular',
    kingdom: 'royaume reino konigreich koenigreich королевство مملكه',
    principality: 'principaute principado furstentum fuerstentum княжество اماره',
    sultanate: 'sultanat sultanato султанат سلطنه',
    islamic: 'islam islamique islamica',
    saint: 'st sankt',
    sainte: 'ste',
    states: 'sts',
    islands: 'isl isls is',
    united: 'utd',
  }).flatMap(([word, same]) => same.split(' ').map((other) => [other, word])),
);

const APOSTROPHE = "['’‘‛ʼʹʻ`´′＇]";
const ELISION = new RegExp(`(?<!\\p{L})([dl])${APOSTROPHE}\\s*`, 'giu');
const POSSESSIVE = new RegExp(`${APOSTROPHE}s(?!\\p{L})`, 'giu');
const APOSTROPHES = new RegExp(APOSTROPHE, 'gu');
/** Superscript letters and numbers (¹ ᵃ ª), which compatibility normalisation would turn into letters of the name. */
const RAISED = /[\u00AA\u00B2\u00B3\u00B9\u00BA\u02B0-\u02B8\u02E0-\u02E4\u2070-\u209F\u1D2C-\u1D6A]/gu;
const NOTE_IN_BRACKETS = /[[({]\s*(?:\p{Nd}{1,3}|[a-z]|[ivx]{1,4})\s*[\])}]/giu;
const NOTE_WITH_SLASH = /\s[a-z]\/(?=\s|$)/giu;
const NUMBERED = /^\s*(?:\(?(?:\p{Nd}{1,3}|[a-z])\)|\p{Nd}{1,3}\s*[.:]|[-–—•·▪●◦‣*])\s*/iu;

/** Removes numbering, footnote marks, invisible characters and double blanks from a text; letters stay unchanged. */
export const withoutMarks = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(RAISED, ' ')
    .replace(NUMBERED, '')
    .replace(NOTE_IN_BRACKETS, ' ')
    .replace(NOTE_WITH_SLASH, ' ')
    .replace(/[*†‡§#¶]/gu, ' ')
    .replace(/[\p{N}\p{Cc}\s]+/gu, ' ')
    .replace(/^[\s,;:.]+|[\s,;:]+$/gu, '');

const wordsOf = (text: string): readonly string[] =>
  withoutMarks(text)
    .replace(ELISION, '$1 ')
    .replace(POSSESSIVE, 's')
    .replace(APOSTROPHES, ' ')
    .replace(/[&+]/gu, ' and ')
    // D.R. and P. D. R. are one word each.
    .replace(/(?<!\p{L})(?:\p{L}\.\s?){2,}/gu, (dotted) => `${dotted.replace(/[.\s]/gu, '')} `)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? '')
    .split(/[^\p{L}]+/u)
    .map((word) => word.replace(/^ال(?=.{2})/u, ''))
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .map((word) => SAME_WORDS[word] ?? word);

/**
 * Returns the comparable forms of a name. Case, accents, apostrophes, invisible characters, punctuation, articles,
 * “and”, numbering and footnote marks do not matter; in `bag`, neither does the order of words.
 * @example nameKey('Korea (the Republic of)¹').bag // 'korea republic', as of Republic of Korea
 */
export const nameKey = (text: string): NameKey => {
  const words = wordsOf(text);
  return { joined: words.join(''), bag: [...words].sort().join(' '), words };
};
