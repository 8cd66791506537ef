import type { Page } from '../define.js';
import { errorText } from '../error-text.js';
import { conditionsWithoutFault } from '../faulty-address.js';
import { MESSAGES } from '../messages/index.js';
import { SITE } from '../pages/index.js';
import { parseDay } from '../request-parameters.js';
import { COMPARISON_ROUTE, FILE_ROUTE, PAGE_ROUTE } from '../route-policy.js';
import type { PendingBody, Body } from './pending-body.js';
import { type Briefing, redirected, sendPage } from './briefing.js';
import { type Exchange, serveAt } from './handler.js';
import { acceptedForm, fixedForms, namedForm, sendForm } from './page-forms.js';
import { pageSource } from './page-source.js';

/** Links of pages carry the newest revision’s number; files, whose bytes never change, do not. */
const withSeen = (exchange: Exchange): Exchange => ({
  ...exchange,
  request: { ...exchange.request, seen: exchange.snapshot.seen },
});

/** Responds with the page or a redirect, or with a file where the address or the `Accept` header asks for one. */
const answerPage = async (briefing: Briefing, page: Page, exchange: Exchange): Promise<Body | PendingBody | null> => {
  const form = namedForm(page, exchange.request) ?? acceptedForm(page, exchange);
  if (form) return sendForm(briefing, page, form.format, { ...exchange, request: form.request });
  return sendPageAnswer(briefing, page, withSeen(exchange));
};

/** Responds with the requested page, or redirects to the one that is meant. @returns `null` where there is nothing */
export const sendPageAnswer = async (briefing: Briefing, page: Page, exchange: Exchange): Promise<string | null> => {
  const { reply, request, snapshot, source } = exchange;
  const redirect = page.redirect(request);
  if (redirect) return redirected(reply, redirect);
  try {
    const newest = briefing.host.newest();
    const isOld = snapshot.revision.number < newest.revision.number;
    const { context, rendered } = await page.answer(
      source,
      request,
      isOld ? pageSource(briefing.host, newest) : undefined,
    );
    if (rendered && 'to' in rendered) {
      const { to, permanent, posted } = rendered;
      if (posted) return await sendPageAnswer(briefing, page, { ...exchange, request: { ...request, posted } });
      return redirected(reply, to, permanent ? 301 : 303);
    }
    return rendered && (await sendPage(briefing, reply, context, rendered));
  } catch (error) {
    const rejected = await page.answerRejected(source, request, error);
    if (!rejected) throw error;
    return sendPage(briefing, reply.status(400), rejected.context, rejected.rendered);
  }
};

/**
 * Renders the page without its faulty query parameters and with the error above it, so that the form can be corrected.
 */
const answerWithoutFault = async (
  briefing: Briefing,
  page: Page,
  exchange: Exchange,
  error: unknown,
): Promise<string | null> => {
  const { reply, request, source } = withSeen(exchange);
  let fault = error;
  let query = conditionsWithoutFault(request, fault);
  for (; query; query = conditionsWithoutFault({ query }, fault)) {
    try {
      const on = parseDay(query.get('on') || source.revision.asOf);
      const { context, rendered } = await page.answer(source, { ...request, query, on });
      if (!rendered || 'to' in rendered) return null;
      const wrong = errorText(error, request.language);
      const withError = { ...rendered, title: MESSAGES[request.language].wrong, description: wrong.text, wrong };
      return await sendPage(briefing, reply.status(400), context, withError);
    } catch (nextError) {
      fault = nextError;
    }
  }
  return null;
};

export const servePages = (briefing: Briefing): void => {
  for (const page of SITE.pages) {
    for (const [path, format] of fixedForms(page)) {
      serveAt(briefing, path, FILE_ROUTE, (exchange) => sendForm(briefing, page, format, exchange));
    }
    serveAt(
      briefing,
      page.path,
      page.comparesRevisions ? COMPARISON_ROUTE : PAGE_ROUTE,
      (exchange) => answerPage(briefing, page, exchange),
      (exchange, error) => answerWithoutFault(briefing, page, exchange, error),
    );
  }
};
