import ICAL from 'ical.js';
import { DOMParser, parseHTML } from 'linkedom';
import { SaxesParser } from 'saxes';
import { type Change, FACT_KINDS } from '#domain';
import type { Ledger } from '#ledger';
import { FEED_LENGTH } from '../libs/briefing/src/feeds/feeds.js';
import { Datasets } from '../apps/api/src/datasets/datasets.js';
import { LEDGER } from '../apps/api/src/tokens.js';
import { type OwnService, serveFirstRevision } from './own-service.js';

const FEEDS = [
  '/feeds/all',
  '/feeds/corrections',
  '/feeds/initiatives/act-code-of-conduct',
  '/feeds/initiatives/french-mexican-declaration',
  '/feeds/initiatives/human-rights-up-front',
  '/feeds/states/URY',
  '/feeds/states/RUS',
  '/fr/feeds/all',
  '/es/feeds/states/CRI',
] as const;
const CALENDARS = ['/calendar.ics', '/fr/calendar.ics', '/es/calendar.ics'] as const;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const HOSTILE = ']]> <script>alert(1)</script> & \u0007\u202e';

let served: OwnService;
let ledger: Ledger;
/** What each address gave while revision 1 was the newest. */
const yesterday = new Map<string, string>();

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly authors: readonly { readonly name: string }[];
  readonly tags: readonly string[];
  readonly _pledgebook: { readonly kind: string; readonly fact: string; readonly revision: number; sources: string[] };
}
interface Feed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly description: string;
  readonly authors: readonly { readonly name: string }[];
  readonly language: string;
  readonly items: readonly Item[];
}

const textAt = async (path: string): Promise<string> => (await served.get(path)).text();
const feedAt = async (path: string): Promise<Feed> => JSON.parse(await textAt(`${path}.json`)) as Feed;
const facts = ({ items }: Feed): readonly string[] =>
  items.map(({ _pledgebook: { kind, fact, revision } }) => `${kind} ${fact} ${revision}`);

/** The document of an XML text, refused where it is none. */
const wellFormed = (xml: string): Document => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
};
const children = (parent: Element, name: string): readonly Element[] =>
  [...parent.children].filter(({ tagName }) => tagName === name);
const textIn = (parent: Element, name: string): string => {
  const found = children(parent, name);
  if (found.length !== 1) throw new Error(`${found.length} elements ${name} where RFC 4287 wants one.`);
  return found[0]?.textContent ?? '';
};
const linkIn = (parent: Element, rel: string): string => {
  const links = children(parent, 'link').filter((link) => link.getAttribute('rel') === rel);
  expect(links).toHaveLength(1);
  return links[0]?.getAttribute('href') ?? '';
};

beforeAll(async () => {
  served = await serveFirstRevision();
  ledger = served.app.get<Ledger>(LEDGER);
  for (const feed of FEEDS) {
    for (const ending of ['atom', 'json']) yesterday.set(`${feed}.${ending}`, await textAt(`${feed}.${ending}`));
  }
  for (const calendar of CALENDARS) yesterday.set(calendar, await textAt(calendar));
});
afterAll(async () => served.stop());

