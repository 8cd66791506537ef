import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { render } from 'preact-render-to-string';
import type { Steps } from '#domain';
import { dayAsked } from './asked.js';
import { type Allowances, FILE_ALLOWANCES, PAGE_ALLOWANCES, contentSecurityPolicy } from './content-security-policy.js';
import { assets } from './assets.js';
import {
  type ActStatePageQuery,
  type DataPageQuery,
  type NotePageQuery,
  SearchPageDocument,
  type SearchPageQuery,
} from './documents.js';
import {
  BUNDLES,
  type BundleEnding,
  FILES,
  type FileEnding,
  addressOfFile,
  isFileEnding,
  workbookOf,
} from './downloads/files.js';
import type { Filed } from './downloads/filed.js';
import { descriptionOf } from './downloads/csv-on-the-web.js';
import type { AnyList } from './downloads/list-of.js';
import { LISTS, listFile, subjectOf } from './downloads/lists.js';
import { conditionsWithoutFault } from './faulty-address.js';
import { CITATION_FILES } from './citation.js';
import { FIGURES } from './figures/index.js';
import { figureFile, pictureRequest } from './figures/picture.js';
import { type Language, LANGUAGES, graphqlLanguage } from './language.js';
import { MESSAGES } from './messages.js';
import { COMPARISON_ROUTE, FILE_ROUTE, MISSING_ROUTE, PAGE_ROUTE } from './route-policy.js';
import { LETTER_ENDINGS, actStatePage, letterOf } from './pages/act/state.js';
import { citationFile, dataPage } from './pages/data/data.js';
import { type AnyPage, PAGES, pageAt } from './pages/index.js';
import { NOTE_ENDINGS, NOTE_FILES, notePage } from './pages/note/note.js';
import { writtenNoteSteps } from './pages/note/written.js';
import { nearPages } from './pages/search/near.js';
import { HITS_SUGGESTED, searchVariables, suggestionsFile } from './pages/search/search.js';
import { serveLists } from './pages/reconcile/serve-lists.js';
import { NotFound, Wrong } from './ui/problem.js';
import { Figure } from './ui/figure.js';
import { EmbedLayout, Layout } from './ui/layout.js';
import { robots, sitemap } from './sitemap.js';
import { noOne, readerOf } from './reader.js';
import type { PublishedLists } from './published-lists.js';
import type { Rendering } from './rendering.js';
import { serveWaiting } from './waiting.js';
import {
  type Answered,
  type Asked,
  type Drawn,
  type FigureUse,
  type NamedAddress,
  type Rendered,
  type Shown,
  View,
} from './view.js';

/** One revision, and the schema to ask of it. */
export interface Answering {
  readonly shown: Shown;
  /** The newest revision's number, where other processes may not know it yet: links of pages carry it. */
  readonly seen: number | null;
  /** @throws Error with `extensions.code` for its reader */
  ask(document: string, variables: object): Promise<unknown>;
  /** Reads published lists, to compare them with this revision. */
  readonly lists: PublishedLists;
  /** The whole dataset as one file. */
  bundle(ending: BundleEnding, reader: AbortSignal): Promise<Buffer>;
  /** What the service writes itself at one of `Briefing.files`; `null` where there is nothing. */
  file(path: string, view: View): { readonly type: string; readonly body: string } | null;
}

