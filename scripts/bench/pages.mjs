// The pages: what rendering one costs beside the GraphQL answers that it shows, and what Lighthouse says of it.
import { join } from 'node:path';
import { CHROMIUM } from '../chromium.mjs';
import { root } from '../ready.mjs';
import { fill } from './facts.mjs';
import { rateOf, rateOfQuestion } from './rates.mjs';
import { startService } from './servers.mjs';

const ADDRESSES = ['/', '/council', '/states', '/initiatives/act-code-of-conduct', '/questions'];

const built = (module) => import(join(root, 'dist', module));

/** Each page with the operations that it asks, as it asks them. */
const pagesWithOperations = async (database) => {
  const [{ createService }, { readSettings }, { openLedger }, { SchemaClient }] = await Promise.all([
    built('apps/api/src/service.js'),
    built('apps/api/src/settings.js'),
    built('libs/ledger/src/index.js'),
    built('apps/api/src/graphql/schema-client.js'),
  ]);
  const service = await createService(readSettings({ DATABASE_URL: database }), await openLedger(database));
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
  const pages = [];
  for (const path of ADDRESSES) {
    operations = [];
    const { statusCode } = await server.inject({ url: path });
    if (statusCode !== 200) throw new Error(`${path} answers ${statusCode}.`);
    pages.push({ path, operations });
  }
  await service.close();
  return pages;
};

/** Lighthouse's scores of each page on a simulated phone, 0 to 100; `null` where there is no browser. */
const lighthouseScores = async (address) => {
  if (!CHROMIUM) return null;
  const [{ default: lighthouse }, { launch }] = await Promise.all([import('lighthouse'), import('chrome-launcher')]);
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: flags });
  const scores = [];
  for (const path of ADDRESSES) {
    const { lhr } = await lighthouse(address + path, { port: chrome.port, output: 'json', logLevel: 'error' });
    const of = (category) => Math.round(lhr.categories[category].score * 100);
    scores.push({
      page: path,
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

/** @returns Lighthouse's scores as rows of a table; none where there is no browser */
export const pageGoals = async (folder, goal, seconds) => {
  const file = join(folder, 'pages.sqlite');
  await fill(file, 1);
  const bare = await startService('Pledgebook, cache off', file, { ANSWER_CACHE_MB: '0' });
  for (const { path, operations } of await pagesWithOperations(`sqlite:${file}`)) {
    const page = await rateOf(bare, path, { url: bare.address + path }, seconds);
    let answers = 0;
    for (const operation of operations) {
      answers += (await rateOfQuestion(bare, { name: path, ...operation }, seconds)).cpu;
    }
    const ratio = page.cpu / answers;
    goal(`${path}: CPU of the page ÷ of its answers`, ratio.toFixed(2), '≤ 3', ratio <= 3);
  }
  await bare.stop();
  const service = await startService('Pledgebook', file);
  const scores = await lighthouseScores(service.address);
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
