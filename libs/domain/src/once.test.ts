import { memoize, memoizeSteps } from './once.js';
import { runToEnd } from './steps.js';

it('works out a value once for each object', () => {
  const calls: object[] = [];
  const lengthOf = memoize((of: { readonly text: string }) => {
    calls.push(of);
    return of.text.length;
  });
  const [one, other] = [{ text: 'one' }, { text: 'other' }];
  expect([lengthOf(one), lengthOf(other), lengthOf(one)]).toEqual([3, 5, 3]);
  expect(calls).toEqual([one, other]);
});

it('works out in steps what is then known at once, and at once what is then known in steps', () => {
  let worked = 0;
  const { inSteps, now } = memoizeSteps(function* (of: { readonly to: number }) {
    worked += 1;
    for (let at = 0; at < of.to; at += 1) yield;
    return of.to;
  });
  const [one, other] = [{ to: 2 }, { to: 3 }];
  const steps = inSteps(one);
  expect([steps.next().done, steps.next().done, steps.next()]).toEqual([false, false, { done: true, value: 2 }]);
  expect([now(one), now(other), runToEnd(inSteps(other)), worked]).toEqual([2, 3, 3, 2]);
});
