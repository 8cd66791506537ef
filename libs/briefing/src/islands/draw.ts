import { CHARTS, type Cell, type ChartName, type ChartTable, THEMES, chartOfTable, newChart } from '#charts';

const cellOf = ({ dataset, textContent }: HTMLElement): Cell => {
  const { number, value } = dataset;
  if (number !== undefined) return number === '' ? null : Number(number);
  return value ?? textContent;
};

const isMirrored = (): boolean => document.documentElement.dir === 'rtl';

const tableOf = (
  table: HTMLTableElement,
  { places, locale, colon = ': ' }: Readonly<Partial<Record<string, string>>>,
): ChartTable & { readonly colon: string } => ({
  colon,
  ...(locale && { locale }),
  ...(isMirrored() && { direction: 'rtl' }),
  ...(places && { places: places.split(' ').map(Number) }),
  days: Object.fromEntries(
    [...table.querySelectorAll<HTMLElement>('[data-value]')].map(({ dataset, textContent }) => [
      dataset['value'] ?? '',
      textContent ?? '',
    ]),
  ),
  columns: [...table.querySelectorAll<HTMLElement>('thead th')].map((head) => ({
    key: head.dataset['key'] ?? '',
    label: head.textContent ?? '',
  })),
  rows: [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cellOf(cell as HTMLElement)),
  ),
});

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Draws the figure's table in place of its picture; arrow keys walk through the values. */
export const draw = (figure: HTMLElement): void => {
  const table = figure.querySelector('table');
  const frame = figure.querySelector<HTMLElement>('.picture');
  const name = figure.dataset['figure'] as ChartName;
  if (!table || !frame || !(name in CHARTS) || table.tBodies[0]?.rows.length === 0) return;
  const numbers = tableOf(table, { ...figure.dataset, ...frame.dataset });
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${frame.dataset['label'] ?? ''} ${frame.dataset['keys'] ?? ''}`);
  const spoken = document.createElement('p');
  spoken.className = 'unseen';
  spoken.setAttribute('aria-live', 'polite');
  const own = document.createElement('div');
  own.className = 'drawn';
  own.append(canvas);
  frame.append(own, spoken);
  frame.classList.add('live');
  let drawn = newChart(canvas, chartOfTable(name, numbers, THEMES[dark.matches ? 'dark' : 'light']));
  dark.addEventListener('change', () => {
    drawn.destroy();
    drawn = newChart(canvas, chartOfTable(name, numbers, THEMES[dark.matches ? 'dark' : 'light']));
  });
  addEventListener('beforeprint', () => drawn.resize());

  let [set, index] = [0, -1];
  canvas.addEventListener('keydown', (event) => {
    const sets = drawn.data.datasets.length;
    const length = () => drawn.data.datasets[set]?.data.length ?? 0;
    const [next, previous] = isMirrored() ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    if (event.key === next) index = Math.min(length() - 1, index + 1);
    else if (event.key === previous) index = Math.max(0, index - 1);
    else if (event.key === 'ArrowDown') set = (set + 1) % sets;
    else if (event.key === 'ArrowUp') set = (set + sets - 1) % sets;
    else if (event.key === 'Escape') index = -1;
    else return;
    event.preventDefault();
    index = Math.min(index, length() - 1);
    const active = index < 0 ? [] : [{ datasetIndex: set, index }];
    drawn.setActiveElements(active);
    drawn.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    drawn.update();
    const { title = [], body = [], footer = [] } = drawn.tooltip ?? {};
    spoken.textContent =
      index < 0 ? '' : [...title, ...body.flatMap(({ lines }) => lines), ...footer].join(numbers.colon);
  });
};
