import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Rendered } from '../define.js';
import { errorText, problemOf } from '../error-text.js';
import { MESSAGES } from '../messages/index.js';
import { type PageRequest, PageContext } from '../page-context.js';
import { SITE } from '../pages/index.js';
import { nearPages } from '../pages/search/near.js';
import { codeOf, publicPartOf } from '../public-error.js';
import { NotFound, Wrong } from '../ui/problem.js';
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
  // Without a code it is a fault of the service, which tells readers nothing of it.
  const told = code === undefined ? null : errorText(error, context.language);
  return {
    title,
    description: told?.text ?? t.failedMeans,
    body: <Wrong context={context} told={told} title={title} />,
  };
};

/**
 * A page that says what was wrong; the status tells machines the same.
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
  const { path, ...asked } = parsePageRequest(request, revision);
  const plain: PageRequest = {
    ...asked,
    path: isNoAddress ? '/' : path,
    query: new URLSearchParams(),
    on: revision.asOf,
  };
  const context = new PageContext(plain, revision, [], host.origin);
  reply.status(code === null ? 500 : isMissing ? 404 : (http?.status ?? 400));
  return sendPage(
    briefing,
    reply,
    context,
    isMissing ? await notFound(briefing, path, context) : refused(error, context),
  );
};

/** Has the service tell what goes wrong at any of the routes to come by a page, in the language of the address. */
export const tellProblems = (briefing: Briefing): void => {
  briefing.server.addHook('onRoute', (route) => {
    route.config = {
      ...route.config,
      problem: (request, reply, error) => sendProblem(briefing, request, reply, error),
    };
  });
};
