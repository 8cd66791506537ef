import { placeInPalette } from '#charts';
import type { Opening } from '#domain';

/** An initiative that States endorse, with the data that every page has of it. */
export interface Endorsable {
  readonly slug: string;
  /** In English, as recorded. */
  readonly name: string;
  /** A shorter name in English, as recorded, for narrow places. */
  readonly shortName: string;
  /** From 1, in the order of the dataset; determines the initiative’s colour and mark. */
  readonly place: number;
  /** The first day on which it is known to be open: the recorded day, that of the launch, or that of the first act. */
  readonly since: string | null;
  readonly opening: Opening<{ readonly id: string }>;
}

/** Returns the CSS class for a place, which sets its colour and the shape of its marks. */
export const markAt = (place: number): string => `i${placeInPalette(place)}`;
