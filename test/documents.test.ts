import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIVE_FIGURES, type LiveFigureName, liveFigureExample, liveFigureForm } from '#domain';
import { openLedger } from '#ledger';
import { createService } from '../apps/api/src/service.js';
import { readSettings } from '../apps/api/src/settings.js';
import { type TestDatabase, sqlite } from './databases.js';
import { seedDataset } from './seeds.js';

const run = promisify(execFile);
const readme = readFileSync('README.md', 'utf8');
const hasPython = spawnSync('python3', ['--version']).status === 0;

const blocks = [...readme.matchAll(/```(\w+)\n(.*?)```/gs)].map(([, language = '', text = '']) => ({ language, text }));
/** The blocks in a language, each with the text of the block that follows it. */
const blocksOf = (language: string) =>
  blocks.flatMap(({ language: blockLanguage, text }, index) =>
    blockLanguage === language ? [{ text, next: blocks[index + 1]?.text ?? '' }] : [],
  );

describe('what the README shows', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let address: string;
  const here = (text: string) => text.replaceAll('http://localhost:3000', address);

  beforeAll(async () => {
    database = await sqlite('seeds');
    const ledger = await openLedger(database.url);
    const service = await createService(readSettings({ OVERLOAD_MS: 'off', DATABASE_URL: database.url }), ledger);
    app = service.app;
    app.useLogger(false);
    address = await service.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await database.stop();
  });

  const ask = async (query: string): Promise<unknown> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };

  it('is what its first question answers', async () => {
    const [question] = blocksOf('graphql');
    expect(await ask(question?.text ?? '')).toEqual(JSON.parse(question?.next ?? ''));
  });

  it('is what its line for a terminal prints', async () => {
    const line = blocksOf('sh').find(({ text }) => text.startsWith('curl'));
    const { stdout } = await run('sh', ['-c', here(line?.text ?? '')]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(line?.next ?? ''));
  });

  (hasPython ? it : it.skip)(
    `is what its lines of Python print${hasPython ? '' : ' (skipped: there is no python3)'}`,
    async () => {
      const [lines] = blocksOf('python');
      expect(lines?.text).toContain('http://localhost:3000');
      const { stdout } = await run('python3', ['-c', here(lines?.text ?? '')]);
      expect(stdout.trim()).toBe(lines?.next.trim());
    },
  );

  it('is what its lines of JavaScript print', async () => {
    const [lines] = blocksOf('js');
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', here(lines?.text ?? '')]);
    expect(stdout.trim()).toBe(lines?.next.trim());
  });

  it('asks in R what the service answers for 195 States', async () => {
    const query = /query = '(.*?)'\)/s.exec(blocksOf('r')[0]?.text ?? '')?.[1] ?? '';
    expect(await ask(query)).toHaveProperty('data.initiative.positions.nodes.length', 195);
  });

  it('are commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const documents = [
      'README.md',
      'CONTRIBUTING.md',
      'ARCHITECTURE.md',
      ...readdirSync('docs')
        .filter((file) => file.endsWith('.md'))
        .map((file) => join('docs', file)),
    ];
    const named = documents.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/npm (?:run )?([a-z]+)\b(?!’s)/g)].map((match) => match[1] ?? ''),
    );
    expect(
      named.filter((name) => !(name in scripts) && !['ci', 'or', 'alone', 'packages', 'view'].includes(name)),
    ).toEqual([]);
  });
});

it.each([
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
])('%s links to what is there', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
  const missing = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(dirname(file), link)));
  expect(missing).toEqual([]);
});

it('lists every live figure with how it is written, what it gives and an example', () => {
  const dataset = seedDataset();
  const rows = [...readFileSync('docs/briefing-notes.md', 'utf8').matchAll(/^\| `\{\{.*\|$/gm)].map(([row]) =>
    row.replace(/ +/g, ' '),
  );
  expect(rows).toEqual(
    (Object.keys(LIVE_FIGURES) as LiveFigureName[]).map(
      (name) =>
        `| \`${liveFigureForm(name)}\` | ${LIVE_FIGURES[name].gives} | \`{{${liveFigureExample(name, dataset)}}}\` |`,
    ),
  );
});
