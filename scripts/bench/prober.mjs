// Requests one address at even intervals, whether or not earlier responses have arrived, in a separate process. Reports
// how long each response took, in milliseconds. Arguments: the address, milliseconds between two requests, `new` for a
// new connection each time.
import { Agent, get } from 'node:http';
import { setPriority } from 'node:os';
import { setInterval } from 'node:timers';

const [address, every, connections] = process.argv.slice(2);
const agent = connections === 'new' ? false : new Agent({ keepAlive: true, maxSockets: 4 });
let latencies = [];
let failed = 0;

try {
  // If this process had to wait for a processor, its figures would measure that wait.
  setPriority(-10);
} catch {
  // Only root may raise the priority.
}

const ask = () => {
  const began = performance.now();
  const count = (isAnswer) => {
    latencies.push(performance.now() - began);
    if (!isAnswer) failed += 1;
  };
  get(address, { agent, headers: { accept: 'application/json' } }, (response) =>
    response.resume().on('end', () => count(response.statusCode === 200)),
  ).on('error', () => count(false));
};

let due = performance.now();
setInterval(() => {
  for (; due <= performance.now(); due += Number(every)) ask();
}, 1);

process.on('message', () => {
  process.send({ latencies, failed });
  latencies = [];
  failed = 0;
});
process.on('disconnect', () => process.exit());
