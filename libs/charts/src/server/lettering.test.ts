import { createCanvas } from '@napi-rs/canvas';
import { registerFonts, wrapped } from './lettering.js';

const linesOf = (text: string, width: number): readonly string[] => {
  registerFonts();
  const context = createCanvas(10, 10).getContext('2d');
  context.font = '400 20px "Source Sans 3", "Noto Sans SC"';
  return wrapped(context, text, width);
};

it.each([
  'As of 22 September 2016 · revision 2 · Pledgebook',
  '截至2016年9月22日 · 第2版 · Pledgebook',
  '法国和墨西哥宣言：106 个会员国，“另有”2 个观察员国。',
])('writes %s as it is where there is room', (text) => {
  expect(linesOf(text, 2000)).toEqual([text]);
});

it('ends a line at a space, or after a Chinese character that no closing mark follows', () => {
  expect(linesOf('Security Council', 90)).toEqual(['Security', 'Council']);
  expect(linesOf('安全理事会，联合国', 105)).toEqual(['安全理事', '会，联合国']);
  expect(linesOf('截至9月22日 · 第2版', 115)).toEqual(['截至9月22日', '· 第2版']);
});
