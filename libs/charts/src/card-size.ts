/** The size of the picture of a page where it is shared, in pixels: what the networks show uncropped. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
