import type { ShareCard } from '#charts/server';
import type { WrittenNote } from '#documents';
import type { Workbook } from '#exports';
import type { PictureRequest } from './figures/picture.js';
import type { NoteFormat } from './pages/note/files.js';
import type { WaitingPlace } from './waiting.js';

/**
 * Long-running work, which the service does outside its own thread; the input is plain data. An aborted `reader` has
 * closed the connection: work that has not begun by then is dropped.
 */
export interface Renderer {
  renderDocument(note: WrittenNote, format: NoteFormat, reader: AbortSignal): Promise<string | Buffer>;
  renderPicture(request: PictureRequest, reader: AbortSignal): Promise<string | Buffer>;
  renderShareCard(card: ShareCard, reader: AbortSignal): Promise<Buffer>;
  writeWorkbook(workbook: Workbook, reader: AbortSignal): Promise<Buffer>;
  /** Returns the place in the queue of the work that a reader waits for; `null` where there is none. */
  placeOf(reader: AbortSignal): WaitingPlace | null;
}
