/** What of a terminal is needed to write in it. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One line that says what is under way, and goes when that is done. */
export interface Progress {
  say(text: string): void;
  end(): void;
}

const CLEAR_LINE = '\r\u001b[K';

/** The line in a terminal; in a file or a pipe nothing is written, for there no line can be taken back. */
export const progressIn = (terminal: Terminal): Progress => {
  const write = (text: string): void => {
    if (terminal.isTTY) terminal.write(CLEAR_LINE + text);
  };
  return { say: write, end: () => write('') };
};
