import { type ShareCard, shareCardPng } from '#charts/server';

/** Draws the picture that represents a page where it is shared. */
export const run = (card: ShareCard): Buffer => shareCardPng(card);
