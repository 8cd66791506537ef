import { MessageChannel } from 'node:worker_threads';
import { BodyReceiver, BodySender } from './handed-bodies.js';

const LONG = 'é'.repeat(20_000);

const pair = () => {
  const { port1, port2 } = new MessageChannel();
  const sender = new BodySender(port1);
  return { sender, receiver: new BodyReceiver({ port: port2, memory: sender.memory }) };
};

it('gives each body to the place that expects it, once', () => {
  const { sender, receiver } = pair();
  const [first, second] = [receiver.expect(), receiver.expect()];
  expect(sender.send(second, Buffer.from(`2${LONG}`))).toBe(true);
  expect(sender.send(first, Buffer.from(`1${LONG}`))).toBe(true);
  expect(receiver.take(first)?.toString()).toBe(`1${LONG}`);
  expect(receiver.take(second)?.toString()).toBe(`2${LONG}`);
  receiver.forget(second);
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

it('leaves bytes to whoever gave them', () => {
  const { sender, receiver } = pair();
  const body = Buffer.alloc(40_000, 'x');
  sender.send(receiver.expect(), body);
  expect(body).toHaveLength(40_000);
});

it('writes texts into room that both threads share, again once they are forgotten, and elsewhere while there is none', () => {
  const { sender, receiver } = pair();
  const hand = (text: string) => {
    const place = receiver.expect();
    expect(sender.send(place, sender.write(text) ?? text)).toBe(true);
    const body = receiver.take(place);
    return { place, body, isShared: body?.buffer === sender.memory };
  };
  const texts = Array.from({ length: 12 }, (_, index) => `${index}${LONG}`);
  const handed = texts.map(hand);
  expect(handed.map(({ body }) => body?.toString())).toEqual(texts);
  expect(handed.map(({ isShared }) => isShared)).toEqual(texts.map((_, index) => index < 8));
  receiver.forget(handed[3]?.place ?? '');
  const next = hand(`next${LONG}`);
  expect([next.isShared, next.body?.byteOffset]).toEqual([true, handed[3]?.body?.byteOffset]);
  expect(hand(`last${LONG}`).isShared).toBe(false);
});

it.each([2 ** 17 - 2, 2 ** 17, 300_000])('writes a text of %d letters of two bytes whole', (letters) => {
  const { sender, receiver } = pair();
  const place = receiver.expect();
  const text = 'é'.repeat(letters);
  sender.send(place, sender.write(text) ?? text);
  expect(receiver.take(place)?.equals(Buffer.from(text))).toBe(true);
});

it.each([1, 2, 3, 4])(
  'writes a text whole whose last character, of four bytes, meets a slot with %d bytes left',
  (left) => {
    const { sender, receiver } = pair();
    const place = receiver.expect();
    const text = `${'x'.repeat(2 ** 18 - left)}😀`;
    sender.send(place, sender.write(text) ?? text);
    expect(receiver.take(place)?.equals(Buffer.from(text))).toBe(true);
  },
);

it('takes no room for what was written and not sent', () => {
  const { sender } = pair();
  const [first, second] = [sender.write(LONG), sender.write(LONG)] as [Buffer, Buffer];
  expect(second.byteOffset).toBe(first.byteOffset);
});

it('leaves a short body where it is', () => {
  const { sender, receiver } = pair();
  const place = receiver.expect();
  expect([sender.write('short'), sender.send(place, 'short')]).toEqual([null, false]);
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

it('finds the room again of what nobody expected any more', () => {
  const { sender, receiver } = pair();
  const left = receiver.expect();
  receiver.forget(left);
  const write = () => sender.write(LONG) as Buffer;
  const written = write();
  sender.send(left, written);
  expect(write().byteOffset).not.toBe(written.byteOffset);
  receiver.take(receiver.expect());
  expect(write().byteOffset).toBe(written.byteOffset);
});
