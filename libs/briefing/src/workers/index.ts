/** What of the briefing is made in a worker process, which loads this door and no page. */
export { noteFile } from '../pages/note/file.js';
