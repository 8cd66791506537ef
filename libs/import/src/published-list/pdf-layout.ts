/** A run of letters on a page: left and right edges, the baseline measured from the bottom, and the letter height. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly height: number;
}

/** Text of one line without a wide gap. */
interface Segment extends TextRun {
  readonly line: number;
}

/** The text of a page in reading order, column by column, and the footnotes apart from it. */
export interface PageText {
  readonly lines: readonly string[];
  /** Footnotes in smaller letters, which can name States that are not in the list. */
  readonly footnotes: readonly string[];
}

const MARK = /^[\d*†‡§¶#,()[\]a-z¹²³⁰-⁹ ]{1,6}$/u;
const FOOTNOTE = /^\s*[\d*†‡§¹²³]/u;
/** Letters lower than this fraction of the page's usual height are a footnote. */
const SMALL = 0.86;
/** Raised letters lower than this fraction of the line's height are a footnote mark. */
const TINY = 0.78;
/** Number of lines at the top and at the bottom of a page that can be a running header or footer. */
const MARGIN_LINES = 2;
/** Minimum gap between two columns, in letter heights. */
const COLUMN_GAP = 0.7;
/** Minimum gap between two cells in letter heights, if there are no columns; justification makes narrower gaps. */
const CELL_GAP = 2.5;
/** Minimum distance between the baselines of two paragraphs, in letter heights. */
const PARAGRAPH_GAP = 1.75;
/** Minimum number of aligned lines in a column, and the maximum fraction of them that headings can cross. */
const MIN_ALIGNED = 3;
const MAX_ACROSS = 0.15;

/** Returns the height of most letters on a page. */
const usualHeight = (runs: readonly TextRun[]): number => {
  const letters = new Map<number, number>();
  for (const { text, height } of runs) {
    const rounded = Math.round(height * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.trim().length);
  }
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [10, 0] as const)[0] || 10;
};

