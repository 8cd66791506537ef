export * from './docx.js';
export * from './written-note.js';
