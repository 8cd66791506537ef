import { fileURLToPath } from 'node:url';
import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';

const FAMILIES = [
  ['Source Sans 3', 'source-sans-3', ['400Regular', '600SemiBold']],
  ['Source Serif 4', 'source-serif-4', ['600SemiBold']],
  ['Vazirmatn', 'vazirmatn', ['400Regular', '600SemiBold']],
  ['Noto Sans SC', 'noto-sans-sc', ['400Regular']],
] as const;

let registered = false;

/** Registers the fonts for canvases: full fonts, since with subsets a canvas silently falls back to another font. */
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

/** Where a line can break: after a space, and after a Chinese character unless a closing mark or a space follows. */
const PLACES = /(?<= )(?! )|(?<=[\p{Script=Han}，、；：。）》”])(?![ ，、；：。）》”])/u;

/** Breaks a text into lines of at most `width` pixels in the font of a context. */
export const wrapped = (context: SKRSContext2D, text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const part of text.split(PLACES)) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && context.measureText(longer.trimEnd()).width <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
};
