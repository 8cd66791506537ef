// What surrounds `expect`, which Jest keeps in a context of its own. The tests are in Node's: `expect` asks of their values whether
// they are of one of these.
import { TestEnvironment } from 'jest-environment-node';

export default class Environment extends TestEnvironment {
  constructor(...parameters) {
    super(...parameters);
    Object.assign(this.global, { Array, BigInt, Boolean, Date, Error, Function, Number, Object, RegExp, String });
  }
}
