// Jest's runtime loads each module anew for each test file, through an imitation of Node's loader. Here Node loads them, once for
// all test files of a process (docs/decisions/0045-node-loads-the-tests.md).
import Runtime from 'jest-runtime';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';

/** The file of the source map of each module, by the module's address. */
const sourceMaps = new Map();
let fromLoader;

/** How much of each module had been reached when its coverage was last told. */
const told = new Map();

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

  /** Only of modules of which the test file has reached more: the process counts on from file to file. */
  getAllCoverageInfoCopy() {
    const coverage = Object.entries(globalThis.__coverage__ ?? {});
    return Object.fromEntries(
      coverage.filter(([file, counts]) => {
        const before = told.get(file) ?? -1;
        told.set(file, reachedOf(counts));
        return told.get(file) > before;
      }),
    );
  }

  /** What a test file has spied on is as before for the next one. */
  teardown() {
    this.restoreAllMocks();
    super.teardown();
  }
}
