import { render } from 'preact-render-to-string';
import { FILE_ALLOWANCES, contentSecurityPolicy } from '../content-security-policy.js';
import { isFileFormat } from '../downloads/files.js';
import { type Figure as DefinedFigure, drawFigure } from '../figures/define-figure.js';
import type { RenderedFigure } from '../figures/figure.js';
import { figureFile, pictureRequest } from '../figures/picture.js';
import { initiativeOf } from '../initiatives.js';
import { type PageRequest, PageContext } from '../page-context.js';
import { SITE } from '../pages/index.js';
import { typesetMarkup } from '../typeset-markup.js';
import { disconnectSignal } from '../reader.js';
import { FILE_ROUTE } from '../route-policy.js';
import { Figure } from '../ui/figure.js';
import { EmbedLayout } from '../ui/layout.js';
import { PendingBody, type Body } from './pending-body.js';
import { type Briefing, html } from './briefing.js';
import { type Exchange, serveAt } from './handler.js';
import { sendTable } from './files.js';

const figureNamed = (name: string | undefined) => SITE.figures.find((candidate) => candidate.name === name);

const drawWithContext = async (figure: DefinedFigure, { request, source }: Exchange) => {
  const rendered = await drawFigure(source, { figure }, request);
  return { rendered, context: new PageContext(request, source.revision, [rendered], source.origin) };
};

export const sendPicture = async (
  { host }: Briefing,
  figure: DefinedFigure,
  format: 'svg' | 'png',
  exchange: Exchange,
): Promise<PendingBody> => {
  const { reply } = exchange;
  const { rendered, context } = await drawWithContext(figure, exchange);
  reply.header('content-security-policy', contentSecurityPolicy(FILE_ALLOWANCES));
  reply.type(format === 'svg' ? 'image/svg+xml' : 'image/png');
  await host.pause();
  return new PendingBody(
    host.renderer.renderPicture(pictureRequest(format, figure, rendered, context), disconnectSignal(reply)),
  );
};

const answerFile = async (briefing: Briefing, exchange: Exchange): Promise<Body | PendingBody | null> => {
  const { reply, request } = exchange;
  const [, name, format] = /^([a-z-]+)\.(svg|png|csv|json|xlsx|meta\.json)$/.exec(request.params['file'] ?? '') ?? [];
  const figure = figureNamed(name);
  if (!figure) return null;
  if (!isFileFormat(format)) return sendPicture(briefing, figure, format === 'svg' ? 'svg' : 'png', exchange);
  const { rendered, context } = await drawWithContext(figure, exchange);
  return sendTable(briefing, reply, figureFile(rendered), format, context);
};

/**
 * Returns the path of the page that shows a figure; where each initiative has a page, that of the figure’s initiative.
 */
const shownAt = (figure: DefinedFigure, { query }: RenderedFigure, request: PageRequest): string =>
  SITE.pageOfFigure(figure).path.replace(':slug', query['initiative'] ?? initiativeOf(request));

const answerEmbed = async ({ files }: Briefing, exchange: Exchange): Promise<string | null> => {
  const figure = figureNamed(exchange.request.params['name']);
  if (!figure) return null;
  const { rendered, context } = await drawWithContext(figure, exchange);
  const markup = render(
    <EmbedLayout
      context={context}
      title={rendered.table.title}
      description={rendered.table.summary}
      picture={context.file(`/figures/${rendered.name}.png`, {
        ...rendered.query,
        on: exchange.request.on,
        revision: String(context.revision.number),
        size: 'card',
      })}
      page={context.to(shownAt(figure, rendered, exchange.request), { on: exchange.request.query.get('on') })}
      files={files}
    >
      <Figure drawn={rendered} context={context} level={1} eager />
    </EmbedLayout>,
  );
  return html(exchange.reply, typesetMarkup(context.language, markup), { 'frame-ancestors': '*' });
};

/** Serves figures as pictures and files, and embedded for the frames of other sites. */
export const serveFigures = (briefing: Briefing): void => {
  serveAt(briefing, '/figures/:file', FILE_ROUTE, (exchange) => answerFile(briefing, exchange));
  serveAt(briefing, '/embed/:name', FILE_ROUTE, (exchange) => answerEmbed(briefing, exchange));
};
