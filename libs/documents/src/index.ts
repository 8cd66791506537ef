export * from './written-note.js';
