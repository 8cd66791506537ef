// Compiles a TypeScript module to JavaScript, for the build and the tests. Types are stripped without being checked,
// which takes half a second instead of ten for the project: `npm test` checks them.
import { stripVTControlCharacters } from 'node:util';
import { transformSync } from 'rolldown/utils';

/** The same options as in `tsconfig.json`. */
export const COMPILER_OPTIONS = {
  target: 'es2023',
  sourcemap: true,
  decorator: { legacy: true, emitDecoratorMetadata: true },
  jsx: { runtime: 'automatic', importSource: 'preact' },
  typescript: { onlyRemoveTypeImports: true },
};

/** @throws Error that shows the place of a syntax error in the source */
export const compileModule = (file, source) => {
  const { code, map, errors } = transformSync(file, source, COMPILER_OPTIONS);
  if (errors.length > 0) {
    throw new Error(errors.map(({ message, codeframe }) => stripVTControlCharacters(codeframe ?? message)).join('\n'));
  }
  return { code, map };
};
