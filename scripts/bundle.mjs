// Bundles the service and the commands, with the packages that they use, into a few files (docs/decisions/0034): V8
// retains the source of everything that is loaded, and finding and linking two thousand modules takes longer than
// running them.
import { dirname, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { BUNDLES, bundleName, root } from './ready.mjs';

/** The modules that `scripts/run.mjs` runs. */
const MODULES = [
  'apps/api/src/main',
  ...['import', 'export', 'reconcile', 'verify', 'codebook'].map((command) => `apps/cli/src/${command}`),
];

/** Packages that are not bundled: binaries, and those loaded only in a worker or when a list is read. */
const PACKAGES = [
  ...[/^node:/, /^@?libsql/, /^@napi-rs\//, /^@myriaddreamin\//],
  ...['docx', 'mammoth', 'linkedom', /^pdfjs-dist/, /^read-excel-file/],
];

/** TypeORM loads drivers for all databases, but a ledger is on SQLite or PostgreSQL. */
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

/** Built modules locate files relative to themselves: templates, the worker's module, the SDL. */
const originalUrls = {
  name: 'own-places',
  transform(code, id) {
    if (!id.startsWith(resolve(root, 'dist')) || !code.includes('import.meta.url')) return null;
    const path = JSON.stringify(relative(BUNDLES, id));
    // Line numbers do not change, so existing source maps stay valid.
    return { code: code.replaceAll('import.meta.url', `new URL(${path}, import.meta.url).href`), map: null };
  },
};

/** Apollo hashes each operation; without `require`, as in a bundle, it would do so in JavaScript. */
const NODES_CRYPTO = '\0nodes-crypto';

const nodesCrypto = {
  name: 'nodes-crypto',
  resolveId: (source) => (source === '@apollo/utils.createhash' ? NODES_CRYPTO : null),
  load: (id) => (id === NODES_CRYPTO ? "export { createHash } from 'node:crypto';" : null),
};

/** Packages may import modules that are missing because they are optional; our code may not. */
const onLog = (level, { code, id = '', message }) => {
  const isOptional = code === 'UNRESOLVED_IMPORT' && (id === '' || id.includes('node_modules'));
  if (level === 'warn' && !isOptional && code !== 'EVAL') throw new Error(message);
};

const bundle = async () => {
  const build = await rolldown({
    input: Object.fromEntries(MODULES.map((module) => [bundleName(module), `dist/${module}.js`])),
    platform: 'node',
    external: PACKAGES,
    plugins: [withoutOtherDatabases, nodesCrypto, originalUrls],
    onLog,
  });
  await build.write({
    dir: BUNDLES,
    cleanDir: true,
    format: 'esm',
    // Nest and TypeORM rely on class names, and so does anyone who reads a stack trace.
    keepNames: true,
    // A single character outside Latin-1 would make V8 store the whole source with two bytes per character.
    minify: { compress: false, mangle: true, codegen: { asciiOnly: true } },
    // Licence comments may contain authors' names outside ASCII; the installed packages include their licences.
    comments: false,
    sourcemap: true,
    sourcemapExcludeSources: true,
  });
  await build.close();
};

await bundle();
