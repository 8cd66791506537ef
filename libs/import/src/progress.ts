/** The part of a terminal's stream that progress needs. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A line that says what is in progress, and disappears when it is done. */
export interface Progress {
  say(text: string): void;
  end(): void;
}

const CLEAR_LINE = '\r\u001b[K';

/** Shows progress in a terminal. Writes nothing to a file or a pipe, where a line cannot be erased. */
export const progressIn = (terminal: Terminal): Progress => {
  const write = (text: string): void => {
    if (terminal.isTTY) terminal.write(CLEAR_LINE + text);
  };
  return { say: write, end: () => write('') };
};
