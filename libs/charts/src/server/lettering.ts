import { fileURLToPath } from 'node:url';
import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';

const FAMILIES = [
  ['Source Sans 3', 'source-sans-3', ['400Regular', '600SemiBold']],
  ['Source Serif 4', 'source-serif-4', ['600SemiBold']],
  ['Vazirmatn', 'vazirmatn', ['400Regular', '600SemiBold']],
  ['Noto Sans SC', 'noto-sans-sc', ['400Regular']],
] as const;

let registered = false;

/** Full fonts: subsets fall back silently on a canvas. */
export const registerFonts = (): void => {
  if (registered) return;
  registered = true;
  for (const [family, name, weights] of FAMILIES) {
    for (const weight of weights) {
      const file = new URL(`../../../fonts/${name}/${weight}.ttf`, import.meta.url);
      GlobalFonts.registerFromPath(fileURLToPath(file), family);
    }
  }
};

/** Where a line can end: at a space, and after a Chinese character that no closing mark follows. */
const PLACES = / +|(?<=[\p{Script=Han}，、；：。）》”])(?![，、；：。）》”])/u;

/** The lines that a text takes in the font of a context. */
export const wrapped = (context: SKRSContext2D, text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(PLACES)) {
    const space = /[\p{Script=Han}，、；：。）》”]$/u.test(lines.at(-1) ?? '') ? '' : ' ';
    const longer = `${lines.at(-1) ?? ''}${space}${word}`.trim();
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
