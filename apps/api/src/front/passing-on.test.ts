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
import { privateSocket } from './front-thread.js';

const editions = new Editions();
/** What computes, as each test says. */
let compute: RequestListener;
const socketPath = privateSocket();
const behind = createServer(
  SERVER_OPTIONS,
  behindFront((asked, answer) => compute(asked, answer)),
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

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const ask = (path: string, { method = 'GET', headers = {}, body }: Asked = {}) => {
  const asked = request({ agent, port, path, method, headers, host: '127.0.0.1' });
  asked.end(body);
  const answered = new Promise<IncomingMessage>((resolve, reject) => asked.on('response', resolve).on('error', reject));
  return { asked, answered };
};

it('passes on what was asked, and back what was answered, whole', async () => {
  const long = 'é'.repeat(300_000);
  compute = async (asked, answer) => {
    const body = await text(asked);
    answer.writeHead(201, { 'x-method': asked.method, 'content-type': 'text/plain', 'set-cookie': ['a=1', 'b=2'] });
    answer.end(`${asked.url} ${asked.headers['x-word']} ${body}`);
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
  compute = (asked, answer) => void answer.end(asked.socket.remoteAddress);
  const { answered } = ask('/', { headers: { peer: '203.0.113.9', 'x-forwarded-host': 'no host' } });
  expect(await text(await answered)).toBe('127.0.0.1');
});

it.each(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'PATCH', 'POST', 'PUT'])(
  'passes on the body of a %s as its body, whatever stands in it',
  async (method) => {
    const body = 'GET /another HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const asked: string[] = [];
    compute = async (request, answer) => {
      asked.push(`${request.url} ${await text(request)}`);
      answer.end('done');
    };
    for (const headers of [{ 'transfer-encoding': 'chunked' }, { 'content-length': `${body.length}` }]) {
      expect((await ask('/one', { method, headers, body }).answered.then((answer) => answer.resume())).statusCode).toBe(
        200,
      );
    }
    await ask('/none', { method }).answered.then((answer) => answer.resume());
    expect(asked).toEqual([`/one ${body}`, `/one ${body}`, '/none ']);
  },
);

it('lets whoever computes know that nobody waits any more', async () => {
  const hungUp = new Promise<void>((resolve) => {
    compute = (_, answer) => void answer.once('close', () => answer.writableFinished || resolve());
  });
  const begun = once(behind, 'request');
  const { asked, answered } = ask('/');
  answered.catch(() => undefined);
  await begun;
  asked.destroy();
  await hungUp;
});

it.each([
  ['unread', (_: IncomingMessage, answer: ServerResponse): void => void answer.writeHead(413).end('too much')],
  [
    'half read',
    (asked: IncomingMessage, answer: ServerResponse): void =>
      void asked.once('data', () => {
        asked.pause();
        answer.writeHead(413).end('too much');
      }),
  ],
] as const)('passes back what is answered while a body is still sent, %s', async (_, answerEarly) => {
  compute = answerEarly;
  const { asked, answered } = ask('/', { method: 'POST', body: 'x'.repeat(20_000_000) });
  asked.on('error', () => undefined);
  const response = await answered;
  expect([response.statusCode, response.headers.connection]).toEqual([413, 'close']);
  expect(await text(response)).toBe('too much');
  compute = (_asked, answer) => void answer.end('next');
  expect(await text(await ask('/').answered)).toBe('next');
});

it('says so where the answer fails, before it began and after', async () => {
  compute = (asked, answer) => {
    if (asked.url === '/half') answer.write('half');
    void setImmediate().then(() => asked.socket.destroy());
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
  compute = (asked, answer) => {
    expected.push(HANDED_BODY in asked.headers);
    answers.push(answer);
    if (answers.length === 2) for (const each of answers) each.end('done');
  };
  const socket = connect(port, '127.0.0.1');
  const head = 'HTTP/1.1\r\nHost: localhost\r\n';
  socket.write(`GET /first ${head}\r\nGET /second ${head}Connection: close\r\n\r\n`);
  expect((await text(socket)).match(/done/g)).toHaveLength(2);
  expect(expected).toEqual([true, false]);
});
