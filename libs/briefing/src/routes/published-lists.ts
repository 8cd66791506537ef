import type { FastifyReply, FastifyRequest } from 'fastify';
import { postedForm } from '../forms/posted-form.js';
import { type PageRequest, PageContext } from '../page-context.js';
import { disconnectSignal } from '../reader.js';
import { type Comparison, compareList, listFolder } from '../pages/reconcile/comparison.js';
import { codesFile, listName } from '../pages/reconcile/files.js';
import { FORM_LIMITS, type ListForm, listFormOf } from '../pages/reconcile/list-form.js';
import { MESSAGES } from '../pages/reconcile/messages/index.js';
import { listPage } from '../pages/reconcile/reconcile.js';
import { type PublicErrorText, errorText } from '../error-text.js';
import { isClientError } from '../public-error.js';
import { parseDay } from '../request-parameters.js';
import { type Briefing, sendPage } from './briefing.js';
import { serveForms } from './forms.js';
import { parsePageRequest } from './page-request.js';

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
    result = await compareList(sent, posted.file, context.request, snapshot, disconnectSignal(reply));
    ({ form } = result);
    if (form.format === 'page') return await show(context, form, result);
    const body =
      form.format === 'zip' ? listFolder(result, snapshot.lists) : codesFile(result.reconciliation, result.texts);
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
