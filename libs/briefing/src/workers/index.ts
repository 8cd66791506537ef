/** The entry point of the briefing for worker processes, which load no page. */
export { mapSvg } from '../figures/map.js';
export { noteFile } from '../pages/note/file.js';
