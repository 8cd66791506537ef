import type { ShareCard } from '#charts/server';
import type { WrittenNote } from '#documents';
import type { Workbook } from '#exports';
import type { PictureRequest } from './figures/picture.js';
import type { NoteFormat } from './pages/note/files.js';
import type { WaitingPlace } from './waiting.js';

/**
 * Work that takes long. The service does it beside its own thread; what it is given is plain data. When `reader` is aborted,
 * whoever asked has left: what was not begun is then left undone.
 */
export interface Renderer {
  renderDocument(note: WrittenNote, format: NoteFormat, reader: AbortSignal): Promise<string | Buffer>;
  renderPicture(request: PictureRequest, reader: AbortSignal): Promise<string | Buffer>;
  renderShareCard(card: ShareCard, reader: AbortSignal): Promise<Buffer>;
  writeWorkbook(workbook: Workbook, reader: AbortSignal): Promise<Buffer>;
  /** Where the work stands that a reader waits for; `null` where there is none. */
  placeOf(reader: AbortSignal): WaitingPlace | null;
}
