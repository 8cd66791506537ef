// The environment of `expect`, which Jest runs in a separate context. The tests run in Node's context, and `expect`
// checks whether their values are instances of these classes, so both contexts must share them.
import { TestEnvironment } from 'jest-environment-node';

export default class Environment extends TestEnvironment {
  constructor(...parameters) {
    super(...parameters);
    Object.assign(this.global, { Array, BigInt, Boolean, Date, Error, Function, Number, Object, RegExp, String });
  }
}
