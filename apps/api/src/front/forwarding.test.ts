import { once } from 'node:events';
import {
  Agent,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
  createServer,
  request,
} from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import { SERVER_OPTIONS, behindFront } from '../http/behind-front.js';
import { HANDED_BODY } from '../http/between-threads.js';
import { Editions } from '../http/edition.js';
import { BodySlots } from './body-slots.js';
import { frontServer } from './front-server.js';
import { uniqueSocketPath } from './front-thread.js';

const editions = new Editions();
/** The handler behind the front; each test sets it. */
let compute: RequestListener;
const socketPath = uniqueSocketPath();
const behind = createServer(
  SERVER_OPTIONS,
  behindFront((incoming, answer) => compute(incoming, answer)),
);
const agent = new Agent({ keepAlive: true });
let front: ReturnType<typeof frontServer>;
let port: number;

beforeAll(async () => {
  behind.listen(socketPath);
  await once(behind, 'listening');
});
afterAll(() => behind.close());

beforeEach(async () => {
  front = frontServer({
    settings: { ANSWER_CACHE_MB: 1, MAX_CONNECTIONS: 100, TRUST_PROXY: 'none' },
    memory: editions.memory,
    socketPath,
    bodies: { port: new MessageChannel().port2, memory: new BodySlots().memory },
  });
  front.server.listen(0, '127.0.0.1');
  await once(front.server, 'listening');
  ({ port } = front.server.address() as AddressInfo);
});
afterEach(async () => {
  if (front.server.listening) await promisify(front.close)();
});

interface RequestParts {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const ask = (path: string, { method = 'GET', headers = {}, body }: RequestParts = {}) => {
  const sent = request({ agent, port, path, method, headers, host: '127.0.0.1' });
  sent.end(body);
  const answered = new Promise<IncomingMessage>((resolve, reject) => sent.on('response', resolve).on('error', reject));
  return { sent, answered };
};

it('passes on what was asked, and back what was answered, whole', async () => {
  const long = 'é'.repeat(300_000);
  compute = async (incoming, answer) => {
    const body = await text(incoming);
    answer.writeHead(201, { 'x-method': incoming.method, 'content-type': 'text/plain', 'set-cookie': ['a=1', 'b=2'] });
    answer.end(`${incoming.url} ${incoming.headers['x-word']} ${body}`);
  };
  const { answered } = ask('/note?a=%C3%A9', { method: 'PUT', headers: { 'x-word': 'x' }, body: long });
  const response = await answered;
  expect([response.statusCode, response.headers['x-method'], response.headers['set-cookie']]).toEqual([
    201,
    'PUT',
    ['a=1', 'b=2'],
  ]);
  expect(await text(response)).toBe(`/note?a=%C3%A9 x ${long}`);
});

it('says from which address a request comes, whatever the request says', async () => {
  compute = (incoming, answer) => void answer.end(incoming.socket.remoteAddress);
  const { answered } = ask('/', { headers: { peer: '203.0.113.9', 'x-forwarded-host': 'no host' } });
  expect(await text(await answered)).toBe('127.0.0.1');
});

it.each(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'PATCH', 'POST', 'PUT'])(
  'passes on the body of a %s as its body, whatever stands in it',
  async (method) => {
    const body = 'GET /another HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const received: string[] = [];
    compute = async (incoming, answer) => {
      received.push(`${incoming.url} ${await text(incoming)}`);
      answer.end('done');
    };
    for (const headers of [{ 'transfer-encoding': 'chunked' }, { 'content-length': `${body.length}` }]) {
      expect((await ask('/one', { method, headers, body }).answered.then((answer) => answer.resume())).statusCode).toBe(
        200,
      );
    }
    await ask('/none', { method }).answered.then((answer) => answer.resume());
    expect(received).toEqual([`/one ${body}`, `/one ${body}`, '/none ']);
  },
);

it('lets whoever computes know that nobody waits any more', async () => {
  const hungUp = new Promise<void>((resolve) => {
    compute = (_, answer) => void answer.once('close', () => answer.writableFinished || resolve());
  });
  const begun = once(behind, 'request');
  const { sent, answered } = ask('/');
  answered.catch(() => undefined);
  await begun;
  sent.destroy();
  await hungUp;
});

it.each([
  ['unread', (_: IncomingMessage, answer: ServerResponse): void => void answer.writeHead(413).end('too much')],
  [
    'half read',
    (incoming: IncomingMessage, answer: ServerResponse): void =>
      void incoming.once('data', () => {
        incoming.pause();
        answer.writeHead(413).end('too much');
      }),
  ],
] as const)('passes back what is answered while a body is still sent, %s', async (_, answerEarly) => {
  compute = answerEarly;
  const { sent, answered } = ask('/', { method: 'POST', body: 'x'.repeat(20_000_000) });
  sent.on('error', () => undefined);
  const response = await answered;
  expect([response.statusCode, response.headers.connection]).toEqual([413, 'close']);
  expect(await text(response)).toBe('too much');
  compute = (_incoming, answer) => void answer.end('next');
  expect(await text(await ask('/').answered)).toBe('next');
});

it('says so where the answer fails, before it began and after', async () => {
  compute = (incoming, answer) => {
    if (incoming.url === '/half') answer.write('half');
    void setImmediate().then(() => incoming.socket.destroy());
  };
  const failed = await ask('/none').answered;
  expect(failed.statusCode).toBe(500);
  expect(JSON.parse(await text(failed)).errors[0].extensions.code).toBe('INTERNAL');
  await expect(ask('/half').answered.then(text)).rejects.toThrow();
});

it('ends when those who wait are answered, and tells them that their connections end', async () => {
  let waiting: ServerResponse | undefined;
  compute = (_, answer) => void (waiting = answer);
  const begun = once(behind, 'request');
  const { answered } = ask('/');
  await begun;
  const closed = promisify(front.close)();
  while (front.server.listening) await setImmediate();
  waiting?.end('whole');
  const response = await answered;
  expect(response.headers.connection).toBe('close');
  expect(await text(response)).toBe('whole');
  await closed;
});

it('expects no body for what waits behind another of its connection', async () => {
  editions.follow({ number: 1, recordedAt: '2026-11-24T12:00:00Z' }, 5);
  editions.open();
  const expected: boolean[] = [];
  const answers: ServerResponse[] = [];
  compute = (incoming, answer) => {
    expected.push(HANDED_BODY in incoming.headers);
    answers.push(answer);
    if (answers.length === 2) for (const response of answers) response.end('done');
  };
  const socket = connect(port, '127.0.0.1');
  const head = 'HTTP/1.1\r\nHost: localhost\r\n';
  socket.write(`GET /first ${head}\r\nGET /second ${head}Connection: close\r\n\r\n`);
  expect((await text(socket)).match(/done/g)).toHaveLength(2);
  expect(expected).toEqual([true, false]);
});
