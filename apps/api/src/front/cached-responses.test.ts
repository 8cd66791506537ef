import { CachedResponses, type Origin, pinnedRevision, stateOf } from './cached-responses.js';
import { ResponseCache } from './response-cache.js';

const at = (newest: number, seen: number | null = null) => ({ newest, seen });
const keep = (responses: CachedResponses, digest: string, origin: Origin, etag: string) =>
  responses.keep(digest, stateOf(origin), Buffer.from('answer'), ['etag', etag]);

it.each([
  ['/council?revision=3', 3],
  ['/council?on=2016-09-22&revision=12&x=1', 12],
  ['/downloads/pledgebook-r7.zip', 7],
  ['/council', null],
  ['/council?revision=0', null],
  ['/council?prevision=3', null],
  ['/states/pledgebook-r7', null],
])('sees in %s the revision %s', (url, revision) => expect(pinnedRevision(url)).toBe(revision));

it('finds data of a pinned revision after newer ones came, and those of the newest no more', () => {
  const responses = new CachedResponses(new ResponseCache(1));
  keep(responses, 'pinned', { keep: 'revision', revision: 1, edition: at(1) }, '"a"');
  keep(responses, 'newest', { keep: 'revision', revision: 1, edition: at(1) }, '"b"');
  expect(responses.find('pinned', '/map.svg?revision=1', false, at(2))?.etag).toBe('"a"');
  expect(responses.find('newest', '/map.svg', false, at(1))?.etag).toBe('"b"');
  expect(responses.find('newest', '/map.svg', false, at(2))).toBeUndefined();
});

it('makes a pinned page anew once, when it must say that there is a newer revision, and then keeps it', () => {
  const responses = new CachedResponses(new ResponseCache(1));
  const page = { keep: 'page', revision: 1 } as const;
  keep(responses, 'd', { ...page, edition: at(1) }, '"newest"');
  expect(responses.find('d', '/council?revision=1', false, at(2))).toBeUndefined();
  keep(responses, 'd', { ...page, edition: at(2) }, '"older"');
  for (const newest of [2, 3, 9]) {
    expect(responses.find('d', '/council?revision=1', false, at(newest))?.etag).toBe('"older"');
  }
});

it('keeps pages whose links carry a new revision apart from those whose links are clean', () => {
  const responses = new CachedResponses(new ResponseCache(1));
  keep(responses, 'd', { keep: 'page', revision: 2, edition: at(2, 2) }, '"carrying"');
  expect(responses.find('d', '/council', false, at(2, 2))?.etag).toBe('"carrying"');
  expect(responses.find('d', '/council', false, at(2))).toBeUndefined();
});

it('makes a comparison with the newest revision anew for each', () => {
  const responses = new CachedResponses(new ResponseCache(1));
  keep(responses, 'd', { keep: 'comparison', revision: 1, edition: at(2) }, '"two"');
  expect(responses.find('d', '/note?revision=1', false, at(2))?.etag).toBe('"two"');
  expect(responses.find('d', '/note?revision=1', false, at(3))).toBeUndefined();
});
