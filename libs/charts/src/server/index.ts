export { type DrawnChart, type Frame, type Labels, chartPng, chartSvg, picturePng, pictureSvg } from './drawing.js';
export { type CardFigure, type ShareCard, shareCardPng } from './share-card.js';
