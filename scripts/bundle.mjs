// Puts the service and the commands, with the packages that they use, into few files (docs/decisions/0034): V8 keeps the
// source of whatever is loaded, and to find and link two thousand modules takes longer than to run them.
import { dirname, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { BUNDLES, bundleName, root } from './ready.mjs';

/** What `scripts/run.mjs` runs. */
const MODULES = [
  'apps/api/src/main',
  ...['import', 'export', 'reconcile', 'verify', 'codebook'].map((command) => `apps/cli/src/${command}`),
];

/** Binaries, and what is loaded in a worker or once a list is read: these stay packages. */
const PACKAGES = [
  ...[/^node:/, /^@?libsql/, /^@napi-rs\//, /^@myriaddreamin\//],
  ...['docx', 'mammoth', 'linkedom', /^pdfjs-dist/, /^read-excel-file/],
];

/** TypeORM loads its drivers for all databases; a ledger is on SQLite or PostgreSQL. */
const OTHER_DATABASES =
  /\/typeorm\/(?:driver\/(?:aurora-|capacitor|cockroachdb|cordova|expo|mongodb|mysql|nativescript|oracle|react-native|sap|spanner|sqljs|sqlserver)|(?:entity-manager|repository)\/Mongo)/;
const NOTHING = '\0nothing';

const withoutOtherDatabases = {
  name: 'without-other-databases',
  resolveId(source, importer) {
    if (!importer?.includes('/typeorm/') || !source.startsWith('.')) return null;
    return OTHER_DATABASES.test(resolve(dirname(importer), source)) ? NOTHING : null;
  },
  load: (id) => (id === NOTHING ? 'module.exports = {};' : null),
};

/** Built modules find files by their own place: templates, the worker's module, the SDL. */
const ownPlaces = {
  name: 'own-places',
  transform(code, id) {
    if (!id.startsWith(resolve(root, 'dist')) || !code.includes('import.meta.url')) return null;
    const place = JSON.stringify(relative(BUNDLES, id));
    // Lines stay where they are.
    return { code: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`), map: null };
  },
};

/** Apollo's engine hashes each operation: where it finds no `require` it does so in JavaScript. */
const NODES_CRYPTO = '\0nodes-crypto';

const nodesCrypto = {
  name: 'nodes-crypto',
  resolveId: (source) => (source === '@apollo/utils.createhash' ? NODES_CRYPTO : null),
  load: (id) => (id === NODES_CRYPTO ? "export { createHash } from 'node:crypto';" : null),
};

/** Packages try to load what they can do without; our own code does not. */
const onLog = (level, { code, id = '', message }) => {
  const isOptional = code === 'UNRESOLVED_IMPORT' && (id === '' || id.includes('node_modules'));
  if (level === 'warn' && !isOptional && code !== 'EVAL') throw new Error(message);
};

const bundle = async () => {
  const build = await rolldown({
    input: Object.fromEntries(MODULES.map((module) => [bundleName(module), `dist/${module}.js`])),
    platform: 'node',
    external: PACKAGES,
    plugins: [withoutOtherDatabases, nodesCrypto, ownPlaces],
    onLog,
  });
  await build.write({
    dir: BUNDLES,
    cleanDir: true,
    format: 'esm',
    // Nest and TypeORM go by the names of classes, and so does whoever reads a stack trace.
    keepNames: true,
    // One letter outside of Latin-1 would have V8 keep the whole source with two bytes a letter.
    minify: { compress: false, mangle: true, codegen: { asciiOnly: true } },
    // A licence's author may be no ASCII either; the packages lie beside with theirs.
    comments: false,
    sourcemap: true,
    sourcemapExcludeSources: true,
  });
  await build.close();
};

await bundle();
