const SYMBOL = /[AES]\/(?:RES\/|PV\.)?\d[\w./]*(?:\((?:\d{4}|Resumption ?\d)\))?/g;

/**
 * Finds the symbols of UN documents in a text, without repeats and blanks, as the UN writes them in addresses.
 * @example symbolsIn('S/4733/Rev. 1') // ['S/4733/Rev.1']
 * @example symbolsIn('A/70/621–S/2015/978') // ['A/70/621', 'S/2015/978']
 */
export const symbolsIn = (text: string): readonly string[] => [
  ...new Set(
    (text.replace(/\b(Rev|Corr|Add)\.\s+(?=\d)/g, '$1.').match(SYMBOL) ?? []).map((symbol) =>
      symbol.replace(/\s+/g, '').replace(/[./]+$/, ''),
    ),
  ),
];

/**
 * Returns the UN’s address of a document, made from its symbol and never checked. It leads to the document in the
 * reader’s language, if the UN has it.
 * @param symbol one symbol as `symbolsIn` gives it
 * @example unDocumentUrl('S/2016/846') // https://undocs.org/S/2016/846
 */
export const unDocumentUrl = (symbol: string): string =>
  `https://undocs.org/${symbol.split('/').map(encodeURIComponent).join('/')}`;