/** What the briefing is given by the service that it is served from. */
export interface Briefing {
  /** Whether the answer of a request is computed now. @throws Error with `extensions.code` where it is not */
  admit(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** The revision that a request asks for. @throws Error with `extensions.code` where there is none */
  at(request: FastifyRequest): Promise<Answering>;
  newest(): Answering;
  /** Addresses of files beside the pages that the service writes itself, such as feeds. */
  readonly files: readonly string[];
  /** Makes documents, pictures and workbooks. */
  readonly rendering: Rendering;
  /** Does long work while others are answered in between. */
  inSlices<Result>(steps: Steps<Result>): Promise<Result>;
  /** Between two pieces of work: lets others be answered where this request has computed for a while. */
  pause(): Promise<void>;
  /** Where the service is reached from outside, without a slash at the end. */
  readonly origin: string;
}

/** What an error carries for its reader; nothing where it is a fault of the service. */
interface Refusal {
  readonly code?: string;
  readonly http?: { readonly status: number };
  readonly retryAfter?: number;
}
const refusalOf = (error: unknown): Refusal => (error as { extensions?: Refusal } | null)?.extensions ?? {};
const codeOf = (error: unknown): string | null => refusalOf(error).code ?? null;

/** Rows of a list that are asked for at once: between two such parts others are answered. */
const ROWS_AT_ONCE = 200;

/** The pages, figures and files of the briefing on the service's own server. */
export const serveBriefing = (server: FastifyInstance, briefing: Briefing): void => {
  const { files, serve } = assets(join(process.cwd(), 'dist/apps/briefing/assets'));
  const log = (error: unknown): void => console.error(error);

  const askedOf = (request: FastifyRequest, language: Language, shown: Shown): Asked => {
    const url = new URL(request.url, 'http://localhost');
    const path = language === 'en' ? url.pathname : url.pathname.slice(3) || '/';
    return {
      language,
      path,
      params: request.params as Record<string, string>,
      query: url.searchParams,
      on: url.searchParams.get('on') || shown.asOf,
      shown,
    };
  };

  const drawnOf = async (answering: Answering, { figure, query = {} }: FigureUse, asked: Asked): Promise<Drawn> => {
    const own = new URLSearchParams(query);
    for (const key of [...figure.parameters, 'on', 'revision']) {
      const value = asked.query.get(key);
      if (value && !own.has(key)) own.set(key, value);
    }
    const initiative = asked.params['slug'];
    if (initiative && figure.parameters.includes('initiative')) own.set('initiative', initiative);
    const its: Asked = { ...asked, params: {}, query: own, on: dayAsked(own.get('on') || asked.on) };
    const data = await answering.ask(String(figure.document), figure.variables(its) as object);
    return {
      name: figure.name,
      table: figure.table(data, its, answering.shown),
      chart: figure.chart?.(its) ?? null,
      query: own.toString(),
    };
  };

  /** What a page asks, with its figures: all that it is rendered from. */
  const answered = async (
    page: Pick<AnyPage, 'document' | 'variables' | 'figures' | 'more' | 'names'>,
    asked: Asked,
    answering: Answering,
    added: object = {},
  ): Promise<Answered<unknown>> => {
    const variables = { ...(page.variables(asked) as object), ...added };
    const first = await answering.ask(String(page.document), variables);
    const more = page.more?.(first);
    const data = more ? { ...(first as object), ...((await answering.ask(String(more), variables)) as object) } : first;
    const uses = page.figures?.(asked, data) ?? [];
    const figures: Drawn[] = [];
    for (const use of uses) {
      await briefing.pause();
      figures.push(await drawnOf(answering, use, asked));
    }
    await briefing.pause();
    const other = page.names?.(asked);
    const named = other ? await nameAt(other, asked, answering) : null;
    return { data, view: new View(asked, answering.shown, figures, briefing.origin, named) };
  };

  /** What the page at another address is called; `null` where there is none, or none that can be shown. */
  const nameAt = async ({ path, query }: NamedAddress, asked: Asked, answering: Answering): Promise<string | null> => {
    const found = pageAt(path);
    if (!found) return null;
    // What a page names itself is not part of its own name.
    const { names: _, ...page } = found.page;
    try {
      const on = dayAsked(query.get('on') || answering.shown.asOf);
      const there = { ...asked, path, params: found.params, query, on };
      const { data, view } = await answered(page, there, answering);
      const rendered = page.render(data, view);
      return rendered && !('to' in rendered) ? rendered.title : null;
    } catch (error) {
      if (codeOf(error) === null || refusalOf(error).retryAfter !== undefined) throw error;
      return null;
    }
  };

  /** What a page shows, and with which status; where an address means another one, the way there. */
  const shownAt = async (
    page: AnyPage,
    reply: FastifyReply,
    asked: Asked,
    answering: Answering,
  ): Promise<string | null> => {
    const moved = page.moved?.(asked, answering.shown);
    if (moved) return redirected(reply, moved);
    const { shown } = answering;
    try {
      const { data, view } = await answered(page, asked, answering);
      const newest = briefing.newest();
      const renewed = shown.number < newest.shown.number ? page.renewed?.(asked, shown, newest.shown) : null;
      const rendered = page.render(data, view, renewed ? await answered(page, renewed, newest) : undefined);
      if (rendered && 'to' in rendered) return redirected(reply, rendered.to, rendered.permanent ? 301 : 303);
      return rendered && html(reply, await whole(view, rendered));
    } catch (error) {
      if (!page.refused || codeOf(error) !== page.refused.code) throw error;
      const view = new View(asked, shown, [], briefing.origin);
      const variables = { on: asked.on, language: graphqlLanguage(asked.language) };
      const data = await answering.ask(String(page.refused.document), variables);
      const mended = page.refused.mended?.(asked, error as Error);
      const standing = mended ? await answered(page, mended, answering) : null;
      return html(reply.status(400), await whole(view, page.refused.render(error as Error, data, view, standing)));
    }
  };

  /** What was wrong with an address, above the page without it, so that its form can be put right; `null` where nothing is left to show. */
  const shownWithoutFault = async (
    page: AnyPage,
    reply: FastifyReply,
    asked: Asked,
    answering: Answering,
    error: unknown,
  ): Promise<string | null> => {
    let fault = error;
    let query = conditionsWithoutFault(asked, fault);
    for (; query; query = conditionsWithoutFault({ query }, fault)) {
      try {
        const on = dayAsked(query.get('on') || answering.shown.asOf);
        const { data, view } = await answered(page, { ...asked, query, on }, answering);
        const rendered = page.render(data, view);
        if (!rendered || 'to' in rendered) return null;
        const { message } = error as Error;
        const told = { ...rendered, title: MESSAGES[asked.language].wrong, description: message, wrong: message };
        return html(reply.status(400), await whole(view, told));
      } catch (next) {
        fault = next;
      }
    }
    return null;
  };

  /** What a file of a list holds: the rows of all its pages; `null` where there is nothing to list. */
  const listed = async (
    list: AnyList,
    asked: Asked,
    answering: Answering,
  ): Promise<{ readonly filed: Filed; readonly view: View } | null> => {
    const its = { ...asked, params: subjectOf(list, asked) };
    const rows: unknown[] = [];
    for (let after: string | null = null; ;) {
      const { data, view } = await answered(list.asks, its, answering, { first: ROWS_AT_ONCE, after });
      const part = list.rows(data, view);
      if (part === null) return null;
      rows.push(...part);
      const end = list.pageInfo?.(data);
      if (!end?.hasNextPage) return { filed: await briefing.inSlices(listFile(list, rows, data, view)), view };
      after = end.endCursor;
      await briefing.pause();
    }
  };

  const html = (reply: FastifyReply, markup: string, allowances: Allowances = {}): string => {
    const policy = contentSecurityPolicy({ ...PAGE_ALLOWANCES, ...allowances });
    reply.header('content-security-policy', policy).type('text/html; charset=utf-8');
    return `<!doctype html>${markup}`;
  };

  const sendFile = (reply: FastifyReply, filed: Filed, ending: FileEnding, view: View): Promise<string | Buffer> => {
    const { type, write } = FILES[ending];
    const file = `pledgebook-${filed.name}-${view.asked.on}-r${view.shown.number}.${ending}`;
    reply.header('content-disposition', `attachment; filename="${file}"`).type(type);
    if (ending === 'csv') {
      reply.header('link', `<${descriptionOf(addressOfFile(view))}>; rel="describedby"; type="application/csvm+json"`);
    }
    return write
      ? briefing.inSlices<string>(write(filed, view))
      : briefing.rendering.workbook(workbookOf(filed, view), readerOf(reply));
  };

  const redirected = (reply: FastifyReply, to: string, status = 303): string => {
    reply.status(status).header('location', to);
    return '';
  };

  /** A whole page. Its content is rendered first: only then is it known which sources stand under it. */
  const whole = async (view: View, rendered: Rendered): Promise<string> => {
    const content = render(<>{rendered.body}</>);
    await briefing.pause();
    return render(<Layout {...{ view, rendered, content, files }} />);
  };

  /** A page that says what was wrong; the status tells machines the same. */
  const problem = async (
    request: FastifyRequest,
    reply: FastifyReply,
    language: Language,
    error: unknown,
  ): Promise<string> => {
    const code = error === null ? 'NOT_FOUND' : codeOf(error);
    const { http, retryAfter } = refusalOf(error);
    const status = code === null ? 500 : code === 'NOT_FOUND' ? 404 : (http?.status ?? 400);
    if (code === null) log(error);
    if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
    const { shown } = briefing.newest();
    const asked = { ...askedOf(request, language, shown), on: shown.asOf };
    const path = code === 'NOT_FOUND' ? '/' : asked.path;
    const plain: Asked = { ...asked, path, query: new URLSearchParams() };
    const view = new View(plain, shown, [], briefing.origin);
    const t = MESSAGES[language];
    const title = code === null ? t.failed : retryAfter === undefined ? t.wrong : t.busy;
    const rendered: Rendered =
      code === 'NOT_FOUND'
        ? {
            title: t.notFound,
            description: t.notFoundMeans,
            body: (
              <NotFound
                view={view}
                path={asked.path}
                links={await nearPages(asked.path, view, (document, variables) =>
                  briefing.newest().ask(document, variables),
                )}
              />
            ),
          }
        : {
            title,
            description: code === null ? t.failedMeans : (error as Error).message,
            body: <Wrong view={view} message={code === null ? null : (error as Error).message} title={title} />,
          };
    return html(reply.status(status), await whole(view, rendered));
  };

  // What is sent is returned, never the reply: waiting for a reply waits until it was sent.
  const guarded =
    (
      language: Language,
      answer: (reply: FastifyReply, asked: Asked, answering: Answering) => Promise<string | Buffer | null>,
      /** What is shown instead where the answer is refused; `null` for a page that says why. */
      instead: (
        reply: FastifyReply,
        asked: Asked,
        answering: Answering,
        error: unknown,
      ) => Promise<string | null> = () => Promise.resolve(null),
    ) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<string | Buffer> => {
      try {
        await briefing.admit(request, reply);
        const answering = await briefing.at(request);
        const asked = askedOf(request, language, answering.shown);
        try {
          const body = await answer(reply, { ...asked, on: dayAsked(asked.on) }, answering);
          return body ?? (await problem(request, reply, language, null));
        } catch (error) {
          if (reply.raw.destroyed) return noOne(reply);
          return (await instead(reply, asked, answering, error)) ?? (await problem(request, reply, language, error));
        }
      } catch (error) {
        if (reply.raw.destroyed) return noOne(reply);
        return problem(request, reply, language, error);
      }
    };

  for (const language of LANGUAGES) {
    const prefix = language === 'en' ? '' : `/${language}`;
    for (const page of PAGES) {
      const path = prefix !== '' && page.path === '/' ? prefix : prefix + page.path;
      server.get(
        path,
        { config: page.renewed ? COMPARISON_ROUTE : PAGE_ROUTE },
        guarded(
          language,
          (reply, asked, answering) => shownAt(page, reply, { ...asked, seen: answering.seen }, answering),
          (reply, asked, answering, error) =>
            shownWithoutFault(page, reply, { ...asked, seen: answering.seen }, answering, error),
        ),
      );
    }

    for (const file of CITATION_FILES) {
      server.get(
        `${prefix}/cite.${file.ending}`,
        { config: FILE_ROUTE },
        guarded(language, async (reply, asked, answering) => {
          const { data, view } = await answered(dataPage, asked, answering);
          const written = citationFile(file, data as DataPageQuery, view);
          const name = `pledgebook-r${answering.shown.number}.${file.ending}`;
          reply.header('content-disposition', `attachment; filename="${name}"`).type(file.type);
          return written;
        }),
      );
    }

    server.get(
      `${prefix}/search.json`,
      { config: FILE_ROUTE },
      guarded(language, async (reply, asked, answering) => {
        const { data, view } = await answered(
          { document: SearchPageDocument, variables: () => searchVariables(asked, HITS_SUGGESTED) },
          asked,
          answering,
        );
        reply.type('application/json; charset=utf-8');
        return suggestionsFile(data as SearchPageQuery, view);
      }),
    );

    for (const ending of NOTE_ENDINGS) {
      server.get(
        `${prefix}/note.${ending}`,
        { config: FILE_ROUTE },
        guarded(language, async (reply, asked, answering) => {
          const { data, view } = await answered(notePage, { ...asked, path: '/note' }, answering);
          const name = `pledgebook-note-${asked.on}-r${answering.shown.number}.${ending}`;
          reply.header('content-disposition', `inline; filename="${name}"`).type(NOTE_FILES[ending].type);
          if (ending === 'html') {
            reply.header('content-security-policy', contentSecurityPolicy(FILE_ALLOWANCES));
          }
          const note = await briefing.inSlices(writtenNoteSteps(data as NotePageQuery, view));
          return briefing.rendering.document(note, ending, readerOf(reply));
        }),
      );
    }

    for (const ending of LETTER_ENDINGS) {
      server.get(
        `${prefix}/act/:code/:slug.${ending}`,
        { config: FILE_ROUTE },
        guarded(language, async (reply, asked, answering) => {
          const { data, view } = await answered(actStatePage, asked, answering);
          const written = letterOf(data as ActStatePageQuery, view);
          if (!written) return null;
          const name = `pledgebook-letter-${asked.params['code']}-${asked.on}-r${answering.shown.number}.${ending}`;
          reply.header('content-disposition', `attachment; filename="${name}"`).type(NOTE_FILES[ending].type);
          return briefing.rendering.document(written, ending, readerOf(reply));
        }),
      );
    }

    for (const path of briefing.files) {
      server.get(
        prefix + path,
        { config: FILE_ROUTE },
        guarded(language, async (reply, asked, answering) => {
          // What is followed leads to what is known on the day that it is read.
          const view = new View({ ...asked, query: new URLSearchParams() }, answering.shown, [], briefing.origin);
          const file = answering.file(asked.path, view);
          if (file) reply.type(file.type);
          return file && file.body;
        }),
      );
    }

    server.get(
      `${prefix}/figures/:file`,
      { config: FILE_ROUTE },
      guarded(language, async (reply, asked, answering) => {
        const [, name, ending] =
          /^([a-z-]+)\.(svg|png|csv|json|xlsx|meta\.json)$/.exec(asked.params['file'] ?? '') ?? [];
        const figure = FIGURES.find((candidate) => candidate.name === name);
        if (!figure) return null;
        const drawn = await drawnOf(answering, { figure }, { ...asked, params: {} });
        const view = new View(asked, answering.shown, [drawn], briefing.origin);
        if (isFileEnding(ending)) return sendFile(reply, figureFile(drawn), ending, view);
        reply.header('content-security-policy', contentSecurityPolicy(FILE_ALLOWANCES));
        reply.type(ending === 'svg' ? 'image/svg+xml' : 'image/png');
        await briefing.pause();
        const request = pictureRequest(ending === 'svg' ? 'svg' : 'png', figure, drawn, view);
        return briefing.rendering.picture(request, readerOf(reply));
      }),
    );

    server.get(
      `${prefix}/downloads/:file`,
      { config: FILE_ROUTE },
      guarded(language, async (reply, asked, answering) => {
        const [, name, ending] = /^([a-z-]+)\.([a-z.]+)$/.exec(asked.params['file'] ?? '') ?? [];
        const list = LISTS.find((candidate) => candidate.name === name);
        const found = list && isFileEnding(ending) && (await listed(list, asked, answering));
        return found && isFileEnding(ending) ? sendFile(reply, found.filed, ending, found.view) : null;
      }),
    );

    server.get(
      `${prefix}/embed/:name`,
      { config: FILE_ROUTE },
      guarded(language, async (reply, asked, answering) => {
        const figure = FIGURES.find(({ name }) => name === asked.params['name']);
        if (!figure) return null;
        const drawn = await drawnOf(answering, { figure }, { ...asked, params: {} });
        const view = new View(asked, answering.shown, [drawn], briefing.origin);
        const markup = render(
          <EmbedLayout view={view} title={drawn.table.title} files={files}>
            <Figure drawn={drawn} view={view} level={1} eager />
          </EmbedLayout>,
        );
        return html(reply, markup, { 'frame-ancestors': '*' });
      }),
    );
  }

  for (const { ending, type } of BUNDLES) {
    for (const path of [`/downloads/pledgebook.${ending}`, `/downloads/pledgebook-r:revision(^\\d+).${ending}`]) {
      server.get(
        path,
        { config: FILE_ROUTE },
        guarded('en', async (reply, _, answering) => {
          const body = await answering.bundle(ending, readerOf(reply));
          const name = `pledgebook-${answering.shown.asOf}-r${answering.shown.number}.${ending}`;
          reply.header('content-disposition', `attachment; filename="${name}"`).type(type);
          return body;
        }),
      );
    }
  }

  serveWaiting(server, (reader) => briefing.rendering.placeOf(reader));

  serveLists(server, briefing, {
    askedOf,
    page: async (reply, view, rendered) => html(reply, await whole(view, rendered)),
    problem,
  });

  server.get<{ Params: { name: string } }>('/assets/:name', (request, reply) => serve(request.params.name, reply));
  server.get('/robots.txt', (_, reply) => reply.type('text/plain; charset=utf-8').send(robots(briefing.origin)));
  server.get(
    '/sitemap.xml',
    { config: FILE_ROUTE },
    guarded('en', (reply, _, answering) => {
      reply.type('application/xml; charset=utf-8');
      return sitemap((document, variables) => answering.ask(document, variables), briefing.origin);
    }),
  );
  for (const language of LANGUAGES) {
    server.get(
      language === 'en' ? '/*' : `/${language}/*`,
      { config: MISSING_ROUTE },
      guarded(language, async () => null),
    );
  }
};
