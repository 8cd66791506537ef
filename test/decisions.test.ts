import { existsSync, readFileSync, readdirSync } from 'node:fs';

const DECISIONS = 'docs/decisions';
const decisions = readdirSync(DECISIONS);
const documents = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

it('gives each decision a number of its own, which its heading does not contradict', () => {
  const numbers = decisions.map((name) => name.slice(0, 4));
  expect(numbers).toEqual([...new Set(numbers)]);
  for (const name of decisions) {
    const [heading = ''] = readFileSync(`${DECISIONS}/${name}`, 'utf8').split('\n');
    const number = /^# (\d+)\. /.exec(heading)?.[1];
    if (number !== undefined) expect([name, Number(number)]).toEqual([name, Number(name.slice(0, 4))]);
  }
});

it.each(documents)('names in %s only decisions that there are', (document) => {
  const named = readFileSync(document, 'utf8').match(/\b\d{4}-[a-z-]+\.md\b/g) ?? [];
  expect(named.filter((name) => !existsSync(`${DECISIONS}/${name}`))).toEqual([]);
});

it('shows each rule of style by code that stands where it says', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, style = ''] = /^## Style$(.*?)^## /ms.exec(contributing) ?? [];
  const examples = [...style.matchAll(/^\d+\. .*: `([^`]+)` \(`([^`]+)`\)\.$/gm)].map(([, code = '', file = '']) => [
    code,
    file,
  ]);
  expect(examples).toHaveLength(10);
  for (const [code = '', file = ''] of examples) expect(readFileSync(file, 'utf8')).toContain(code);
});
