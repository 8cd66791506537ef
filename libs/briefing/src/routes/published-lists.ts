import type { FastifyReply, FastifyRequest } from 'fastify';
import { type NamesInText, answersFor, withAnswers } from '#domain';
import { ReconcilePageDocument } from '../operations.generated.js';
import { type PostedFile, postedForm } from '../forms/posted-form.js';
import { type PageRequest, PageContext } from '../page-context.js';
import { disconnectSignal } from '../reader.js';
import { codesFile, folderFile, listName } from '../pages/reconcile/files.js';
import { FORM_LIMITS, type ListForm, MAX_TEXT, listFormOf, sourceOf } from '../pages/reconcile/list-form.js';
import { MESSAGES } from '../pages/reconcile/messages/index.js';
import { listPage, listVariables } from '../pages/reconcile/reconcile.js';
import type { Compared } from '../pages/reconcile/result.js';
import { type PublicErrorText, errorText } from '../error-text.js';
import { isClientError } from '../public-error.js';
import { badFilter, parseDay, orBadFilter } from '../request-parameters.js';
import { type Briefing, sendPage } from './briefing.js';
import { serveForms } from './forms.js';
import type { Snapshot } from './host.js';
import { parsePageRequest } from './page-request.js';

/** The compared list and initiative, and the schema’s response. */
interface Comparison extends Compared {
  readonly form: ListForm;
  /** The names as the list has them, in the order of the names in the response. */
  readonly texts: readonly string[];
}

/** Returns the list in a form: the chosen file, else the text. */
const sentList = (text: string, file: PostedFile | null) => {
  if (file) return { fileName: file.name, bytes: file.bytes };
  if (text.length <= MAX_TEXT) return { fileName: 'list.txt', bytes: Buffer.from(text) };
  throw badFilter('LIST_TEXT_TOO_LONG', { characters: text.length, most: MAX_TEXT });
};

/** Returns the text that replaces an uploaded file in the form, since browsers do not send the file again. */
const textOf = ({ names, totals }: NamesInText): string =>
  [...new Set(totals.map(({ text }) => text)), '', ...names].join('\n').trim();

const compared = async (
  sent: ListForm,
  file: PostedFile | null,
  request: PageRequest,
  snapshot: Snapshot,
  reader: AbortSignal,
): Promise<Comparison> => {
  const found = await snapshot.lists.read(sentList(sent.text, file), reader);
  const answers = answersFor(found.names, sent.answers);
  const form = { ...sent, answers, ...(file && { text: textOf(found) }) };
  const names = orBadFilter(() => withAnswers(found.names, answers));
  const variables = listVariables(
    names.map(({ name }) => name),
    form,
    request,
  );
  const { reconcile } = await snapshot.query(ReconcilePageDocument, variables);
  return { form, found, reconciliation: reconcile, texts: names.map(({ text }) => text) };
};

const zipOf = ({ form, reconciliation, texts }: Comparison, { lists }: Snapshot): Buffer => {
  if (reconciliation.open.length > 0) throw badFilter('NAMES_OPEN', {});
  if (reconciliation.states.length === 0) throw badFilter('LIST_WITHOUT_STATES', {});
  const source = sourceOf(form);
  const textOfState = new Map(reconciliation.names.map(({ state }, at) => [state?.code, texts[at]]));
  const states = reconciliation.states.map(({ code }) => ({ code, text: textOfState.get(code) ?? code }));
  return folderFile(listName(form), lists.folder({ initiative: form.initiative, on: form.on, states, source }));
};

const answer = async (briefing: Briefing, request: FastifyRequest, reply: FastifyReply): Promise<string | Buffer> => {
  const { host } = briefing;
  const snapshot = await host.at(request);
  const { revision, seen } = snapshot;
  const posted = await postedForm(request, FORM_LIMITS);
  const sent = listFormOf(posted, revision.asOf, revision);
  const query = new URLSearchParams({ initiative: sent.initiative, on: sent.on });
  const pinned = new URL(request.url, 'http://localhost').searchParams.get('revision');
  if (pinned !== null) query.set('revision', pinned);
  const pageRequest: PageRequest = { ...parsePageRequest(request, revision), seen, query, on: revision.asOf };
  const show = (
    context: PageContext,
    form: ListForm,
    result: Comparison | null,
    problem: PublicErrorText | null = null,
  ) => sendPage(briefing, reply, context, listPage(form, result, context, problem));
  let form = sent;
  let result: Comparison | null = null;
  try {
    const context = new PageContext({ ...pageRequest, on: parseDay(sent.on) }, revision, [], host.origin);
    if (sent.text.trim() === '' && !posted.file)
      return await show(context, sent, null, { text: MESSAGES[pageRequest.language].nothing, lang: undefined });
    result = await compared(sent, posted.file, context.request, snapshot, disconnectSignal(reply));
    ({ form } = result);
    if (form.format === 'page') return await show(context, form, result);
    const body = form.format === 'zip' ? zipOf(result, snapshot) : codesFile(result.reconciliation, result.texts);
    reply
      .header('content-disposition', `attachment; filename="pledgebook-${listName(form)}.${form.format}"`)
      .type(form.format === 'zip' ? 'application/zip' : 'text/csv; charset=utf-8');
    return body;
  } catch (error) {
    // Errors that the reader can correct are shown with the form; others get an error page.
    if (!isClientError(error)) throw error;
    reply.status(400);
    return show(
      new PageContext(pageRequest, revision, [], host.origin),
      form,
      result,
      errorText(error, pageRequest.language),
    );
  }
};

/** Accepts published lists and responds with the page or a file. */
export const serveLists = (briefing: Briefing): void =>
  serveForms(briefing, FORM_LIMITS, [
    {
      path: '/reconcile',
      cost: 'heavy',
      answer: (request, reply) => answer(briefing, request, reply),
    },
  ]);
