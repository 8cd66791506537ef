import type { IncomingMessage } from 'node:http';
import { normaliseAccepted } from './negotiation.js';

const normalised = (headers: Record<string, string>, isGraphql = true, method = 'GET') => {
  const request = { method, headers } as unknown as IncomingMessage;
  normaliseAccepted(request, isGraphql);
  return [request.headers.accept, request.headers['accept-encoding']];
};

it.each([
  [undefined, 'application/json; charset=utf-8'],
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json, text/plain, */*', 'application/json; charset=utf-8'],
  [
    'application/graphql-response+json; charset=utf-8, application/json; charset=utf-8',
    'application/graphql-response+json; charset=utf-8',
  ],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8', 'text/html'],
  ['application/json;q=0.5, application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
  ['image/png', 'application/none'],
  [`${'text/x, '.repeat(100)}application/json`, 'application/json; charset=utf-8'],
])('answers what accepts %s with %s', (accept, outcome) => {
  expect(normalised({ ...(accept && { accept }) })[0]).toBe(outcome);
});

it('offers the explorer’s page to readers alone, never to what sends an operation', () => {
  const accept = 'text/html, */*;q=0.8';
  expect(normalised({ accept })[0]).toBe('text/html');
  expect(normalised({ accept }, true, 'POST')[0]).toBe('application/json; charset=utf-8');
});

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'gzip'],
  ['*', 'gzip'],
  ['br', 'identity'],
  ['gzip;q=0', 'identity'],
  ['identity, gzip;q=0.1', 'identity'],
])('sends to what takes %s the coding %s', (coding, outcome) => {
  expect(normalised({ ...(coding !== undefined && { 'accept-encoding': coding }) })[1]).toBe(outcome);
});

it.each([
  [undefined, undefined],
  ['text/html;x=y', undefined],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', undefined],
  ['*/*', undefined],
  ['image/avif', undefined],
  ['text/csv', 'text/csv'],
  ['text/csv;q=0.5, text/html;q=0.1', 'text/csv'],
  ['application/json, text/plain, */*', 'application/json'],
])(
  'reads what the reader of a page accepts (%s) as %s: without a preference, nothing of it is left',
  (accept, type) => {
    expect(normalised({ ...(accept !== undefined && { accept }) }, false)).toEqual([type, 'identity']);
  },
);
