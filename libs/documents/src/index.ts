export * from './docx.js';
export * from './markdown.js';
export * from './written-note.js';
export * from './pdf.js';
export * from './picture-svg.js';
