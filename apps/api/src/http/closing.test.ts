import { Agent, type IncomingMessage, get } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { closeConnections } from './closing.js';

describe('a service that closes while an answer is under way', () => {
  let agent: Agent;
  let server: FastifyInstance;
  let letGo: () => void;

  beforeEach(async () => {
    agent = new Agent({ keepAlive: true });
    server = Fastify({ forceCloseConnections: 'idle', keepAliveTimeout: 600_000, return503OnClosing: false });
    closeConnections(server);
  });
  afterEach(() => {
    agent.destroy();
    server.server.closeAllConnections();
  });

  const open = (path: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const address = server.server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      get({ agent, port, path, host: '127.0.0.1' }, resolve).on('error', reject);
    });
  const end = (response: IncomingMessage): Promise<unknown> =>
    new Promise((resolve) => response.on('end', resolve).resume());

  it('sends it, says that the connection ends, and waits for no other question on it', async () => {
    const begun = new Promise<void>((isBegun) => {
      server.get('/', async () => {
        isBegun();
        await new Promise<void>((go) => (letGo = go));
        return 'whole';
      });
    });
    await server.listen({ port: 0, host: '127.0.0.1' });
    const answered = open('/');
    await begun;
    const closed = server.close();
    while (server.server.listening) await setImmediate();
    letGo();
    const response = await answered;
    expect(response.statusCode).toBe(200);
    expect(response.headers.connection).toBe('close');
    await end(response);
    await closed;
  });
});
