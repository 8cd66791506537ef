// Hooks by which Node resolves and loads the sources for the tests: Jest transforms each when it is first imported.
import { createScriptTransformer } from '@jest/transform';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const { imports } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));

let transform;

export const initialize = async ({ projectConfig, coverageOptions, sourceMaps }) => {
  const transformer = await createScriptTransformer(projectConfig);
  transform = (url) => {
    const { code, sourceMapPath } = transformer.transform(fileURLToPath(url), {
      supportsStaticESM: true,
      supportsDynamicImport: true,
      supportsTopLevelAwait: true,
      ...coverageOptions,
    });
    sourceMaps.postMessage([url, sourceMapPath]);
    return code;
  };
};

const isSource = (url) => url?.startsWith(ROOT.href) && !/^(?:dist|node_modules)\//.test(url.slice(ROOT.href.length));

/** The source of a module that is imported by the name of the built file; `undefined` if there is none. */
const sourceOf = (specifier, importer) => {
  const isOurs = specifier in imports;
  if (!isOurs && !specifier.startsWith('.')) return undefined;
  const built = isOurs ? new URL(imports[specifier].replace('./dist/', ''), ROOT) : new URL(specifier, importer);
  return ['.ts', '.tsx'].map((format) => new URL(built.href.replace(/\.js$/, format))).find((url) => existsSync(url));
};

export const resolve = (specifier, context, next) => {
  const source = isSource(context.parentURL) ? sourceOf(specifier, context.parentURL) : undefined;
  return source ? { url: source.href, format: 'module', shortCircuit: true } : next(specifier, context);
};

export const load = (url, context, next) =>
  isSource(url) && /\.tsx?$/.test(url)
    ? { source: transform(url), format: 'module', shortCircuit: true }
    : next(url, context);
