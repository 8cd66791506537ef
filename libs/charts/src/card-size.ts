/** The size of a share card, the picture of a shared page, in pixels: social networks show it uncropped. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
