/** Modifier letters used as an apostrophe, as in `Côte dʼIvoire`. */
const LETTER_APOSTROPHES = /[\u02b9-\u02bd\u02c8]/gu;

/**
 * Normalises a text for searching: removes accents, case, punctuation and invisible characters, so that “Cote d’Ivoire”
 * finds Côte d’Ivoire.
 */
export const searchKey = (text: string): string =>
  text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(LETTER_APOSTROPHES, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
