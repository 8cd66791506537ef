import type { ComparedFragment } from '../../operations.generated.js';
import { listText, clauses } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { actDay } from '../../ui/parts.js';
import { MESSAGES } from './messages/index.js';

type Sources = ComparedFragment['sources'];

/** What is recorded of an initiative under one term. */
export interface InitiativeFact {
  readonly key: string;
  readonly term: string;
  /** In English where it is recorded prose, else in the reader's language; `null` where no source says. */
  readonly text: string | null;
  /** What must be said of it; in English. */
  readonly note: string | null;
  /** What it rests on; empty where it rests on the sources of the initiative. */
  readonly sources: Sources;
}

/** The sources of one text, where they are others than those of the whole initiative. */
export const ownSources = (of: Sources, whole: Sources): Sources =>
  of.length === whole.length && of.every(({ id }, index) => id === whole[index]?.id) ? [] : of;

/** Who leads an initiative; `null` where no source says. */
export const leadText = (
  { group, states, organisation }: ComparedFragment['ledBy'],
  context: PageContext,
): string | null => {
  const t = MESSAGES[context.language];
  const names = listText(
    context.language,
    states.map(({ name }) => name),
  );
  const own = group && (/group|grupo/i.test(group) ? group : t.group(group));
  const led = own && names !== '' ? t.groupWith(own, names) : own || names;
  return clauses(context.language, [led, organisation && proseIn(context, organisation)]) || null;
};

/** What is recorded of an initiative, in the order in which it is told. */
export const factsOf = (initiative: ComparedFragment, context: PageContext): readonly InitiativeFact[] => {
  const t = MESSAGES[context.language];
  const { textSources, sources, crimes, opened, launchedOn, adoptedOn, document, documentDate } = initiative;
  const named = listText(
    context.language,
    crimes.map((crime) => t[crime]),
  );
  const fact = (
    key: keyof typeof t & string,
    text: string | null | undefined,
    of: Sources = [],
    note: string | null | undefined = null,
  ): InitiativeFact => ({
    key,
    term: t[key] as string,
    text: text || null,
    note: note ?? null,
    sources: ownSources(of, sources),
  });
  return [
    fact('asks', initiative.pledges, textSources.pledges),
    fact('ofWhom', initiative.addressedTo),
    fact('crimes', initiative.crimesWording ?? named, textSources.crimes, initiative.crimesNote),
    fact('trigger', initiative.trigger, textSources.trigger),
    fact('howToEndorse', initiative.howToEndorse, textSources.howToEndorse),
    // Where no source dates the opening, what is known of it stands for the day.
    opened
      ? fact('opened', actDay(opened, context), textSources.opened, initiative.openedOnNote)
      : fact('opened', initiative.openedOnNote, textSources.opened),
    fact('launched', launchedOn && context.day(launchedOn.text)),
    fact('adopted', adoptedOn && context.day(adoptedOn)),
    fact('document', document && clauses(context.language, [document, documentDate && context.day(documentDate)])),
    fact('ledBy', leadText(initiative.ledBy, context)),
  ];
};

/** What a reader looks for in every initiative that States endorse: that no source says it is said, too. */
const EXPECTED: ReadonlySet<string> = new Set(['asks', 'ofWhom', 'crimes', 'trigger', 'howToEndorse', 'opened']);

/** The facts that a page shows of one initiative. */
export const shownFacts = (initiative: ComparedFragment, context: PageContext): readonly InitiativeFact[] =>
  factsOf(initiative, context).filter(({ key, text }) => text !== null || (initiative.endorsable && EXPECTED.has(key)));

export interface ComparedRow {
  readonly key: string;
  readonly term: string;
  /** One for each initiative, in their order. */
  readonly cells: readonly InitiativeFact[];
}

/** What is recorded of several initiatives, side by side; what is recorded of none of them is left out. */
export const comparisonOf = (
  initiatives: readonly ComparedFragment[],
  context: PageContext,
): readonly ComparedRow[] => {
  const facts = initiatives.map((initiative) => factsOf(initiative, context));
  return (facts[0] ?? [])
    .map(({ key, term }, index) => ({ key, term, cells: facts.flatMap((of) => of[index] ?? []) }))
    .filter(({ cells }) => cells.some(({ text }) => text !== null));
};
