import { SITE } from '../libs/briefing/src/pages/index.js';
import { type Opened, checkDescription, openCsv } from './opened-files.js';
import { addressOf } from './page-addresses.js';
import { type Served, serveSeeds } from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const describing = (path: string, file: Opened) => checkDescription(served, path, file);

describe('a list as a file', () => {
  it.each([
    ['/states.csv?group=WEOG&on=2016-09-22', '/downloads/states.csv?group=WEOG&on=2016-09-22'],
    ['/fr/council.csv?on=2016-09-22', '/fr/downloads/council.csv?on=2016-09-22'],
    ['/states/URY.csv?choice=YES', '/downloads/state-votes.csv?state=URY&choice=YES'],
    ['/votes/S/2016/846.csv', '/downloads/roll-call.csv?draft=S/2016/846'],
    ['/revisions/1.csv?kind=act', '/downloads/revision-changes.csv?number=1&kind=act'],
    ['/compare/states.csv?a=FRA&b=GBR', '/downloads/compared-states.csv?a=FRA&b=GBR'],
    [
      '/initiatives/french-mexican-declaration.csv',
      '/downloads/published-counts.csv?initiative=french-mexican-declaration',
    ],
    ['/council.svg?on=2016-09-22&in=page', '/figures/council.svg?on=2016-09-22&in=page'],
  ])('is had beside its page, too: %s', async (beside, before) => {
    const [one, other] = await Promise.all([served.get(beside), served.get(before)]);
    expect(one.status).toBe(200);
    expect(await one.text()).toBe(await other.text());
    for (const name of ['content-type', 'content-disposition']) {
      expect(one.headers.get(name)).toBe(other.headers.get(name));
    }
  });

  it.each(SITE.pages.flatMap((page) => (page.exports.length > 0 ? [addressOf(page)] : [])))(
    'beside %s leads to what describes it',
    async (page) => {
      const address = (format: string) => page.replace(/(?=\?|$)/, `.${format}`);
      await describing(address('meta.json'), openCsv(await served.bytesAt(address('csv'))));
    },
  );

  it.each([
    ['/states/XXX.csv', 404],
    ['/states/URY.pdf', 404],
    ['/about.csv', 404],
    ['/search.csv', 404],
    ['/council.csv?on=1900-01-01', 400],
  ])('%s is no file: status %i', async (path, status) => {
    expect((await served.get(path)).status).toBe(status);
  });

  it('is what the address of its page gives to a client that prefers data', async () => {
    const path = '/states/URY?on=2016-09-22&revision=1';
    const [read, csv, json] = await Promise.all(
      ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/csv', 'application/json, */*;q=0.1'].map((accept) =>
        served.get(path, { accept }),
      ),
    );
    expect([read, csv, json].map((response) => response?.headers.get('content-type')?.split(';')[0])).toEqual([
      'text/html',
      'text/csv',
      'application/json',
    ]);
    for (const response of [read, csv, json]) expect(response?.headers.get('vary')).toBe('Accept, Accept-Encoding');
    expect(csv?.headers.get('content-location')).toBe('/states/URY.csv?on=2016-09-22&revision=1');
    expect(await csv?.text()).toBe(await (await served.get('/states/URY.csv?on=2016-09-22&revision=1')).text());
    // The address in a file leads to the same file, whatever the client accepts.
    const { address } = (await json?.json()) as { address: string };
    expect(new URL(address).pathname).toBe('/states/URY.json');
    expect(await (await served.get(path, { accept: '*/*' })).text()).toBe(await read?.text());
  });
});
