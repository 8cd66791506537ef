import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  specifiedScalarTypes,
} from 'graphql';
import {
  LANGUAGES,
  ACT_KINDS,
  ENDORSEMENT_STATUSES,
  VOTE_CHOICES,
  DRAFT_OUTCOMES,
  STEPS,
  REGIONAL_GROUPS,
  MEMBERSHIPS,
  SEATS,
  CRIMES,
  COUNT_QUALIFIERS,
  DATE_PRECISIONS,
  INITIATIVE_KINDS,
  ATROCITY_MARKS,
  NOTE_BLOCK_KINDS,
  NOTE_PRESETS,
  STATE_NAME_KINDS,
  NAME_MATCH_KINDS,
} from '#domain';
import { PROBLEM_CODES } from '#sentences';
import { typeDefs } from './graphql.module.js';
import { ERROR_CODES } from './errors.js';
import { LIMITS } from './limits.js';
import { SETTING_NAMES } from '../settings.js';

const schema = buildSchema(typeDefs());

it('is printed as apps/api/schema.graphql (npm run schema writes it)', () => {
  expect(readFileSync('apps/api/schema.graphql', 'utf8')).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
});

it('is read from a text in Latin-1, so that names take one byte a letter', () => {
  expect(typeDefs()).toMatch(/^[\0-\xff]+$/);
});

it('describes every type, field, argument and value', () => {
  const silent: string[] = [];
  const look = (name: string, described: { readonly description?: string | null | undefined }): void => {
    if (!described.description) silent.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || specifiedScalarTypes.some(({ name }) => name === type.name)) continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        if ('args' in field) for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg);
      }
    }
  }
  expect(silent).toEqual([]);
});

it.each([
  ['Language', LANGUAGES],
  ['ActKind', ACT_KINDS],
  ['EndorsementStatus', ENDORSEMENT_STATUSES],
  ['VoteChoice', VOTE_CHOICES],
  ['DraftOutcome', DRAFT_OUTCOMES],
  ['Step', STEPS],
  ['RegionalGroup', REGIONAL_GROUPS],
  ['Membership', MEMBERSHIPS],
  ['Seat', SEATS],
  ['Crime', CRIMES],
  ['CountQualifier', COUNT_QUALIFIERS],
  ['DatePrecision', DATE_PRECISIONS],
  ['InitiativeKind', INITIATIVE_KINDS],
  ['NoteBlockKind', NOTE_BLOCK_KINDS],
  ['NotePreset', NOTE_PRESETS],
  ['AtrocityMark', ATROCITY_MARKS],
  ['StateNameKind', STATE_NAME_KINDS],
  ['NameMatchKind', NAME_MATCH_KINDS],
] as const)('has for %s the words of the domain', (name, words) => {
  const type = schema.getType(name);
  expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(words);
});

it('has its error codes, limits and settings in the documents', () => {
  const errors = readFileSync('docs/errors.md', 'utf8').replace(/ +/g, ' ');
  for (const [code, meaning] of Object.entries(ERROR_CODES)) expect(errors).toContain(`| \`${code}\` | ${meaning} |`);
  for (const code of Object.values(PROBLEM_CODES).flat()) expect(errors).toContain(`\`${code}\``);
  const { bodyBytes, ...counts } = LIMITS;
  for (const limit of [...Object.values(counts), bodyBytes / 1000])
    expect(errors).toContain(limit.toLocaleString('en'));
  const operations = readFileSync('docs/operations.md', 'utf8').replace(/ +/g, ' ');
  for (const name of SETTING_NAMES) expect(operations).toContain(`| \`${name}\` |`);
});
