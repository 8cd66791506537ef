import { MessageChannel } from 'node:worker_threads';
import { BodyReceiver, BodySender } from './handed-bodies.js';

const LONG = 'é'.repeat(20_000);

const pair = () => {
  const { port1, port2 } = new MessageChannel();
  return { sender: new BodySender(port1), receiver: new BodyReceiver(port2) };
};

it('gives each body to the place that expects it, once', () => {
  const { sender, receiver } = pair();
  const [first, second] = [receiver.expect(), receiver.expect()];
  expect(sender.send(second, Buffer.from(`2${LONG}`))).toBe(true);
  expect(sender.send(first, Buffer.from(`1${LONG}`))).toBe(true);
  expect(receiver.take(first)?.toString()).toBe(`1${LONG}`);
  expect(receiver.take(second)?.toString()).toBe(`2${LONG}`);
  expect(receiver.take(second)).toBeNull();
});

it('hands over a part of a larger block without the rest of it', () => {
  const { sender, receiver } = pair();
  const block = Buffer.from(`before${LONG}after`);
  const place = receiver.expect();
  sender.send(place, block.subarray(6, -5));
  const body = receiver.take(place);
  expect(body?.toString()).toBe(LONG);
  expect(body?.buffer.byteLength).toBe(body?.length);
  expect(block.toString()).toBe(`before${LONG}after`);
});

it('leaves a short body where it is', () => {
  const { sender, receiver } = pair();
  const place = receiver.expect();
  const body = Buffer.from('short');
  expect(sender.send(place, body)).toBe(false);
  expect([body.toString(), receiver.take(place)]).toEqual(['short', null]);
});

it('lets go of what nobody expects any more, whether it came before or comes after', () => {
  const { sender, receiver } = pair();
  const [gone, left, next] = [receiver.expect(), receiver.expect(), receiver.expect()];
  sender.send(gone, Buffer.from(LONG));
  receiver.forget(gone);
  receiver.forget(left);
  sender.send(left, Buffer.from(LONG));
  expect([receiver.take(next), receiver.take(gone), receiver.take(left)]).toEqual([null, null, null]);
});
