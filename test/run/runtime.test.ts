import { GraphQLSchema } from 'graphql';
import { createRequire } from 'node:module';

it('imports the sources, not what is built of them', () => {
  expect(import.meta.resolve('#domain')).toMatch(/\/libs\/domain\/src\/index\.ts$/);
  expect(import.meta.resolve('../pages.js')).toMatch(/\/test\/pages\.ts$/);
});

it('tells the line of the source where something fails', () => {
  interface LeftOut {
    readonly bytes: number;
  }
  const error = new Error(`${({ bytes: 1 } satisfies LeftOut).bytes}`);
  expect(error.stack).toMatch(/test\/run\/runtime\.test\.ts:13:/);
});

it.each([
  [String, 'text'],
  [Number, 1],
  [Boolean, false],
  [BigInt, 1n],
  [Function, () => null],
  [Array, []],
  [Object, {}],
  [Date, new Date(0)],
  [RegExp, /one/],
  [Error, new TypeError('one')],
  [Uint8Array, Buffer.from('one')],
])('knows a value of %p', (kind, value) => {
  expect({ value }).toEqual({ value: expect.any(kind) });
  expect(Object(value)).toBeInstanceOf(kind);
});

it('has one copy of a package, whoever loads it', async () => {
  const required = createRequire(import.meta.url)('graphql') as { GraphQLSchema: unknown };
  expect(required.GraphQLSchema).toBe(GraphQLSchema);
});
