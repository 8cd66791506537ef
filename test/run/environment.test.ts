import { runInThisContext } from 'node:vm';

/** What an expression is outside of Jest. */
const inNode = (expression: string): unknown => runInThisContext(expression);

it('lends a test file each global of Node', () => {
  const names = inNode('Object.getOwnPropertyNames(globalThis)') as readonly string[];
  expect(names).toContain('fetch');
  expect(names.filter((name) => !(name in globalThis))).toEqual([]);
  expect(fetch).toBe(inNode('fetch'));
});

it('lends the symbols by which Node and libraries let go of what they hold', () => {
  expect(Symbol.dispose).toBeDefined();
  expect(Symbol.dispose).toBe(inNode('Symbol.dispose'));
  expect(Symbol.asyncDispose).toBe(inNode('Symbol.asyncDispose'));
});

it('keeps to the file what a test sets', () => {
  const ours = () => '';
  const before = globalThis.atob;
  globalThis.atob = ours;
  expect(atob).toBe(ours);
  expect(inNode('atob')).toBe(before);
  globalThis.atob = before;
});
