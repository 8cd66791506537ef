import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Rendered } from '../define.js';
import { errorText, problemOf } from '../error-text.js';
import { MESSAGES } from '../messages/index.js';
import { type PageRequest, PageContext } from '../page-context.js';
import { SITE } from '../pages/index.js';
import { nearPages } from '../pages/search/near.js';
import { codeOf, publicPartOf } from '../public-error.js';
import { NotFound, ErrorPage } from '../ui/problem.js';
import { type Briefing, sendPage } from './briefing.js';
import { parsePageRequest } from './page-request.js';

const notFound = async ({ host }: Briefing, path: string, context: PageContext): Promise<Rendered> => {
  const { notFound: title, notFoundMeans: description } = MESSAGES[context.language];
  const links = await nearPages(SITE.pages, path, context, host.newest().query);
  return { title, description, body: <NotFound context={context} path={path} links={links} /> };
};

const refused = (error: unknown, context: PageContext): Rendered => {
  const t = MESSAGES[context.language];
  const { code, retryAfter } = publicPartOf(error);
  const title = code === undefined ? t.failed : retryAfter === undefined ? t.wrong : t.busy;
  // An error without a code is a fault of the service, whose details readers do not see.
  const explanation = code === undefined ? null : errorText(error, context.language);
  return {
    title,
    description: explanation?.text ?? t.failedMeans,
    body: <ErrorPage context={context} told={explanation} title={title} />,
  };
};

/**
 * Sends the error page, with the status of the error.
 * @param error `null` where there is nothing at the address
 */
export const sendProblem = async (
  briefing: Briefing,
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
): Promise<string> => {
  const code = error === null ? 'NOT_FOUND' : codeOf(error);
  const { http } = publicPartOf(error);
  const isMissing = code === 'NOT_FOUND';
  const isNoAddress = isMissing || problemOf(error)?.code === 'ADDRESS_MALFORMED';
  const { host } = briefing;
  const { revision } = host.newest();
  const { path, ...rest } = parsePageRequest(request, revision);
  const pageRequest: PageRequest = {
    ...rest,
    path: isNoAddress ? '/' : path,
    query: new URLSearchParams(),
    on: revision.asOf,
  };
  const context = new PageContext(pageRequest, revision, [], host.origin);
  reply.status(code === null ? 500 : isMissing ? 404 : (http?.status ?? 400));
  return sendPage(
    briefing,
    reply,
    context,
    isMissing ? await notFound(briefing, path, context) : refused(error, context),
  );
};

/** Makes every route registered from here on report errors by a page, in the language of the address. */
export const reportProblems = (briefing: Briefing): void => {
  briefing.server.addHook('onRoute', (route) => {
    route.config = {
      ...route.config,
      problem: (request, reply, error) => sendProblem(briefing, request, reply, error),
    };
  });
};
