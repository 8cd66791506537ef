import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import type { Ledger } from '#ledger';
import { FEED_LENGTH } from '../libs/briefing/src/feeds/feeds.js';
import { LEDGER } from '../apps/api/src/tokens.js';
import { CALENDARS, FEEDS, type Feed, children, facts, feedFrom, textFrom, textIn, parseXml } from './feed.js';
import { type InProcessService, serveFirstRevision } from './own-service.js';

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

let served: InProcessService;
let ledger: Ledger;

beforeAll(async () => {
  served = await serveFirstRevision();
  ledger = served.app.get<Ledger>(LEDGER);
});
afterAll(async () => served.stop());

const textAt = (path: string) => textFrom(served, path);
const feedAt = (path: string) => feedFrom(served, path);
const linkIn = (parent: Element, rel: string): string => {
  const links = children(parent, 'link').filter((link) => link.getAttribute('rel') === rel);
  expect(links).toHaveLength(1);
  return links[0]?.getAttribute('href') ?? '';
};

describe('the feeds', () => {
  it.each(FEEDS)('%s is Atom as RFC 4287 wants it', async (path) => {
    const response = await served.get(`${path}.atom`);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const root = parseXml(await response.text()).documentElement;
    expect(root.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect(root.getAttribute('xml:lang')).toBe(/^\/(fr|es)\//.exec(path)?.[1] ?? 'en');
    expect(textIn(root, 'id')).toBe(`http://pledgebook.test${path}.atom`);
    expect(linkIn(root, 'self')).toBe(`http://pledgebook.test${path}.atom`);
    expect(linkIn(root, 'alternate')).toMatch(/^http:\/\/pledgebook\.test\//);
    expect(textIn(root, 'title')).toMatch(/^Pledgebook(?:\u00a0)?: .{5}/);
    expect(textIn(root, 'rights')).toContain('CC BY 4.0');
    expect(textIn(children(root, 'author')[0] as Element, 'name')).toBe('Pledgebook');
    const entries = children(root, 'entry');
    for (const entry of entries) {
      expect(textIn(entry, 'id')).toMatch(/^tag:pledgebook\.test,2026-11-24:[a-zA-Z]+\/.+\/1$/);
      expect(textIn(entry, 'title')).not.toMatch(/undefined|NaN|^\s*$/);
      expect(textIn(entry, 'updated')).toBe('2026-11-24T00:00:00.000Z');
      expect(textIn(entry, 'published')).toMatch(RFC_3339);
      expect(children(entry, 'author')).toHaveLength(1);
      expect(linkIn(entry, 'alternate')).toMatch(/^http:\/\/pledgebook\.test\//);
      expect(children(entry, 'content')[0]?.getAttribute('type')).toBe('html');
      expect(textIn(entry, 'content')).toMatch(/<a href="http:\/\/pledgebook\.test\/(?:(?:fr|es)\/)?sources\//);
    }
    expect(new Set(entries.map((entry) => textIn(entry, 'id'))).size).toBe(entries.length);
    expect(entries.length).toBeLessThanOrEqual(FEED_LENGTH);
    expect(textIn(root, 'updated')).toBe('2026-11-24T00:00:00.000Z');
  });

  it.each(FEEDS)('%s is JSON Feed 1.1 with the same entries', async (path) => {
    const response = await served.get(`${path}.json`);
    expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    const feed = (await response.json()) as Feed;
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.feed_url).toBe(`http://pledgebook.test${path}.json`);
    expect(feed.language).toBe(/^\/(fr|es)\//.exec(path)?.[1] ?? 'en');
    expect(feed.authors).toMatchObject([{ name: 'Pledgebook' }]);
    for (const { date_published, date_modified, authors, tags, content_html, _pledgebook } of feed.items) {
      for (const date of [date_published, date_modified]) expect(date).toMatch(RFC_3339);
      expect(authors).toEqual([{ name: 'Pledgebook' }]);
      expect(tags).toEqual([_pledgebook.kind, 'RECORDED']);
      expect(_pledgebook.sources.length).toBeGreaterThan(0);
      for (const id of _pledgebook.sources) expect(content_html).toContain(`/sources/${id}"`);
    }
    const atom = parseXml(await textAt(`${path}.atom`)).documentElement;
    const read = children(atom, 'entry').map((entry) => [textIn(entry, 'id'), textIn(entry, 'title')]);
    expect(feed.items.map(({ id, title }) => [id, title])).toEqual(read);
    expect([feed.title, feed.home_page_url]).toEqual([textIn(atom, 'title'), linkIn(atom, 'alternate')]);
  });

  it('hold what readers follow: acts and totals before all, names and single votes never', async () => {
    const all = await feedAt('/feeds/all');
    expect(all.items).toHaveLength(FEED_LENGTH);
    const kinds = all.items.map(({ _pledgebook }) => _pledgebook.kind);
    const { act } = await ledger.factsAt(1);
    expect(kinds.filter((kind) => kind === 'act')).toHaveLength(act.length);
    expect([...new Set(kinds)]).toEqual(['act', 'publishedCount', 'initiative', 'event', 'question', 'councilTerm']);
    const code = await feedAt('/feeds/initiatives/act-code-of-conduct');
    const ofCode = act.filter(({ initiative }) => initiative === 'act-code-of-conduct');
    expect(facts(code).filter((fact) => fact.startsWith('act '))).toHaveLength(ofCode.length);
    expect((await feedAt('/feeds/corrections')).items).toEqual([]);
  });

  it('give Uruguay its act and its terms, in words, with the source read and a link to the page', async () => {
    const feed = await feedAt('/feeds/states/URY');
    expect(facts(feed)).toEqual(['act code-ury-1 1', 'councilTerm URY-2016 1', 'councilTerm URY-1965 1']);
    const [act, term] = feed.items;
    expect(act?.title).toBe('Uruguay: endorsed “ACT Code of Conduct”, on or before 1 September 2015');
    expect(act?.url).toBe('http://pledgebook.test/states/URY#code-ury-1');
    expect(act?.content_html).toContain('<a href="http://centerforunreform.org/?q=node/671">');
    expect(act?.content_html).toContain('Revision 1 of 24 November 2026, by Pledgebook:');
    expect(term?.title).toBe('Uruguay: on the Security Council from 1 January 2016 to 31 December 2017');
    expect((await feedAt('/fr/feeds/states/URY')).items[0]?.title).toMatch(/^Uruguay\u00a0: a souscrit à «\u00a0/);
    expect((await feedAt('/es/feeds/states/URY')).items[0]?.title).toMatch(/^Uruguay: se adhirió a «/);
  });

  it('give a permanent member what it vetoed, and a host the event', async () => {
    const russia = await feedAt('/feeds/states/RUS');
    expect(russia.items.at(-1)?.content_html).toMatch(/Vetoed by [^<]*Russian Federation/);
    expect(facts(await feedAt('/feeds/states/CRI'))).toContain('event preventing-and-ending-atrocity-crimes-2016 1');
  });

  it('lead to pages that are there', async () => {
    const pages = new Map<string, string>();
    for (const path of ['/feeds/all', '/fr/feeds/states/RUS']) {
      for (const { url, _pledgebook } of (await feedAt(path)).items) pages.set(`${path} ${_pledgebook.kind}`, url);
    }
    for (const [kind, url] of pages) {
      const { pathname, search, hash } = new URL(url);
      const response = await served.get(pathname + search);
      const { document } = parseHTML(await response.text());
      expect([kind, response.status]).toEqual([kind, 200]);
      if (hash !== '') expect(document.getElementById(hash.slice(1))).not.toBeNull();
    }
  });

  it.each([
    ['/feeds/states/XXX.atom', 404, 'There is no such page'],
    ['/feeds/initiatives/nothing.json', 404, 'There is no such page'],
    ['/feeds/nothing.atom', 404, 'There is no such page'],
    ['/feeds/all.rss', 404, 'There is no such page'],
    ['/feeds/states/URY/acts.atom', 404, 'There is no such page'],
    ['/de/feeds/all.atom', 404, 'There is no such page'],
    ['/fr/feeds/states/XXX.atom', 404, 'Cette page n’existe pas'],
    ['/feeds/all.atom?revision=99', 404, 'There is no revision 99'],
    ['/calendar.ics?revision=x', 400, 'whole number from 1'],
  ])('%s says what was wrong, with status %i', async (path, status, sentence) => {
    const response = await served.get(path);
    expect(response.status).toBe(status);
    expect(parseHTML(await response.text()).document.querySelector('main')?.textContent).toContain(sentence);
  });

  it.each(['/feeds/all.atom', '/fr/feeds/states/URY.json', '/calendar.ics'])(
    '%s is not sent again to whoever has it',
    async (path) => {
      const first = await served.get(path);
      expect(first.headers.get('dataset-revision')).toBe('1');
      const again = await served.get(path, { 'if-none-match': first.headers.get('etag') ?? '' });
      expect([again.status, await again.text()]).toEqual([304, '']);
      const pinned = await served.get(`${path}?revision=1`);
      expect(pinned.headers.get('cache-control')).toContain('max-age=86400');
      expect(await pinned.text()).toBe(await first.text());
    },
  );

  it.each([
    ['/', '/feeds/all'],
    ['/fr/states/URY?revision=1', '/fr/feeds/states/URY'],
    ['/es/initiatives/act-code-of-conduct', '/es/feeds/initiatives/act-code-of-conduct'],
    ['/revisions', '/feeds/corrections'],
  ])('are found from the head of %s', async (page, feed) => {
    const document = await served.documentAt(page);
    const links = [...document.querySelectorAll('link[rel=alternate][type*=atom], link[rel=alternate][type*=feed]')];
    expect(links.map((link) => [link.getAttribute('type'), link.getAttribute('href')])).toEqual([
      ['application/atom+xml', `http://pledgebook.test${feed}.atom`],
      ['application/feed+json', `http://pledgebook.test${feed}.json`],
    ]);
  });

  it.each([
    ['/states/URY', 'Follow what is new: Atom, JSON Feed', '/feeds/states/URY'],
    ['/fr/states/URY?revision=1', 'Suivre les nouveautés : Atom, JSON Feed', '/fr/feeds/states/URY'],
    [
      '/initiatives/act-code-of-conduct',
      'Follow what is new: Atom, JSON Feed',
      '/feeds/initiatives/act-code-of-conduct',
    ],
  ])('are offered to the readers of %s', async (page, said, feed) => {
    const links = [...(await served.documentAt(page)).querySelectorAll('main a[type]')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`${feed}.atom`, `${feed}.json`]);
    expect(links[0]?.parentElement?.textContent?.replace(/\s/g, ' ')).toBe(said);
  });

  it.each(['/data', '/fr/data', '/es/data?revision=1', '/revisions', '/fr/revisions'])(
    'are listed on %s',
    async (page) => {
      const links = [...(await served.documentAt(page)).querySelectorAll('main a[type]')];
      const [, prefix] = /^(\/fr|\/es)?/.exec(page) ?? [];
      const addresses = links.map((link) => link.getAttribute('href'));
      expect(addresses).toContain(`${prefix ?? ''}/feeds/corrections.atom`);
      if (page.includes('/data')) expect(addresses).toContain(`${prefix ?? ''}/calendar.ics`);
      for (const link of links) {
        const response = await served.get(link.getAttribute('href') ?? '');
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toContain(String(link.getAttribute('type')));
      }
    },
  );
});

describe('the calendar', () => {
  const eventsIn = (text: string): readonly ICAL.Event[] =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  it.each(CALENDARS)('%s is iCalendar as RFC 5545 wants it', async (path) => {
    const response = await served.get(path);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      `PRODID:-//Pledgebook//calendar//${/^\/(fr|es)/.exec(path)?.[1]?.toUpperCase() ?? 'EN'}`,
    ]);
    const events = eventsIn(text);
    for (const event of events) {
      expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
      expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(24 * 60 * 60);
      expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-24T00:00:00Z');
      expect(event.summary).not.toMatch(/undefined|^\s*$/);
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    // Whole days, in any time zone of the server: DTEND is the day after.
    expect(text).toContain('DTSTART;VALUE=DATE:20160101\r\nDTEND;VALUE=DATE:20160102\r\n');
  });

  it('has each term’s first and last day, and the days of both initiatives that a source gives', async () => {
    const { councilTerm } = await ledger.factsAt(1);
    const events = eventsIn(await textAt('/calendar.ics'));
    const format = councilTerm.filter(({ endsOn }) => endsOn !== null);
    expect(events).toHaveLength(councilTerm.length + format.length + 3);
    const days = new Map(events.map(({ uid, startDate, summary }) => [uid, `${startDate.toString()} ${summary}`]));
    for (const { id, startsOn, endsOn } of councilTerm) {
      expect(days.get(`councilTerm-${id}-begins@pledgebook.test`)).toContain(`${startsOn} `);
      if (endsOn) expect(days.get(`councilTerm-${id}-ends@pledgebook.test`)).toContain(`${endsOn} `);
    }
    expect(events.filter(({ uid }) => uid.startsWith('initiative')).map(({ uid }) => days.get(uid))).toEqual([
      '2015-09-01 Open to States: ACT Code of Conduct',
      '2015-09-30 Launched: French–Mexican declaration on veto restraint',
      '2015-10-23 Launched: ACT Code of Conduct',
    ]);
    const launch = events.find(({ uid }) => uid.includes('declaration'));
    expect(launch?.description).toContain('no source read gives the day');
    expect(launch?.description).toContain('Embassy of France in the US, 2015: ');
  });
});
