import { placeInPalette } from '#charts';
import type { Opening } from '#domain';

/** An initiative that States endorse, as every page knows it. */
export interface Endorsable {
  readonly slug: string;
  /** In English, as recorded. */
  readonly name: string;
  /** A shorter one, likewise, where there is little room. */
  readonly shortName: string;
  /** From 1, in the order of the dataset: its colour and mark are those of this place. */
  readonly place: number;
  /** Since when it has been known to be open: the day, that of its launch, or that of its first act. */
  readonly since: string | null;
  readonly opening: Opening<{ readonly id: string }>;
}

/** The class of the style sheet for a place: its colour and the shape of its marks. */
export const markAt = (place: number): string => `i${placeInPalette(place)}`;
