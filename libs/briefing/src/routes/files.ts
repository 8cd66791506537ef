import type { FastifyReply } from 'fastify';
import { recordedOn } from '#domain';
import type { TableFile } from '../downloads/table-file.js';
import { BUNDLES, FILES, type FileFormat, addressOfFile, isFileFormat, workbookOf } from '../downloads/files.js';
import { descriptionOf } from '../downloads/csv-on-the-web.js';
import type { PageContext } from '../page-context.js';
import { SITE } from '../pages/index.js';
import { disconnectSignal } from '../reader.js';
import { FILE_ROUTE } from '../route-policy.js';
import { PendingBody, type Body } from './pending-body.js';
import type { Briefing } from './briefing.js';
import { serveAt } from './handler.js';

/** Sends a table in one of the formats of tables. */
export const sendTable = async (
  { host }: Briefing,
  reply: FastifyReply,
  table: TableFile,
  format: FileFormat,
  context: PageContext,
): Promise<Body | PendingBody> => {
  const { type, write } = FILES[format];
  const name = `pledgebook-${table.name}-${context.request.on}-r${context.revision.number}.${format}`;
  reply.header('content-disposition', `attachment; filename="${name}"`).type(type);
  if (format === 'csv') {
    reply.header('link', `<${descriptionOf(addressOfFile(context))}>; rel="describedby"; type="application/csvm+json"`);
  }
  return write
    ? host.inSlices<string>(write(table, context))
    : new PendingBody(host.renderer.writeWorkbook(workbookOf(table, context), disconnectSignal(reply)));
};

const serveBundles = ({ host, server }: Briefing): void => {
  for (const { format, type } of BUNDLES) {
    for (const path of [`/downloads/pledgebook.${format}`, `/downloads/pledgebook-r:revision(^\\d+).${format}`]) {
      server.get(path, { config: FILE_ROUTE }, async (request, reply) => {
        await host.admit(request, reply);
        const revision = await host.revisionOf(request);
        const body = await host.bundle(revision, format, disconnectSignal(reply));
        const name = `pledgebook-${recordedOn(revision)}-r${revision.number}.${format}`;
        reply.header('content-disposition', `attachment; filename="${name}"`).type(type);
        return body;
      });
    }
  }
};

export const serveFiles = (briefing: Briefing): void => {
  serveAt(briefing, '/downloads/:file', FILE_ROUTE, async ({ reply, request, source }) => {
    const [, name, format] = /^([a-z-]+)\.([a-z.]+)$/.exec(request.params['file'] ?? '') ?? [];
    const list = SITE.exports.find((candidate) => candidate.name === name);
    if (!list || !isFileFormat(format)) return null;
    const file = await list.load(source, { ...request, params: {} });
    return file && sendTable(briefing, reply, file.table, format, file.context);
  });
  serveBundles(briefing);
};
