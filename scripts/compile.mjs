// Compiles each TypeScript module to JavaScript under `dist`.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { compileModule } from './compile-module.mjs';
import { root } from './ready.mjs';

const FOLDERS = ['apps', 'libs', 'migrations'];
/** Tests, declarations, and browser code, which Vite bundles. */
const IS_LEFT_OUT = /\.(?:test|builders)\.tsx?$|\.d\.ts$|(?:^|\/)test\/|^libs\/briefing\/src\/islands\//;

const modules = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
).filter((file) => /\.tsx?$/.test(file) && !IS_LEFT_OUT.test(file));

for (const file of modules) {
  const { code, map } = compileModule(file, readFileSync(file, 'utf8'));
  const target = join('dist', file.replace(/\.tsx?$/, '.js'));
  const sources = [relative(dirname(target), join(root, file))];
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${code}\n//# sourceMappingURL=${basename(target)}.map\n`);
  writeFileSync(`${target}.map`, JSON.stringify({ ...map, sources, sourcesContent: undefined }));
}
