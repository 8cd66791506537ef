// The catalogues of texts: in each folder `messages`, `index.ts` joins its files of languages. `npm run schema` writes
// them; `node scripts/messages.mjs --check` says which are not as it would write them, and is a part of `npm test`.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';

const LIST = 'libs/briefing/src/languages/index.ts';
const languages = /LANGUAGE_DATA = \{([^}]*)\}/
  .exec(readFileSync(LIST, 'utf8'))[1]
  .split(',')
  .map((name) => name.trim())
  .filter(Boolean);

const folders = ['apps', 'libs', 'test'].flatMap((top) =>
  readdirSync(top, { recursive: true })
    .filter((file) => file.endsWith(join('messages', 'en.ts')))
    .map((file) => dirname(join(top, file))),
);

/** The module that joins the languages of a folder. A listed language whose file is missing does not compile. */
const joined = async (folder) => {
  const names = [...readFileSync(join(folder, 'en.ts'), 'utf8').matchAll(/^export const (\w+)/gm)].map(
    ([, name]) => name,
  );
  const catalogue = relative(folder, join(dirname(LIST), 'catalogue.js'));
  const lines = [
    '// Written by `npm run schema` from the files of languages beside it.',
    `import { catalogue } from '${catalogue}';`,
    ...[...languages].sort().map((language) => `import * as ${language} from './${language}.js';`),
    ...names.map(
      (name) =>
        `\nexport const ${name} = catalogue({ ${languages.map((language) => `${language}: ${language}.${name}`).join(', ')} });`,
    ),
  ];
  const path = join(folder, 'index.ts');
  return [path, await format(lines.join('\n'), { ...(await resolveConfig(path)), filepath: path })];
};

const contents = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** Writes the joining modules. @returns those that were not as they are written */
const written = await Promise.all(folders.map(joined));
const stale = written.filter(([path, text]) => contents(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is not as its languages want it: run npm run schema.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) writeFileSync(path, text);
}
