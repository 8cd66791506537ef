// node scripts/run.mjs MODULE [ARGUMENT …]: installs and builds what is missing or out of date, then runs a module's
// bundle in this process.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { BUNDLES, build, bundleName, install, root } from './ready.mjs';

install();
build();
process.env.NODE_ENV ??= 'production';
const [module] = process.argv.splice(2, 1);
await import(pathToFileURL(join(root, BUNDLES, `${bundleName(module)}.js`)).href);
