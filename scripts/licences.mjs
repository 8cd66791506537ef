// npm run licences: writes docs/licences.md, the licences of all packages that `npm start` installs and of the fonts in
// this repository.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const FONTS = 'libs/fonts';
const WIDTH = 118;

const wrapped = (words) => {
  const lines = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join('\n');
};

/** Groups packages by the licence that package-lock.json states, without those that only tests need. */
export const packagesByLicence = () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const found = new Map();
  for (const [path, { license = 'none stated', dev }] of Object.entries(packages)) {
    if (path === '' || dev) continue;
    found.set(license, (found.get(license) ?? new Set()).add(path.replace(/^.*node_modules\//, '')));
  }
  return [...found].map(([licence, names]) => [licence, [...names].sort()]).sort(([a], [b]) => (a < b ? -1 : 1));
};

/** The font families in this repository, each with its licence and the copyright line from it. */
export const fontFamilies = () =>
  readdirSync(FONTS).map((family) => {
    const licence = readFileSync(`${FONTS}/${family}/OFL.txt`, 'utf8');
    return { family, licence, copyright: licence.split('\n', 1)[0].trim() };
  });

export const licencesDocument = () => `# Licences

Pledgebook’s own code is under the MIT licence (\`LICENSE\`). What it stands on is listed here; \`npm run licences\` writes the
list from \`package-lock.json\`, and \`npm test\` compares.

## Fonts that are kept here

In pictures and documents, under the SIL Open Font License 1.1; the whole text lies beside each family in \`${FONTS}\`.

${fontFamilies()
  .map(({ family, copyright }) => `- \`${family}\`: ${copyright}`)
  .join('\n')}

## Packages that \`npm start\` installs

On every platform: packages of binaries for other machines are among them. What only tests and the benchmark install is not
listed.

${packagesByLicence()
  .map(([licence, names]) => `### ${licence}\n\n\`\`\`text\n${wrapped(names)}\n\`\`\``)
  .join('\n\n')}
`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync('docs/licences.md', licencesDocument());
