import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type NamesInText, answersFor, withAnswers } from '#domain';
import { describeError } from '#sentences';
import { badFilter, dayAsked } from '../../asked.js';
import { ReconcilePageDocument, type ReconcilePageQuery } from '../../documents.js';
import { type PostedFile, formFault, postedForm, takeForms } from '../../forms/posted-form.js';
import { LANGUAGES, type Language } from '../../language.js';
import type { PublishedLists } from '../../published-lists.js';
import { noOne, readerOf } from '../../reader.js';
import { type Asked, type Rendered, type Shown, View } from '../../view.js';
import { codesFile, folderFile, listName } from './files.js';
import { FORM_LIMITS, type ListForm, MAX_TEXT, listFormOf, sourceOf } from './list-form.js';
import { MESSAGES } from './messages.js';
import { listPage, listVariables } from './reconcile.js';
import type { Compared } from './result.js';

/** What a list is compared with. */
interface ListAnswering {
  readonly shown: Shown;
  readonly seen: number | null;
  readonly lists: PublishedLists;
  ask(document: string, variables: object): Promise<unknown>;
}

interface ListService<Answering extends ListAnswering> {
  readonly origin: string;
  admit(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  at(request: FastifyRequest): Promise<Answering>;
}

/** How pages are written. */
interface PageWriting {
  askedOf(request: FastifyRequest, language: Language, shown: Shown): Asked;
  page(reply: FastifyReply, view: View, rendered: Rendered): Promise<string>;
  problem(request: FastifyRequest, reply: FastifyReply, language: Language, error: unknown): Promise<string>;
}

/** What is compared with what, and the answer of the schema. */
interface Comparison extends Compared {
  readonly form: ListForm;
  /** The names as the list has them, one for each of the answer. */
  readonly texts: readonly string[];
}

/** A fault in what the reader sent, to be put right in the form; others are told by a page of their own. */
const isTheReaders = (error: unknown): error is Error => {
  const { code, retryAfter } = (error as { extensions?: { code?: string; retryAfter?: number } }).extensions ?? {};
  return code !== undefined && code !== 'INTERNAL' && retryAfter === undefined;
};

/** The list that a form holds: a chosen file goes before the text. */
const sentList = (text: string, file: PostedFile | null) => {
  if (file) return { fileName: file.name, bytes: file.bytes };
  if (text.length <= MAX_TEXT) return { fileName: 'list.txt', bytes: Buffer.from(text) };
  throw badFilter(`The text has ${text.length} characters; send at most ${MAX_TEXT}, or choose its file.`);
};

/** What stands in the form in place of a file, which browsers do not send again. */
const textOf = ({ names, totals }: NamesInText): string =>
  [...new Set(totals.map(({ text }) => text)), '', ...names].join('\n').trim();

/** @throws Error that says why an answer, or the list, cannot be taken */
const answered = (names: readonly string[], answers: readonly string[]) => {
  try {
    return withAnswers(names, answers);
  } catch (error) {
    throw error instanceof DomainError ? badFilter(describeError(error)) : error;
  }
};

const compared = async (
  sent: ListForm,
  file: PostedFile | null,
  asked: Asked,
  answering: ListAnswering,
  reader: AbortSignal,
): Promise<Comparison> => {
  const found = await answering.lists.read(sentList(sent.text, file), reader);
  const answers = answersFor(found.names, sent.answers);
  const form = { ...sent, answers, ...(file && { text: textOf(found) }) };
  const names = answered(found.names, answers);
  const variables = listVariables(
    names.map(({ name }) => name),
    form,
    asked,
  );
  const { reconcile } = (await answering.ask(String(ReconcilePageDocument), variables)) as ReconcilePageQuery;
  return { form, found, reconciliation: reconcile, texts: names.map(({ text }) => text) };
};

const zipOf = ({ form, reconciliation, texts }: Comparison, { lists }: ListAnswering): Buffer => {
  if (reconciliation.open.length > 0)
    throw badFilter('Answer every open name first: a folder holds settled names alone.');
  if (reconciliation.states.length === 0) throw badFilter('The list has no State that could be recorded.');
  const source = sourceOf(form);
  const textOfState = new Map(reconciliation.names.map(({ state }, at) => [state?.code, texts[at]]));
  const states = reconciliation.states.map(({ code }) => ({ code, text: textOfState.get(code) ?? code }));
  return folderFile(listName(form), lists.folder({ initiative: form.initiative, on: form.on, states, source }));
};

/**
 * Takes lists by POST in every language, and answers with the page or a file. Nothing of a list is kept: no cache, no log and
 * no ledger sees it. Forms are taken here and nowhere else.
 */
export const serveLists = <Answering extends ListAnswering>(
  server: FastifyInstance,
  service: ListService<Answering>,
  pages: PageWriting,
): void => {
  const languageOf = (request: FastifyRequest): Language =>
    LANGUAGES.find((language) => request.url.startsWith(`/${language}/`)) ?? 'en';

  const answer = async (request: FastifyRequest, reply: FastifyReply, language: Language): Promise<string | Buffer> => {
    const answering = await service.at(request);
    const { shown, seen } = answering;
    const posted = await postedForm(request, FORM_LIMITS);
    const sent = listFormOf(posted, shown.asOf, shown);
    const query = new URLSearchParams({ initiative: sent.initiative, on: sent.on });
    const pinned = new URL(request.url, 'http://localhost').searchParams.get('revision');
    if (pinned !== null) query.set('revision', pinned);
    const asked: Asked = { ...pages.askedOf(request, language, shown), seen, query, on: shown.asOf };
    const show = (view: View, form: ListForm, result: Comparison | null, problem: string | null = null) =>
      pages.page(reply, view, listPage(form, result, view, problem));
    let form = sent;
    let result: Comparison | null = null;
    try {
      const view = new View({ ...asked, on: dayAsked(sent.on) }, shown, [], service.origin);
      if (sent.text.trim() === '' && !posted.file) return await show(view, sent, null, MESSAGES[language].nothing);
      result = await compared(sent, posted.file, view.asked, answering, readerOf(reply));
      ({ form } = result);
      if (form.wanted === 'page') return await show(view, form, result);
      const body = form.wanted === 'zip' ? zipOf(result, answering) : codesFile(result.reconciliation, result.texts);
      reply
        .header('content-disposition', `attachment; filename="pledgebook-${listName(form)}.${form.wanted}"`)
        .type(form.wanted === 'zip' ? 'application/zip' : 'text/csv; charset=utf-8');
      return body;
    } catch (error) {
      if (!isTheReaders(error)) throw error;
      reply.status(400);
      return show(new View(asked, shown, [], service.origin), form, result, error.message);
    }
  };

  void server.register(async (scope) => {
    await takeForms(scope, FORM_LIMITS);
    scope.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store, private');
      await service.admit(request, reply);
    });
    // What the framework refuses before a handler runs, such as a body of another type, is told by a page, too.
    scope.setErrorHandler((error, request, reply) => {
      // The rest of what was sent is left unread.
      reply.header('connection', 'close');
      return pages.problem(request, reply, languageOf(request), formFault(error, FORM_LIMITS));
    });
    for (const language of LANGUAGES) {
      scope.post(
        language === 'en' ? '/reconcile' : `/${language}/reconcile`,
        { config: { cost: 'heavy' } },
        async (request, reply) => {
          try {
            return await answer(request, reply, language);
          } catch (error) {
            if (reply.raw.destroyed) return noOne(reply);
            throw error;
          }
        },
      );
    }
  });
};
