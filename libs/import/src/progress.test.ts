import { progressIn } from './progress.js';

const terminal = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
};

it('says in one line of a terminal what is under way, and takes it back', () => {
  const screen = terminal(true);
  const progress = progressIn(screen);
  progress.say('Recording seeds/0001 (1 of 2) …');
  progress.end();
  expect(screen.written).toEqual(['\r\u001b[KRecording seeds/0001 (1 of 2) …', '\r\u001b[K']);
});

it('writes nothing into a file or a pipe', () => {
  const file = terminal(false);
  const progress = progressIn(file);
  progress.say('Recording');
  progress.end();
  expect(file.written).toEqual([]);
});
