import { canonicalUrl } from './addresses.js';

it.each([
  ['/', null],
  ['/?on=2016-09-22', null],
  ['/states', null],
  ['/states/', '/states'],
  ['/states//', '/states'],
  ['/fr/', '/fr'],
  ['/fr/votes/?text=a/', '/fr/votes?text=a/'],
  ['/votes/S%2F2016%2F846/', '/votes/S%2F2016%2F846'],
  ['/en', '/'],
  ['/en/states/?x', '/states?x'],
  ['/english', null],
  ['/graphql/?revision=1', '/graphql?revision=1'],
  ['//evil.example/', null],
  ['/\\evil.example/', null],
  ['//', '/'],
  ['/states?next=//x/', null],
])('%s means %s', (url, meant) => expect(canonicalUrl(url)).toBe(meant));
