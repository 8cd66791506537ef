export * from './docx.js';
export * from './markdown.js';
export * from './written-note.js';
