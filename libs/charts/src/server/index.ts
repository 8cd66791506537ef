export { type DrawnChart, type Frame, type Labels, chartPng, chartSvg, picturePng, pictureSvg } from './drawing.js';
