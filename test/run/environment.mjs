// The globals of a test file. In Jest's own environment for Node each look-up of one, of `Map` and `Math` too, calls a proxy: fifty
// times as slow as here, where they are properties of the context's global object (docs/decisions/0044-globals-of-a-test.md).
import { constants, createContext } from 'node:vm';
import { ModuleMocker } from 'jest-mock';
import { installCommonGlobals } from 'jest-util';

const newContext = () => createContext(constants.DONT_CONTEXTIFY);

const language = newContext();
const NODE_GLOBALS = Object.getOwnPropertyNames(globalThis).filter((name) => !(name in language));

/** A global of Node is read when a test first wants it: Node loads some only then, and warns of others. */
const lend = (global, name) => {
  const set = (value) => {
    Object.defineProperty(global, name, { value, writable: true, configurable: true });
    return value;
  };
  Object.defineProperty(global, name, { get: () => set(globalThis[name]), set, configurable: true });
};

export default class Environment {
  // Fake timers would need to be made here; no test has any.
  fakeTimers = null;
  fakeTimersModern = null;

  constructor({ projectConfig }) {
    this.global = newContext();
    for (const name of NODE_GLOBALS) lend(this.global, name);
    // Buffers are of this kind of bytes, whatever made them.
    Object.assign(this.global, { global: this.global, ArrayBuffer, Uint8Array });
    // Where the engine does not know these, Node adds them to its own context alone. Playwright lets go of handles by them.
    this.global.Symbol.dispose ??= Symbol.dispose;
    this.global.Symbol.asyncDispose ??= Symbol.asyncDispose;
    // What fails deep inside a library is told with the line of the test.
    this.global.Error.stackTraceLimit = 100;
    installCommonGlobals(this.global, projectConfig.globals, 'off');
    this.moduleMocker = new ModuleMocker(this.global);
  }

  async setup() {}

  async teardown() {
    this.global = null;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return this.global;
  }
}
