// Benchmarks the pages: what rendering one costs compared with the GraphQL answers that it shows, what a browser loads
// for it, and its Lighthouse scores.
import { once } from 'node:events';
import { get } from 'node:http';
import { join } from 'node:path';
import { CHROMIUM } from '../chromium.mjs';
import { root } from '../ready.mjs';
import { fill } from './facts.mjs';
import { rateOf, rateOfQuestion } from './rates.mjs';
import { startService } from './servers.mjs';
import { median } from './statistics.mjs';

const ADDRESSES = [
  '/',
  '/council',
  '/states',
  '/states/URY',
  '/initiatives/act-code-of-conduct',
  '/votes/S/2016/846',
  '/questions',
  '/note?preset=two-pages&state=URY&on=2016-09-22',
];

/** Rounds that measure a page and its answers in turn, since machines change speed; the median ratio counts. */
const ROUNDS = 5;

/** The name of an address in tables. */
const nameOf = (path) => path.replace(/\?.*/, '');

const built = (module) => import(join(root, 'dist', module));

/** Renders a page in a new service with nothing cached. @returns the page and the operations that it executes */
const pageWithOperations = async (database, path) => {
  const [{ createService }, { readSettings }, { openLedger }, { SchemaClient }] = await Promise.all([
    built('apps/api/src/service.js'),
    built('apps/api/src/settings.js'),
    built('libs/ledger/src/index.js'),
    built('apps/api/src/graphql/schema-client.js'),
  ]);
  const { app: service } = await createService(readSettings({ DATABASE_URL: database }), await openLedger(database));
  service.useLogger(false);
  await service.init();
  const server = service.getHttpAdapter().getInstance();
  const client = service.get(SchemaClient);
  const execute = client.execute.bind(client);
  let operations = [];
  client.execute = (query, variables, dataset) => {
    operations.push({ query, variables });
    return execute(query, variables, dataset);
  };
  let url = path;
  let answer = await server.inject({ url });
  if (answer.statusCode === 303) {
    // A preset redirects to the note that it makes: that page is measured.
    operations = [];
    url = answer.headers.location;
    answer = await server.inject({ url });
  }
  if (answer.statusCode !== 200) throw new Error(`${url} answers ${answer.statusCode}.`);
  await service.close();
  return { name: nameOf(path), path: url, operations };
};

/** Lighthouse's scores of each page on a simulated phone, 0 to 100; `null` if there is no browser. */
const lighthouseScores = async (address, pages) => {
  if (!CHROMIUM) return null;
  const [{ default: lighthouse }, { launch }] = await Promise.all([import('lighthouse'), import('chrome-launcher')]);
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: flags });
  const scores = [];
  for (const { name, path } of pages) {
    const { lhr } = await lighthouse(address + path, { port: chrome.port, output: 'json', logLevel: 'error' });
    const of = (category) => Math.round(lhr.categories[category].score * 100);
    scores.push({
      page: name,
      performance: of('performance'),
      accessibility: of('accessibility'),
      'best practices': of('best-practices'),
      SEO: of('seo'),
      'first paint, simulated': lhr.audits['first-contentful-paint'].displayValue,
    });
  }
  await chrome.kill();
  return scores;
};

/** The body at an address, and its bytes on the wire when compressed as browsers request it. */
const loaded = async (url) => {
  const [packed] = await once(get(url, { headers: { 'accept-encoding': 'gzip' } }), 'response');
  let bytes = 0;
  for await (const chunk of packed) bytes += chunk.length;
  return { bytes, text: await (await fetch(url)).text() };
};

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Checks what a browser loads before any chart is near the viewport: the page, and the scripts that it links. */
const loadGoals = async (address, pages, goal) => {
  for (const { name, path } of pages) {
    const { bytes, text } = await loaded(address + path);
    goal(`${name}: HTML, gzipped`, kB(bytes), '≤ 40 kB', bytes <= 40_000);
    let script = 0;
    for (const [, source] of text.matchAll(/<script type="module" src="([^"]+)"/g)) {
      script += (await loaded(new URL(source, address).href)).bytes;
    }
    goal(`${name}: script before a chart, gzipped`, kB(script), '≤ 6 kB', script > 0 && script <= 6_000);
  }
};

/** @returns Lighthouse's scores as table rows; none if there is no browser */
export const pageGoals = async (folder, goal, seconds) => {
  const file = join(folder, 'pages.sqlite');
  await fill(file, 1);
  const bare = await startService('Pledgebook, cache off', file, { ANSWER_CACHE_MB: '0' });
  const pages = [];
  for (const path of ADDRESSES) pages.push(await pageWithOperations(`sqlite:${file}`, path));
  for (const { name, path, operations } of pages) {
    const ratios = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await rateOf(bare, path, { url: bare.address + path }, seconds);
      let answers = 0;
      for (const operation of operations) {
        answers += (await rateOfQuestion(bare, { name: path, ...operation }, seconds)).cpu;
      }
      ratios.push(page.cpu / answers);
    }
    const ratio = median(ratios);
    goal(`${name}: CPU of the page ÷ of its answers`, ratio.toFixed(2), '≤ 3', ratio <= 3);
  }
  await bare.stop();
  const service = await startService('Pledgebook', file);
  await loadGoals(service.address, pages, goal);
  const scores = await lighthouseScores(service.address, pages);
  await service.stop();
  if (!scores) console.log('Lighthouse was left out: there is no Chromium (name one in CHROMIUM).');
  for (const { page, performance, ...others } of scores ?? []) {
    goal(`${page}: Lighthouse performance`, performance, '≥ 99', performance >= 99);
    const { accessibility, SEO, 'best practices': practices } = others;
    const least = Math.min(accessibility, practices, SEO);
    goal(`${page}: Lighthouse accessibility, best practices, SEO`, least, '100', least === 100);
  }
  return scores ?? [];
};
