/** What of the briefing is made in a worker process, which loads this door and no page. */
export { mapSvg } from '../figures/map.js';
export { noteFile } from '../pages/note/file.js';
