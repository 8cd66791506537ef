// Measures how many requests a server answers per second, and what each costs.
import autocannon from 'autocannon';

const CONNECTIONS = 16;

/** Loads a server with one request for the given number of seconds, after one second of warm-up. */
export const rateOf = async (server, name, request, seconds) => {
  const run = (duration) => autocannon({ ...request, connections: CONNECTIONS, duration });
  await run(1);
  const before = await server.usage();
  const result = await run(seconds);
  const after = await server.usage();
  if (result.non2xx + result.errors > 0) throw new Error(`${server.name} failed on ${name}.`);
  return {
    rate: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: (after.cpuMicroseconds - before.cpuMicroseconds) / result.requests.total,
    rss: after.rssBytes / 2 ** 20,
  };
};

/** Does the same with a GraphQL operation, whose requests are all alike or each have different variables. */
export const rateOfQuestion = (server, question, seconds, { different = false } = {}) => {
  const bodyOf = (variables) => JSON.stringify({ query: question.query, variables });
  let count = 0;
  const request = {
    url: `${server.address}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(different
      ? {
          requests: [{ setupRequest: (original) => ({ ...original, body: bodyOf(question.different((count += 1))) }) }],
        }
      : { body: bodyOf(question.variables) }),
  };
  return rateOf(server, question.name, request, seconds);
};
