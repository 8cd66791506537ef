// npx nest start cli -- COMMAND [ARGUMENT …]: runs the command of that name, like `npm run COMMAND`.
const COMMANDS: Readonly<Record<string, () => Promise<unknown>>> = {
  import: () => import('./import.js'),
  export: () => import('./export.js'),
  reconcile: () => import('./reconcile.js'),
  verify: () => import('./verify.js'),
  codebook: () => import('./codebook.js'),
};

// Removes the name, since the command parses the rest of the line.
const [name = ''] = process.argv.splice(2, 1);
const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (run) await run();
else {
  console.error(`Name a command: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exitCode = 1;
}
export {};
