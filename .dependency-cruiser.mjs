/** Which folder can import from which (ARCHITECTURE.md). `npm test` checks it. */
const only = (from, allowed) => ({
  name: `${from}-imports-only-${allowed.join('-and-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: '^(?:apps|libs|migrations|seeds|test|scripts)/',
    pathNot: [from, ...allowed].map((folder) => `^${folder}/`),
  },
});

/**
 * The entry points of a library: its `index.ts`, and that of a folder for one part of the service: the thread in front
 * (`front`), drawing on the server (`server`) or worker processes (`workers`). Builders of facts serve all tests.
 */
const DOORS = '^libs/[^/]+/src/(?:(?:(?:front|server|workers)/)?index|.*\\.builders)\\.ts$';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        dependencyTypesNot: ['type-only'],
        pathNot: '^(?:\\.|topojson-specification$|@graphql-typed-document-node/core$)',
      },
    },
    {
      name: 'domain-needs-no-framework',
      severity: 'error',
      from: { path: '^libs/domain/' },
      to: { path: 'node_modules/(?:@nestjs|typeorm|graphql|@apollo|fastify)' },
    },
    {
      name: 'apps-come-in-by-the-door-of-a-library',
      severity: 'error',
      from: { path: '^(?:apps|migrations|seeds)/' },
      to: { path: '^libs/[^/]+/src/', pathNot: DOORS },
    },
    {
      name: 'libraries-come-in-by-each-others-doors',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/', pathNot: [DOORS, '^libs/$1/'] },
    },
    only('libs/domain', []),
    only('libs/sentences', ['libs/domain']),
    only('libs/import', ['libs/domain', 'libs/sentences']),
    only('libs/ledger', ['libs/domain', 'libs/sentences', 'migrations']),
    only('migrations', []),
    only('libs/charts', []),
    only('libs/exports', ['libs/domain']),
    only('libs/documents', ['libs/domain', 'libs/charts']),
    only('libs/briefing', ['libs/domain', 'libs/sentences', 'libs/charts', 'libs/exports', 'libs/documents']),
    {
      name: 'briefing-knows-documents-by-their-types',
      severity: 'error',
      from: { path: '^libs/briefing/' },
      to: { path: '^libs/documents/', dependencyTypesNot: ['type-only'] },
    },
    only('apps/cli', ['libs']),
    only('apps/api', ['libs']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
