import type { FastifyReply, FastifyRequest } from 'fastify';
import { type FormLimits, postedForm } from '../forms/posted-form.js';
import { addressOf } from '../page-context.js';
import { NOTE_FORMATS } from '../pages/note/files.js';
import { notePage } from '../pages/note/note.js';
import { openedNote } from '../pages/note/saved-note.js';
import { badNote, dayAsked } from '../request-parameters.js';
import type { BeingMade, Body } from './being-made.js';
import { type Briefing, redirected } from './briefing.js';
import { type FormRoute, serveForms } from './forms.js';
import type { Exchange } from './handler.js';
import type { Snapshot } from './host.js';
import { languageOf } from './languages.js';
import { sendNoteDocument, sendSavedNote } from './notes.js';
import { parsePageRequest } from './page-request.js';
import { pageSource } from './page-source.js';
import { sendPageAnswer } from './pages.js';

/** A note of 30 blocks with 20,000 characters of its own, each of up to 9 bytes, and the documents that are made of one. */
const LIMITS: FormLimits = { fieldBytes: 500_000, fields: 500, fileBytes: 20 * 2 ** 20 };

/** What a form defines, as the address of its note would. */
const exchangeFor = (
  { host }: Briefing,
  snapshot: Snapshot,
  fields: URLSearchParams,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
): Exchange => {
  const { revision, seen } = snapshot;
  const on = dayAsked(fields.get('on') || revision.asOf);
  const query = new URLSearchParams({ on, revision: String(revision.number) });
  const own = { ...parsePageRequest(request, revision), path: '/note', query, posted: fields, on, seen };
  return { reply, snapshot, request: own, source: pageSource(host, snapshot) };
};

/** Leads to the address of the note that a form defines, or shows it in place where no address holds it. */
const showNote = async (briefing: Briefing, exchange: Exchange): Promise<string> =>
  (await sendPageAnswer(briefing, notePage, exchange)) ?? '';

/** Opens a file at the revision and in the language of its note: where the form was sent to others, it is sent on to these. */
const openNote = async (briefing: Briefing, ...sent: Parameters<FormRoute['answer']>): Promise<string> => {
  const [request, reply] = sent;
  const snapshot = await briefing.host.at(request);
  const { file } = await postedForm(request, LIMITS);
  if (!file) throw badNote('NOTE_FILE_MISSING', {});
  const note = openedNote(file.bytes);
  const { number } = snapshot.revision;
  const revision = note.revision ?? number;
  if (note.language !== languageOf(request) || revision !== number) {
    return redirected(reply, addressOf(note.language, '/note/open', { revision: String(revision) }), 307);
  }
  return showNote(briefing, exchangeFor(briefing, snapshot, note.fields, sent));
};

/** Takes what the builder of notes sends, and files of notes. */
export const serveNoteForms = (briefing: Briefing): void => {
  const withFields =
    (answer: (exchange: Exchange) => Promise<Body | BeingMade> | string): FormRoute['answer'] =>
    async (...sent) => {
      const snapshot = await briefing.host.at(sent[0]);
      const { fields } = await postedForm(sent[0], LIMITS);
      return answer(exchangeFor(briefing, snapshot, fields, sent));
    };
  serveForms(briefing, LIMITS, [
    { path: '/note', cost: 'light', answer: withFields((exchange) => showNote(briefing, exchange)) },
    { path: '/note/open', cost: 'light', answer: (...sent) => openNote(briefing, ...sent) },
    { path: '/note.json', cost: 'light', answer: withFields(sendSavedNote) },
    ...NOTE_FORMATS.map((format): FormRoute => ({
      path: `/note.${format}`,
      cost: format === 'md' ? 'light' : 'heavy',
      answer: withFields((exchange) => sendNoteDocument(briefing, format, exchange)),
    })),
  ]);
};