describe('the feeds', () => {
  it.each(FEEDS)('%s is Atom as RFC 4287 wants it', async (path) => {
    const response = await served.get(`${path}.atom`);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const root = wellFormed(await response.text()).documentElement;
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
    const atom = wellFormed(await textAt(`${path}.atom`)).documentElement;
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
    new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

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
    // Whole days, whatever the time zone of the server: the day after ends them.
    expect(text).toContain('DTSTART;VALUE=DATE:20160101\r\nDTEND;VALUE=DATE:20160102\r\n');
  });

  it('has each term’s first and last day, and the days of both initiatives that a source gives', async () => {
    const { councilTerm } = await ledger.factsAt(1);
    const events = eventsIn(await textAt('/calendar.ics'));
    const ending = councilTerm.filter(({ endsOn }) => endsOn !== null);
    expect(events).toHaveLength(councilTerm.length + ending.length + 3);
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

describe('a correction', () => {
  const change = async (): Promise<Change> => {
    const { act, vote, councilTerm, publishedCount } = await ledger.factsAt(1);
    const belgium = act.find(({ id }) => id === 'code-bel-1');
    const uruguay = vote.find(({ id }) => id === '2587/URY');
    const term = councilTerm.find(({ id }) => id === 'URY-2016');
    const total = publishedCount.find(({ id }) => id === 'code-2015-10-02-1');
    if (!belgium || !uruguay || !term || !total) throw new Error('The seeds lack what this test corrects.');
    return {
      added: {
        act: [{ ...belgium, date: '2020-01-08', note: HOSTILE }],
        vote: [{ ...uruguay, correction: 'read again' }],
        councilTerm: [{ ...term, note: 'read again' }],
      },
      superseded: { act: [belgium.id], vote: [uruguay.id], councilTerm: [term.id], publishedCount: [total.id] },
    };
  };

  beforeAll(async () => {
    await ledger.record({
      change: await change(),
      author: 'A. Keeper',
      message: 'Correct a date & a vote <b>',
      basedOn: 1,
      recordedAt: '2026-12-01T10:00:00.000Z',
    });
    await served.app.get(Datasets).follow();
  });

  it('is in the feed of corrections: of every kind, what it was and is, why, and what no longer holds', async () => {
    const { items } = await feedAt('/feeds/corrections');
    expect(items.map(({ title, _pledgebook, tags }) => [_pledgebook.fact, tags[1], title])).toEqual([
      [
        'code-bel-1',
        'CORRECTED',
        'Correction: Belgium: spoke, without endorsing, in support of “ACT Code of Conduct”, on or before 8 January 2020',
      ],
      ['code-2015-10-02-1', 'TAKEN_BACK', 'No longer holds: ACT Code of Conduct: published total 59, 2 October 2015'],
      ['URY-2016', 'CORRECTED', 'Correction: Uruguay: on the Security Council from 1 January 2016 to 31 December 2017'],
      ['2587/URY', 'CORRECTED', expect.stringMatching(/^Correction: Uruguay, S\/\S+: /)],
    ]);
    const [act, total, , vote] = items;
    expect(act).toMatchObject({
      id: 'tag:pledgebook.test,2026-11-24:act/code-bel-1/2',
      date_modified: '2026-12-01T10:00:00.000Z',
      authors: [{ name: 'A. Keeper' }],
    });
    expect(act?.content_html).toContain('<li>Date: was “9 January 2020”, is “8 January 2020”</li>');
    expect(act?.content_html).toContain('Correct a date &amp; a vote &lt;b>');
    expect(vote?.content_html).toContain('<li>Correction: was “nothing”, is “read again”</li>');
    expect(vote?._pledgebook.sources.length).toBeGreaterThan(0);
    expect(total?.url).toBe('http://pledgebook.test/initiatives/act-code-of-conduct?revision=1');
  });

  it('comes first in the feeds of all, of its State and of its initiative, beside what it corrects', async () => {
    expect(facts(await feedAt('/feeds/all'))[0]).toBe('act code-bel-1 2');
    expect(facts(await feedAt('/feeds/states/BEL')).filter((fact) => fact.startsWith('act code-bel-1'))).toEqual([
      'act code-bel-1 2',
      'act code-bel-1 1',
    ]);
    expect(facts(await feedAt('/feeds/states/URY')).slice(0, 2)).toEqual(['councilTerm URY-2016 2', 'vote 2587/URY 2']);
    expect(facts(await feedAt('/feeds/initiatives/act-code-of-conduct')).slice(0, 2)).toEqual([
      'act code-bel-1 2',
      'publishedCount code-2015-10-02-1 2',
    ]);
    expect((await feedAt('/feeds/all')).items).toHaveLength(FEED_LENGTH);
  });

  it('is text, whatever is in it', async () => {
    const xml = await textAt('/feeds/corrections.atom');
    const entry = children(wellFormed(xml).documentElement, 'entry')[0] as Element;
    const { document } = parseHTML(`<main>${textIn(entry, 'content')}</main>`);
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelector('main')?.textContent).toContain(']]> <script>alert(1)</script> & \u202e');
    expect(textIn(wellFormed(xml).documentElement, 'updated')).toBe('2026-12-01T10:00:00.000Z');
  });

  it('leaves yesterday’s bytes to revision 1, and what it does not touch to everybody', async () => {
    for (const [path, before] of yesterday) {
      expect((await textAt(`${path}?revision=1`)) === before ? '' : path).toBe('');
    }
    const untouched = '/feeds/initiatives/french-mexican-declaration.atom';
    expect(await textAt(untouched)).toBe(yesterday.get(untouched));
    expect(await textAt('/feeds/all.atom')).not.toBe(yesterday.get('/feeds/all.atom'));
  });

  it('is newer in calendars that had it before', async () => {
    const text = await textAt('/calendar.ics');
    expect(text).toMatch(/UID:councilTerm-URY-2016-begins@\S+\r\nSEQUENCE:1\r\nDTSTAMP:20261201T100000Z/);
    expect(text).toMatch(/UID:councilTerm-URY-1965-begins@\S+\r\nSEQUENCE:0\r\nDTSTAMP:20261124T000000Z/);
  });
});

describe('a correction of a fact of every kind', () => {
  let recorded: number;

  beforeAll(async () => {
    // What the first revision has none of.
    const statement = {
      id: 'act-code-of-conduct/1',
      initiative: 'act-code-of-conduct',
      number: 1,
      text: 'The Code was launched in 2015.',
      sources: ['S01'],
    };
    const translation = {
      id: 'initiative.name/act-code-of-conduct/fr',
      of: 'initiative.name',
      fact: 'act-code-of-conduct',
      english: 'ACT Code of Conduct',
      language: 'FR',
      text: 'Code de conduite du Groupe ACT',
      status: null,
      note: null,
      sources: ['S01'],
    };
    const read = await ledger.record({
      change: { added: { initiativeStatement: [statement], translation: [translation] }, superseded: {} },
      author: 'A. Keeper',
      message: 'Read',
      basedOn: await ledger.newestNumber(),
    });
    const facts = await ledger.factsAt();
    const firsts = FACT_KINDS.map((kind) => [kind, facts[kind][0]] as const);
    ({ number: recorded } = await ledger.record({
      change: {
        added: Object.fromEntries(firsts.map(([kind, fact]) => [kind, [fact]])),
        superseded: Object.fromEntries(firsts.map(([kind, fact]) => [kind, [fact?.id]])),
      } as Change,
      author: 'A. Keeper',
      message: 'Read again',
      basedOn: read.number,
    }));
    await served.app.get(Datasets).follow();
  });

  it.each(['', '/fr', '/es'])('is told in words, from a page that is there (%s)', async (prefix) => {
    const items = (await feedAt(`${prefix}/feeds/corrections`)).items.filter(
      ({ _pledgebook }) => _pledgebook.revision === recorded,
    );
    expect(items.map(({ _pledgebook }) => _pledgebook.kind).sort()).toEqual([...FACT_KINDS].sort());
    for (const { url, title, content_html, _pledgebook } of items) {
      expect(title).toMatch(/^(?:Correction: |Correction\u00a0: |Corrección: )\S.{3}/u);
      expect(content_html).not.toMatch(/undefined|NaN|null/);
      expect(_pledgebook.sources.length).toBeGreaterThan(0);
      const { pathname, search } = new URL(url);
      expect([pathname, (await served.get(pathname + search)).status]).toEqual([pathname, 200]);
    }
  });
});
