import { symbolKey } from './draft-resolution.js';
import type { Dataset, DraftResolution } from './model.js';

/** What of a symbol can stand in an address as it is: no remarks, no second symbol. */
const PLAIN = /^S\/[A-Za-z0-9./]*[A-Za-z0-9](?:\(\d{4}\))?$/;

/** Those that stand alone with a symbol, whatever its case and blanks; a record that repeats another is none of them. */
export const draftsBySymbol = (dataset: Dataset, symbol: string): readonly DraftResolution[] =>
  dataset.draftResolutionsBySymbol.get(symbolKey(symbol)) ?? [];

/** The draft resolution that alone bears a symbol; `null` where none or several do. */
export const draftBySymbol = (dataset: Dataset, symbol: string): DraftResolution | null => {
  const [draft, ...others] = draftsBySymbol(dataset, symbol);
  return others.length === 0 ? (draft ?? null) : null;
};

/**
 * What a draft resolution is called in addresses: its symbol without blanks, where it alone bears it; else its id.
 * @example draftAddress(dataset, draft) // S/2016/846
 */
export const draftAddress = (dataset: Dataset, draft: DraftResolution): string => {
  const symbol = draft.symbol?.replace(/\s+/g, '') ?? '';
  return PLAIN.test(symbol) && draftBySymbol(dataset, symbol) === draft ? symbol : draft.id;
};
