// The upper limit: Fastify sending prepared bytes. Usage: node raw-fastify.mjs FILE, a JSON list of answers by query.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';

const answers = new Map(
  JSON.parse(readFileSync(process.argv[2], 'utf8')).map(({ query, body }) => [query, Buffer.from(body)]),
);
const send = (reply, { query }) => reply.type('application/json; charset=utf-8').send(answers.get(query));
const server = Fastify();
server.post('/graphql', (request, reply) => send(reply, request.body));
server.get('/graphql', (request, reply) => send(reply, request.query));
console.log(`answers at ${await server.listen({ port: 0, host: '127.0.0.1' })}`);
