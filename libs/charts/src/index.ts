export * from './card-size.js';
export * from './chart-table.js';
export * from './charts.js';
export * from './directed-chart.js';
export * from './markup-text.js';
export * from './theme.js';
export * from './new-chart.js';
