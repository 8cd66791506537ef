// node scripts/run.mjs MODULE [ARGUMENT …]: makes the project ready, then runs a built module in this same process.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build, install, root } from './ready.mjs';

install();
build();
process.env.NODE_ENV ??= 'production';
const [module] = process.argv.splice(2, 1);
await import(pathToFileURL(join(root, 'dist', `${module}.js`)).href);
