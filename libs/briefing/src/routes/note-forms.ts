import type { FastifyReply, FastifyRequest } from 'fastify';
import { type FormLimits, postedForm } from '../forms/posted-form.js';
import { addressOf } from '../page-context.js';
import { NOTE_FORMATS } from '../pages/note/files.js';
import { notePage } from '../pages/note/note.js';
import { parseNoteFile } from '../pages/note/saved-note.js';
import { badNote, parseDay } from '../request-parameters.js';
import type { PendingBody, Body } from './pending-body.js';
import { type Briefing, redirected } from './briefing.js';
import { type FormRoute, serveForms } from './forms.js';
import type { Exchange } from './handler.js';
import type { Snapshot } from './host.js';
import { languageOf } from './languages.js';
import { sendNoteDocument, sendSavedNote } from './notes.js';
import { parsePageRequest } from './page-request.js';
import { pageSource } from './page-source.js';
import { sendPageAnswer } from './pages.js';

/**
 * Limits for a note of 30 blocks with 20,000 characters of free text, each of up to 9 bytes, and for uploaded documents
 * that contain a note.
 */
const LIMITS: FormLimits = { fieldBytes: 500_000, fields: 500, fileBytes: 20 * 2 ** 20 };

/** Builds the exchange for the note that a form defines, as if it came from the note’s address. */
const exchangeFor = (
  { host }: Briefing,
  snapshot: Snapshot,
  fields: URLSearchParams,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
): Exchange => {
  const { revision, seen } = snapshot;
  const on = parseDay(fields.get('on') || revision.asOf);
  const query = new URLSearchParams({ on, revision: String(revision.number) });
  const noteRequest = { ...parsePageRequest(request, revision), path: '/note', query, posted: fields, on, seen };
  return { reply, snapshot, request: noteRequest, source: pageSource(host, snapshot) };
};

/** Redirects to the address of the note that a form defines, or renders it directly where no address can hold it. */
const showNote = async (briefing: Briefing, exchange: Exchange): Promise<string> =>
  (await sendPageAnswer(briefing, notePage, exchange)) ?? '';

/** Opens a note’s file at its revision and in its language, redirecting (307) a form that was sent to other ones. */
const openNote = async (briefing: Briefing, ...args: Parameters<FormRoute['answer']>): Promise<string> => {
  const [request, reply] = args;
  const snapshot = await briefing.host.at(request);
  const { file } = await postedForm(request, LIMITS);
  if (!file) throw badNote('NOTE_FILE_MISSING', {});
  const note = parseNoteFile(file.bytes);
  const { number } = snapshot.revision;
  const revision = note.revision ?? number;
  if (note.language !== languageOf(request) || revision !== number) {
    return redirected(reply, addressOf(note.language, '/note/open', { revision: String(revision) }), 307);
  }
  return showNote(briefing, exchangeFor(briefing, snapshot, note.fields, args));
};

/** Accepts the forms of the note builder, and files of notes. */
export const serveNoteForms = (briefing: Briefing): void => {
  const withFields =
    (answer: (exchange: Exchange) => Promise<Body | PendingBody> | string): FormRoute['answer'] =>
    async (...args) => {
      const snapshot = await briefing.host.at(args[0]);
      const { fields } = await postedForm(args[0], LIMITS);
      return answer(exchangeFor(briefing, snapshot, fields, args));
    };
  serveForms(briefing, LIMITS, [
    { path: '/note', cost: 'light', answer: withFields((exchange) => showNote(briefing, exchange)) },
    { path: '/note/open', cost: 'light', answer: (...args) => openNote(briefing, ...args) },
    { path: '/note.json', cost: 'light', answer: withFields(sendSavedNote) },
    ...NOTE_FORMATS.map((format): FormRoute => ({
      path: `/note.${format}`,
      cost: format === 'md' ? 'light' : 'heavy',
      answer: withFields((exchange) => sendNoteDocument(briefing, format, exchange)),
    })),
  ]);
};
