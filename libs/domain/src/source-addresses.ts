import type { Source } from './model.js';

export interface SourceAddresses {
  /** Where the document itself is: its own address, or where it was read; `null` where it has none. */
  readonly document: string | null;
  /** Where a copy was read, if the document's own address is another one. */
  readonly copy: string | null;
  /** Further addresses, each once. */
  readonly further: readonly string[];
  /** What was recorded of where it was read beside web addresses, such as a repository without one. */
  readonly remark: string | null;
}

const WEB_ADDRESS = /https?:\/\/[^\s;]+/g;

/**
 * The symbol of a document of the United Nations, from one of the addresses that the UN makes from symbols.
 * @example unSymbol('https://undocs.org/S/2016/846') // 'S/2016/846'
 */
export const unSymbol = (address: string | null): string | null => {
  const [, symbol] =
    /^https?:\/\/(?:undocs\.org|docs\.un\.org)\/(?:[a-z]{2}\/)?([A-Z]+\/[^?#]+)$/.exec(address ?? '') ?? [];
  return symbol ?? null;
};

/** Addresses of one document: equal, or made from one symbol. */
const isSame = (a: string, b: string): boolean => a === b || (unSymbol(a) !== null && unSymbol(a) === unSymbol(b));

/**
 * The addresses of a source in the order in which readers want them: the document's own, the copy that was read, further ones.
 * Early revisions have several addresses, or one with a remark, in the one field.
 */
export const sourceAddresses = ({
  url,
  originalUrl,
  furtherUrls,
}: Pick<Source, 'url' | 'originalUrl' | 'furtherUrls'>): SourceAddresses => {
  const [read, ...others] = url?.match(WEB_ADDRESS) ?? [];
  const document = originalUrl ?? read ?? null;
  const copy = read !== undefined && document !== null && !isSame(read, document) ? read : null;
  const remark = (url ?? '').replace(WEB_ADDRESS, '').replace(/^[\s;,]+|[\s;,]+$/g, '');
  const further = [...new Set([...others, ...furtherUrls])].filter(
    (address) => address !== copy && (document === null || !isSame(address, document)),
  );
  return { document, copy, further, remark: remark === '' ? null : remark };
};
