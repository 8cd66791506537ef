// Jest's runtime reloads each module for every test file, through an imitation of Node's loader. Here Node itself loads
// each module, once for all test files of a process (docs/decisions/0045-node-loads-the-tests.md).
import Runtime from 'jest-runtime';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';

/** The path of each module's source map, by the module's URL. */
const sourceMaps = new Map();
let fromLoader;

/** How much of each module had been reached when its coverage was last reported. */
const reported = new Map();

const reachedOf = ({ s, f, b }) =>
  [s, f, b]
    .flatMap(Object.values)
    .flat()
    .filter((times) => times > 0).length;

const registerLoader = (data) => {
  const { port1, port2 } = new MessageChannel();
  register('./loader.mjs', import.meta.url, { data: { ...data, sourceMaps: port2 }, transferList: [port2] });
  port1.unref();
  return port1;
};

export default class NodeRuntime extends Runtime {
  constructor(...parameters) {
    super(...parameters);
    const [projectConfig, , , , , coverageOptions] = parameters;
    fromLoader ??= registerLoader({ projectConfig, coverageOptions });
  }

  unstable_shouldLoadAsEsm(file) {
    return /\.tsx?$/.test(file);
  }

  async unstable_importModule(file) {
    try {
      await import(pathToFileURL(file));
    } finally {
      for (let sent; (sent = receiveMessageOnPort(fromLoader));) sourceMaps.set(...sent.message);
    }
  }

  setGlobalsForRuntime(globals) {
    Object.assign(globalThis, globals, { jest: this._moduleMocker });
  }

  getSourceMaps() {
    return sourceMaps;
  }

  /** Only includes modules of which this test file has reached more: counts add up over the test files of a process. */
  getAllCoverageInfoCopy() {
    const coverage = Object.entries(globalThis.__coverage__ ?? {});
    return Object.fromEntries(
      coverage.filter(([file, counts]) => {
        const before = reported.get(file) ?? -1;
        reported.set(file, reachedOf(counts));
        return reported.get(file) > before;
      }),
    );
  }

  /** Removes the spies of a test file before the next one runs. */
  teardown() {
    this.restoreAllMocks();
    super.teardown();
  }
}
