import type { CallHandler, CanActivate, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { openLedger } from '#ledger';
import { createService } from '../service.js';
import { readSettings } from '../settings.js';
import { type TestDatabase, sqlite } from '../../../../test/databases.js';

/** An address of each kind of route, whichever module or plugin adds it. */
const ADDRESSES = [
  ...['/', '/fr/council', '/states/URY', '/nowhere', '/states.csv', '/downloads/states.xlsx', '/council.svg'],
  ...['/figures/council.svg', '/feeds/all.atom', '/calendar.ics', '/sitemap.xml', '/robots.txt', '/search.json?q=a'],
  ...['/graphql?query=%7Bdataset%7Bhash%7D%7D', '/explore', '/reconcile/api', '/health/live', '/assets/icon.svg'],
];

/** Admits requests to any handler only with the header `word: open`. */
class Guard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    // The route that leads to resolvers is already guarded.
    if (context.getType<string>() === 'graphql') return true;
    return context.switchToHttp().getRequest<FastifyRequest>().headers['word'] === 'open';
  }
}

class Stamp implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): ReturnType<CallHandler['handle']> {
    if (context.getType<string>() !== 'graphql') {
      context.switchToHttp().getResponse<FastifyReply>().header('stamp', 'seen');
    }
    return next.handle();
  }
}

describe('a guard and an interceptor of the whole service', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let address: string;
  beforeAll(async () => {
    database = await sqlite('seeds');
    const service = await createService(
      readSettings({ OVERLOAD_MS: 'off', DATABASE_URL: database.url }),
      await openLedger(database.url),
    );
    app = service.app;
    app.useLogger(false);
    app.useGlobalGuards(new Guard());
    app.useGlobalInterceptors(new Stamp());
    address = await service.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await database.stop();
  });

  const get = (path: string, word: string): Promise<Response> =>
    fetch(address + path, { headers: { word, accept: '*/*' }, redirect: 'manual' });

  it.each(ADDRESSES)('hold for %s, whoever was answered before', async (path) => {
    const open = await get(path, 'open');
    expect([open.status < 400 || path === '/nowhere', open.headers.get('stamp')]).toEqual([true, 'seen']);
    await open.arrayBuffer();
    expect((await get(path, 'open')).headers.get('stamp')).toBe('seen');
    const refused = await get(path, 'shut');
    expect([refused.status, refused.headers.get('stamp'), refused.headers.get('etag')]).toEqual([403, null, null]);
    expect(await refused.text()).toContain('Forbidden resource');
  });

  it('refuse a page by a page, in its language, and data by data', async () => {
    const page = await get('/fr/council', 'shut');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('<html lang="fr"');
    const data = await get('/graphql?query=%7Bdataset%7Bhash%7D%7D', 'shut');
    expect(await data.json()).toEqual({
      errors: [{ message: 'Forbidden resource', extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});
