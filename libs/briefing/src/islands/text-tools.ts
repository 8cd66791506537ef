/** Old in name alone: nothing else changes a text so that a reader can undo it. */
interface Typing {
  execCommand(name: 'insertText', ui: false, text: string): boolean;
}

/** Puts a text in the place of what is selected, as if it had been typed. */
const type = (area: HTMLTextAreaElement, text: string): void => {
  area.focus();
  if ((document as unknown as Typing).execCommand('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** Puts a text in the place of what is selected, and selects a part of it for what is typed next. */
const replace = (area: HTMLTextAreaElement, text: string, from: number, to: number): void => {
  const start = area.selectionStart;
  type(area, text);
  area.setSelectionRange(start + from, start + to);
};

/** Selected words between two signs; words that stand between them already lose them. */
const enclose = (area: HTMLTextAreaElement, sign: string): void => {
  const { value, selectionStart: start, selectionEnd: end } = area;
  const words = value.slice(start, end);
  if (value.slice(start - sign.length, start) === sign && value.slice(end, end + sign.length) === sign) {
    area.setSelectionRange(start - sign.length, end + sign.length);
    return replace(area, words, 0, words.length);
  }
  replace(area, sign + words + sign, sign.length, sign.length + words.length);
};

const MARK = /^- /;

/** The lines that the selection touches as items of a list; items become lines again. */
const list = (area: HTMLTextAreaElement): void => {
  const { value, selectionStart, selectionEnd } = area;
  const start = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const next = value.indexOf('\n', selectionEnd);
  const end = next < 0 ? value.length : next;
  const lines = value.slice(start, end).split('\n');
  const isList = lines.every((line) => MARK.test(line));
  const text = lines.map((line) => (isList ? line.replace(MARK, '') : `- ${line}`)).join('\n');
  // A list begins after an empty line, or it is part of the paragraph.
  const gap = isList || start === 0 || value.slice(0, start).endsWith('\n\n') ? '' : '\n';
  area.setSelectionRange(start, end);
  replace(area, gap + text, gap.length + text.length, gap.length + text.length);
};

/** Selected words as a link; its address is selected, to be written over. */
const link = (area: HTMLTextAreaElement, words: string): void => {
  const selected = area.value.slice(area.selectionStart, area.selectionEnd);
  if (/^https?:\/\/\S+$/.test(selected)) return replace(area, `[${words}](${selected})`, 1, 1 + words.length);
  const text = selected === '' ? words : selected;
  replace(area, `[${text}](https://)`, text.length + 3, text.length + 11);
};

/** Sets what is selected in a text. @param what `bold`, `list` or `link` */
export const set = (area: HTMLTextAreaElement, what: string, linkWords: string): void => {
  if (what === 'bold') enclose(area, '**');
  else if (what === 'list') list(area);
  else if (what === 'link') link(area, linkWords);
};

/** Puts a live figure where the reader writes, apart from the words beside it. @param isVisited whether the reader was in the text */
export const insertFigure = (area: HTMLTextAreaElement, expression: string, isVisited: boolean): void => {
  if (!isVisited) area.setSelectionRange(area.value.length, area.value.length);
  const [before, after] = [area.value.charAt(area.selectionStart - 1), area.value.charAt(area.selectionEnd)];
  const text = `{{${expression}}}`;
  type(area, `${/[\p{L}\p{N}.,;:!?)]/u.test(before) ? ' ' : ''}${text}${/[\p{L}\p{N}(]/u.test(after) ? ' ' : ''}`);
};