/** Groups runs into lines from top to bottom, with the runs of each from left to right. */
const linesOf = (runs: readonly TextRun[], usual: number): readonly (readonly TextRun[])[] => {
  const lines: TextRun[][] = [];
  for (const run of [...runs].sort((a, b) => b.baseline - a.baseline)) {
    const line = lines.at(-1);
    if (line?.[0] && line[0].baseline - run.baseline < usual * 0.45) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
};

/** Joins the runs of a line that have at most a blank between them, and leaves out raised footnote marks. */
const segmentsOf = (line: readonly TextRun[], number: number, usual: number): readonly Segment[] => {
  const main = Math.max(...line.map(({ height }) => height));
  const base = line.find(({ height }) => height === main)?.baseline ?? 0;
  const segments: Segment[] = [];
  for (const run of line) {
    if (run.text.trim() === '') continue;
    const last = segments.at(-1);
    const gap = last ? run.left - last.right : Infinity;
    const isRaised = run.height < main * TINY && run.baseline >= base - 0.1;
    if (isRaised && gap < run.height && MARK.test(run.text.trim())) continue;
    if (last && gap < usual * COLUMN_GAP) {
      const blank = gap > run.height * 0.12 && !/\s$/u.test(last.text) && !/^\s/u.test(run.text);
      const text = `${last.text}${blank ? ' ' : ''}${run.text}`;
      segments[segments.length - 1] = { ...last, text, right: Math.max(last.right, run.right) };
    } else segments.push({ ...run, line: number });
  }
  return segments;
};

/**
 * Returns the positions where columns begin: several lines begin there, there is text to the left of it, and hardly any
 * line crosses it. Wide gaps alone do not indicate columns, since justified text has them anywhere.
 */
const guttersOf = (segments: readonly Segment[], usual: number): readonly number[] => {
  const clusters: { from: number; to: number; size: number }[] = [];
  for (const { left } of [...segments].sort((a, b) => a.left - b.left)) {
    const cluster = clusters.at(-1);
    if (cluster && left - cluster.from < usual * 0.7) {
      cluster.to = left;
      cluster.size += 1;
    } else clusters.push({ from: left, to: left, size: 1 });
  }
  const least = Math.max(MIN_ALIGNED, segments.length * 0.05);
  return clusters.flatMap(({ from, size }) => {
    const edge = from - 0.5;
    const before = segments.filter(({ left, right }) => left < edge && right <= edge).length;
    const across = segments.filter(({ left, right }) => left < edge && right > edge).length;
    return size >= least && before >= MIN_ALIGNED && across <= Math.max(1, size * MAX_ACROSS) ? [edge] : [];
  });
};

/** Returns the lines of one column, with an empty line between paragraphs. */
const columnLines = (segments: readonly Segment[], usual: number): readonly string[] => {
  const lines: string[] = [];
  let last: Segment | undefined;
  for (const segment of segments) {
    if (last && last.line === segment.line) {
      const isWide = segment.left - last.right > usual * CELL_GAP;
      lines[lines.length - 1] += `${isWide ? '   ' : ' '}${segment.text}`;
    } else {
      if (last && last.baseline - segment.baseline > usual * PARAGRAPH_GAP) lines.push('');
      // A soft hyphen (or U+2010) at the end of a line shows where typesetting broke a word.
      lines.push(segment.text.trim().replace(/[\u00ad\u2010]$/u, '-'));
    }
    last = segment;
  }
  return lines;
};

/**
 * Finds the footnotes of a column: its last small lines, from the first that begins with a mark, with nothing but the
 * footer of the page below them.
 */
const footnotesOf = (
  column: readonly Segment[],
  isSmall: (segment: Segment) => boolean,
): { readonly from: number; readonly to: number } => {
  const last = column.findLastIndex(isSmall);
  const before = column.findLastIndex((segment, at) => at < last && !isSmall(segment));
  const from = column.findIndex((segment, at) => at > before && at <= last && FOOTNOTE.test(segment.text));
  const isLast = column.length - 1 - last <= MARGIN_LINES;
  return last < 0 || from < 0 || !isLast ? { from: column.length, to: column.length } : { from, to: last + 1 };
};

/**
 * Puts the text of a page in reading order: columns from left to right, each from top to bottom. A line across several
 * columns, such as a heading, separates the columns above it from those below.
 */
export const pageText = (runs: readonly TextRun[]): PageText => {
  const usual = usualHeight(runs);
  const all = linesOf(runs, usual).map((line, number) => segmentsOf(line, number, usual));
  const isSmall = ({ height }: Segment): boolean => height < usual * SMALL;
  const gutters = guttersOf(
    all.flat().filter((segment) => !isSmall(segment)),
    usual,
  );
  const lines: string[] = [];
  let band: Segment[][] = Array.from({ length: gutters.length + 1 }, () => []);
  const footnotes: string[] = [];
  const flush = (): void => {
    for (const column of band) {
      const { from, to } = footnotesOf(column, isSmall);
      for (const part of [column.slice(0, from), column.slice(to)]) {
        if (part.length > 0) lines.push(...columnLines(part, usual), '');
      }
      footnotes.push(...columnLines(column.slice(from, to), usual).filter((line) => line !== ''));
    }
    band = band.map(() => []);
  };
  for (const line of all) {
    const crosses = line.some(({ left, right }) => gutters.some((gutter) => left < gutter && gutter < right - 0.5));
    if (crosses) {
      flush();
      const text = line.map((segment) => segment.text).join('   ');
      if (line.every(isSmall) && (footnotes.length > 0 || FOOTNOTE.test(text))) footnotes.push(text);
      else lines.push(text, '');
    } else for (const segment of line) band[gutters.filter((gutter) => gutter < segment.left).length]?.push(segment);
  }
  flush();
  while (lines.at(-1) === '') lines.pop();
  return { lines, footnotes };
};

/** Normalises a line so that it equals the same line on other pages, whatever the page number. */
const normalised = (line: string): string => line.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();

/**
 * Joins the pages of a document. Lines that are repeated at the top or the bottom of several pages are removed: they
 * would come between the parts of a name that is broken over two pages.
 */
export const withoutRunningHeads = (
  pages: readonly PageText[],
): { readonly text: string; readonly aside: readonly string[] } => {
  const margins = pages.map(({ lines }) => {
    const full = lines.flatMap((line, at) => (line === '' ? [] : [at]));
    return new Set([...full.slice(0, MARGIN_LINES), ...full.slice(-MARGIN_LINES)]);
  });
  const seen = new Map<string, number>();
  pages.forEach(({ lines }, page) => {
    for (const line of new Set([...(margins[page] ?? [])].map((at) => normalised(lines[at] ?? '')))) {
      seen.set(line, (seen.get(line) ?? 0) + 1);
    }
  });
  /** Removed text as it is written first, by what its repetitions have in common. */
  const aside = new Map<string, string>();
  const texts = pages.map(({ lines, footnotes }, page) => {
    const retained = lines.filter((line, at) => {
      const repeated = margins[page]?.has(at) && (seen.get(normalised(line)) ?? 0) > Math.max(1, pages.length / 3);
      if (repeated && !aside.has(normalised(line))) aside.set(normalised(line), line.trim());
      return !repeated;
    });
    for (const note of footnotes) aside.set(note, note);
    return retained.join('\n').replace(/^\n+|\n+$/gu, '');
  });
  return { text: texts.join('\n'), aside: [...aside.values()].filter((line) => /\p{L}/u.test(line)) };
};
