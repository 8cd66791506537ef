import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { render } from 'preact-render-to-string';
import { assets } from '../assets.js';
import { type Allowances, PAGE_ALLOWANCES, contentSecurityPolicy } from '../content-security-policy.js';
import type { Rendered } from '../define.js';
import { htmlDocument } from '../html-document.js';
import type { PageContext } from '../page-context.js';
import { SITE } from '../pages/index.js';
import { typesetMarkup } from '../typeset-markup.js';
import { withContents } from '../ui/contents.js';
import { type Files, Layout } from '../ui/layout.js';
import type { BriefingHost } from './host.js';

/** The context shared by all routes of the briefing. */
export interface Briefing {
  readonly server: FastifyInstance;
  readonly host: BriefingHost;
  /** The bundled islands and styles that pages load. */
  readonly files: Files;
  serveAsset(name: string, reply: FastifyReply): FastifyReply;
}

export const createBriefing = (server: FastifyInstance, host: BriefingHost): Briefing => {
  const { files, serve } = assets(join(process.cwd(), 'dist/libs/briefing/assets'));
  return { server, host, files, serveAsset: serve };
};

/**
 * Sets a page’s headers and returns the body: Fastify waits for a returned value, but for a reply until it was sent.
 */
export const html = (reply: FastifyReply, markup: string, allowances: Allowances = {}): string => {
  const policy = contentSecurityPolicy({ ...PAGE_ALLOWANCES, ...allowances });
  reply.header('content-security-policy', policy).type('text/html; charset=utf-8');
  return htmlDocument(markup);
};

export const redirected = (reply: FastifyReply, to: string, status = 303): string => {
  reply.status(status).header('location', to);
  return '';
};

/** Renders a whole page. The content is rendered first, since the layout lists the sources that the content cites. */
export const sendPage = async (
  { host, files }: Briefing,
  reply: FastifyReply,
  context: PageContext,
  rendered: Rendered,
): Promise<string> => {
  const content = withContents(render(<>{rendered.body}</>), context.language, rendered.hasContents);
  await host.pause();
  const markup = render(<Layout {...{ context, rendered, content, files }} menu={SITE.menu} />);
  return html(reply, typesetMarkup(context.language, markup));
};
