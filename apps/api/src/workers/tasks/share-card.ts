import { type ShareCard, shareCardPng } from '#charts/server';

/** Draws what stands for a page where it is shared. */
export const run = (card: ShareCard): Buffer => shareCardPng(card);
