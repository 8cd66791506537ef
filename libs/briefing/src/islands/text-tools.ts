/** Deprecated in name only: nothing else changes a text so that the reader can undo it. */
interface Typing {
  execCommand(name: 'insertText', ui: false, text: string): boolean;
}

/** Replaces the selection by a text as if it had been typed. */
const type = (area: HTMLTextAreaElement, text: string): void => {
  area.focus();
  if ((document as unknown as Typing).execCommand('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** Replaces the selection by a text, and selects a part of that text to be overwritten. */
const replace = (area: HTMLTextAreaElement, text: string, from: number, to: number): void => {
  const start = area.selectionStart;
  type(area, text);
  area.setSelectionRange(start + from, start + to);
};

/** Toggles a marker around the selected words. */
const enclose = (area: HTMLTextAreaElement, marker: string): void => {
  const { value, selectionStart: start, selectionEnd: end } = area;
  const words = value.slice(start, end);
  if (value.slice(start - marker.length, start) === marker && value.slice(end, end + marker.length) === marker) {
    area.setSelectionRange(start - marker.length, end + marker.length);
    return replace(area, words, 0, words.length);
  }
  replace(area, marker + words + marker, marker.length, marker.length + words.length);
};

const LIST_MARKER = /^- /;

/** Toggles list items for the lines that the selection touches. */
const list = (area: HTMLTextAreaElement): void => {
  const { value, selectionStart, selectionEnd } = area;
  const start = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const next = value.indexOf('\n', selectionEnd);
  const end = next < 0 ? value.length : next;
  const lines = value.slice(start, end).split('\n');
  const isList = lines.every((line) => LIST_MARKER.test(line));
  const text = lines.map((line) => (isList ? line.replace(LIST_MARKER, '') : `- ${line}`)).join('\n');
  // A list must follow an empty line, or it would be part of the paragraph.
  const gap = isList || start === 0 || value.slice(0, start).endsWith('\n\n') ? '' : '\n';
  area.setSelectionRange(start, end);
  replace(area, gap + text, gap.length + text.length, gap.length + text.length);
};

/** Turns the selected words into a link and selects its placeholder URL; a selected URL becomes a link with `words`. */
const link = (area: HTMLTextAreaElement, words: string): void => {
  const selected = area.value.slice(area.selectionStart, area.selectionEnd);
  if (/^https?:\/\/\S+$/.test(selected)) return replace(area, `[${words}](${selected})`, 1, 1 + words.length);
  const text = selected === '' ? words : selected;
  replace(area, `[${text}](https://)`, text.length + 3, text.length + 11);
};

/** Formats the selection of a text area. @param what `bold`, `list` or `link` */
export const set = (area: HTMLTextAreaElement, what: string, linkWords: string): void => {
  if (what === 'bold') enclose(area, '**');
  else if (what === 'list') list(area);
  else if (what === 'link') link(area, linkWords);
};

/**
 * Inserts a live figure at the caret, with spaces to adjacent words.
 * @param isVisited whether the text area had focus; otherwise the figure goes to the end
 */
export const insertFigure = (area: HTMLTextAreaElement, expression: string, isVisited: boolean): void => {
  if (!isVisited) area.setSelectionRange(area.value.length, area.value.length);
  const [before, after] = [area.value.charAt(area.selectionStart - 1), area.value.charAt(area.selectionEnd)];
  const text = `{{${expression}}}`;
  type(area, `${/[\p{L}\p{N}.,;:!?)]/u.test(before) ? ' ' : ''}${text}${/[\p{L}\p{N}(]/u.test(after) ? ' ' : ''}`);
};
