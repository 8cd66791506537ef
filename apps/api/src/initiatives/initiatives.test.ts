import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { INVENTED } from '../../../../libs/domain/src/testing/invented.builders.js';
import { type InProcessService, serveInvented } from '../../../../test/own-service.js';
import { seedFacts } from '../../../../test/seeds.js';

let served: InProcessService;

beforeAll(async () => {
  served = await serveInvented();
});

afterAll(() => served.stop());

describe('the schema, for three initiatives of which it knows none', () => {
  it('gives for a Council, a State and a vote a list over them, as each alone is given', async () => {
    const slugs = [INVENTED.compact, INVENTED.oath, INVENTED.zeta];
    const forEachSlug = (field: string, rest: string): string =>
      slugs.map((slug, index) => `i${index}: ${field.replace('SLUG', `"${slug}"`)} { ${rest} }`).join(' ');
    const support =
      'initiative { slug } tally { endorsed unknown bounds { atLeast atMost } } bounds { atLeast atMost }';
    const position = 'initiative { slug } status earliest latest';
    const { council, state } = await served.ask(`{
      council(on: "2026-11-20") { supports { ${support} } ${forEachSlug('support(initiative: SLUG)', support)} }
      state(code: "SYL") {
        positions(on: "2025-12-31") { ${position} }
        ${forEachSlug('position(initiative: SLUG, on: "2025-12-31")', position)}
      }
    }`);
    for (const { supports, positions, ...single } of [council, state]) {
      expect(supports ?? positions).toEqual([single.i0, single.i1, single.i2]);
    }
    expect(council.supports.map(({ bounds }: { bounds: object }) => bounds)).toEqual([
      { atLeast: 3, atMost: 14 },
      { atLeast: 0, atMost: 15 },
      { atLeast: 11, atMost: 15 },
    ]);
    expect(state.positions.map(({ status }: { status: string }) => status)).toEqual([
      'ENDORSED',
      'ENDORSED',
      'NOT_ENDORSED',
    ]);
    const { draftResolution } = await served.ask(`{
      draftResolution(id: "d-3") { votes { state { code } positions { ${position} } ${forEachSlug('position(initiative: SLUG)', position)} } }
    }`);
    for (const { positions, i0, i1, i2 } of draftResolution.votes) expect(positions).toEqual([i0, i1, i2]);
  });

  it('says which initiatives there are where a condition lacks one', async () => {
    const response = await served.get('/graphql?query={states(where:{status:[ENDORSED]}){totalCount}}');
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toMatch(/write one of compact-of-ayr, oath-of-the-lakes, zeta-9\.$/);
  });
});

it('is named by no file of the program: the seeds alone know which initiatives there are', () => {
  const names = seedFacts().initiative.flatMap(({ id, name, fullTitle }) => [id, name, fullTitle ?? name]);
  const naming = ['apps', 'libs', 'migrations'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => /\.(?:tsx?|mjs|graphql|css|sql)$/.test(file) && !/\.test\.|\.builders\.|\/testing\//.test(file))
      .filter((file) => {
        const text = readFileSync(file, 'utf8');
        return names.some((name) => text.includes(name));
      }),
  );
  expect(naming).toEqual([]);
});
