// One module of TypeScript as one of JavaScript, for the build and the tests. Types are left out and not checked, which takes half
// a second where checking takes ten: `npm test` checks them.
import { stripVTControlCharacters } from 'node:util';
import { transformSync } from 'rolldown/utils';

/** As `tsconfig.json` has them. */
export const COMPILER_OPTIONS = {
  target: 'es2023',
  sourcemap: true,
  decorator: { legacy: true, emitDecoratorMetadata: true },
  jsx: { runtime: 'automatic', importSource: 'preact' },
  typescript: { onlyRemoveTypeImports: true },
};

/** @throws Error that shows the place where the source of a file is no TypeScript */
export const compileModule = (file, source) => {
  const { code, map, errors } = transformSync(file, source, COMPILER_OPTIONS);
  if (errors.length > 0) {
    throw new Error(errors.map(({ message, codeframe }) => stripVTControlCharacters(codeframe ?? message)).join('\n'));
  }
  return { code, map };
};
