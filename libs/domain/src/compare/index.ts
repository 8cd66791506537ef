export * from './councils.js';
export * from './initiatives.js';
export * from './positions.js';
export * from './states.js';
