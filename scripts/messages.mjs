// Writes the message catalogues: in each folder `messages`, `index.ts` joins the language files. `npm run schema`
// writes them; `node scripts/messages.mjs --check` reports those that are out of date, and is a part of `npm test`.
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

/** Path and text of the module that joins the languages of a folder. It does not compile if a language has no file. */
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

const generated = await Promise.all(folders.map(joined));
const stale = generated.filter(([path, text]) => contents(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is not as its languages want it: run npm run schema.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) writeFileSync(path, text);
}
