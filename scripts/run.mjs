// node scripts/run.mjs MODULE [ARGUMENT …]: makes the project ready, then runs a module's bundle in this same process.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { BUNDLES, build, bundleName, install, root } from './ready.mjs';

install();
build();
process.env.NODE_ENV ??= 'production';
const [module] = process.argv.splice(2, 1);
await import(pathToFileURL(join(root, BUNDLES, `${bundleName(module)}.js`)).href);
