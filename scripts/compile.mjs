// Makes of each module of TypeScript one of JavaScript under `dist`. Types are left out and not checked, which takes a second
// where checking takes half a minute: `npm test` checks them.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { transformSync } from 'rolldown/utils';
import { root } from './ready.mjs';

const FOLDERS = ['apps', 'libs', 'migrations'];
/** Tests, and what the browser loads, which Vite bundles. */
const IS_LEFT_OUT = /\.(?:test|builders)\.tsx?$|\.d\.ts$|(?:^|\/)test\/|^libs\/briefing\/src\/islands\//;

/** As `tsconfig.json` has them. */
const OPTIONS = {
  target: 'es2023',
  sourcemap: true,
  decorator: { legacy: true, emitDecoratorMetadata: true },
  jsx: { runtime: 'automatic', importSource: 'preact' },
  typescript: { onlyRemoveTypeImports: true },
};

const modules = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
).filter((file) => /\.tsx?$/.test(file) && !IS_LEFT_OUT.test(file));

for (const file of modules) {
  const { code, map, errors } = transformSync(file, readFileSync(file, 'utf8'), OPTIONS);
  if (errors.length > 0) throw new Error(errors.map(({ message, codeframe }) => codeframe ?? message).join('\n'));
  const target = join('dist', file.replace(/\.tsx?$/, '.js'));
  const sources = [relative(dirname(target), join(root, file))];
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${code}\n//# sourceMappingURL=${basename(target)}.map\n`);
  writeFileSync(`${target}.map`, JSON.stringify({ ...map, sources, sourcesContent: undefined }));
}
