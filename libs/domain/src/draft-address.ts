import { symbolKey } from './draft-resolution.js';
import type { Dataset, DraftResolution } from './model.js';

/** A symbol that can be used in an address unchanged: without remarks or a second symbol. */
const PLAIN = /^S\/[A-Za-z0-9./]*[A-Za-z0-9](?:\(\d{4}\))?$/;

/** Returns the drafts with a symbol, without duplicate records. Case and blanks are ignored. */
export const draftsBySymbol = (dataset: Dataset, symbol: string): readonly DraftResolution[] =>
  dataset.draftResolutionsBySymbol.get(symbolKey(symbol)) ?? [];

/** Returns the only draft resolution with a symbol; `null` if none or several have it. */
export const draftBySymbol = (dataset: Dataset, symbol: string): DraftResolution | null => {
  const [draft, ...others] = draftsBySymbol(dataset, symbol);
  return others.length === 0 ? (draft ?? null) : null;
};

/**
 * Returns the name of a draft resolution in addresses: its symbol without blanks if no other draft has it, else its id.
 * @example draftAddress(dataset, draft) // S/2016/846
 */
export const draftAddress = (dataset: Dataset, draft: DraftResolution): string => {
  const symbol = draft.symbol?.replace(/\s+/g, '') ?? '';
  return PLAIN.test(symbol) && draftBySymbol(dataset, symbol) === draft ? symbol : draft.id;
};
