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

/** Draws a chart from the figure’s table in place of its picture; arrow keys move through the values. */
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
  const announcement = document.createElement('p');
  announcement.className = 'unseen';
  announcement.setAttribute('aria-live', 'polite');
  const container = document.createElement('div');
  container.className = 'drawn';
  container.append(canvas);
  frame.append(container, announcement);
  frame.classList.add('live');
  let chart = newChart(canvas, chartOfTable(name, numbers, THEMES[dark.matches ? 'dark' : 'light']));
  dark.addEventListener('change', () => {
    chart.destroy();
    chart = newChart(canvas, chartOfTable(name, numbers, THEMES[dark.matches ? 'dark' : 'light']));
  });
  addEventListener('beforeprint', () => chart.resize());

  let [set, index] = [0, -1];
  canvas.addEventListener('keydown', (event) => {
    const sets = chart.data.datasets.length;
    const length = () => chart.data.datasets[set]?.data.length ?? 0;
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
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.update();
    const { title = [], body = [], footer = [] } = chart.tooltip ?? {};
    announcement.textContent =
      index < 0 ? '' : [...title, ...body.flatMap(({ lines }) => lines), ...footer].join(numbers.colon);
  });
};
