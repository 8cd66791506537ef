import type { FastifyReply } from 'fastify';
import { recordedOn } from '#domain';
import type { TableFile } from '../downloads/table-file.js';
import { BUNDLES, FILES, type FileEnding, addressOfFile, isFileEnding, workbookOf } from '../downloads/files.js';
import { descriptionOf } from '../downloads/csv-on-the-web.js';
import type { PageContext } from '../page-context.js';
import { SITE } from '../pages/index.js';
import { readerOf } from '../reader.js';
import { FILE_ROUTE } from '../route-policy.js';
import { BeingMade, type Body } from './being-made.js';
import type { Briefing } from './briefing.js';
import { serveAt } from './handler.js';

/** Sends a table in one of the forms that tables have. */
export const sendTable = async (
  { host }: Briefing,
  reply: FastifyReply,
  table: TableFile,
  ending: FileEnding,
  context: PageContext,
): Promise<Body | BeingMade> => {
  const { type, write } = FILES[ending];
  const name = `pledgebook-${table.name}-${context.request.on}-r${context.revision.number}.${ending}`;
  reply.header('content-disposition', `attachment; filename="${name}"`).type(type);
  if (ending === 'csv') {
    reply.header('link', `<${descriptionOf(addressOfFile(context))}>; rel="describedby"; type="application/csvm+json"`);
  }
  return write
    ? host.inSlices<string>(write(table, context))
    : new BeingMade(host.rendering.workbook(workbookOf(table, context), readerOf(reply)));
};

const serveBundles = ({ host, server }: Briefing): void => {
  for (const { ending, type } of BUNDLES) {
    for (const path of [`/downloads/pledgebook.${ending}`, `/downloads/pledgebook-r:revision(^\\d+).${ending}`]) {
      server.get(path, { config: FILE_ROUTE }, async (request, reply) => {
        await host.admit(request, reply);
        const revision = await host.revisionOf(request);
        const body = await host.bundle(revision, ending, readerOf(reply));
        const name = `pledgebook-${recordedOn(revision)}-r${revision.number}.${ending}`;
        reply.header('content-disposition', `attachment; filename="${name}"`).type(type);
        return body;
      });
    }
  }
};

export const serveFiles = (briefing: Briefing): void => {
  serveAt(briefing, '/downloads/:file', FILE_ROUTE, async ({ reply, request, source }) => {
    const [, name, ending] = /^([a-z-]+)\.([a-z.]+)$/.exec(request.params['file'] ?? '') ?? [];
    const list = SITE.exports.find((candidate) => candidate.name === name);
    if (!list || !isFileEnding(ending)) return null;
    const file = await list.load(source, { ...request, params: {} });
    return file && sendTable(briefing, reply, file.table, ending, file.context);
  });
  serveBundles(briefing);
};
