import type { Source } from './model.js';

export interface SourceAddresses {
  /** The address of the document itself, else the address where it was read; `null` if there is none. */
  readonly document: string | null;
  /** The address where a copy was read, if it differs from the document’s own address. */
  readonly copy: string | null;
  /** Further addresses, without repeats. */
  readonly further: readonly string[];
  /** What else is recorded about where it was read, such as a repository without a web address. */
  readonly remark: string | null;
}

const WEB_ADDRESS = /https?:\/\/[^\s;]+/g;

/**
 * Extracts the symbol of a United Nations document from one of the addresses that the UN makes from symbols.
 * @example unSymbol('https://undocs.org/S/2016/846') // 'S/2016/846'
 */
export const unSymbol = (address: string | null): string | null => {
  const [, symbol] =
    /^https?:\/\/(?:undocs\.org|docs\.un\.org)\/(?:[a-z]{2}\/)?([A-Z]+\/[^?#]+)$/.exec(address ?? '') ?? [];
  return symbol ?? null;
};

/** Whether two addresses lead to the same document: they are equal, or made from the same symbol. */
const isSame = (a: string, b: string): boolean => a === b || (unSymbol(a) !== null && unSymbol(a) === unSymbol(b));

/**
 * Returns the addresses of a source in order of interest to readers: the document’s own, the copy that was read,
 * further ones. Early revisions have several addresses, or one with a remark, in the single field `url`.
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
