import type { ComparedFragment } from '../../operations.generated.js';
import { listText, clauses } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { actDay } from '../../ui/parts.js';
import { MESSAGES } from './messages/index.js';

type Sources = ComparedFragment['sources'];

/** A fact about an initiative, under the term that names it. */
export interface InitiativeFact {
  readonly key: string;
  readonly term: string;
  /** In English if it is recorded prose, otherwise in the reader’s language; `null` if no source says. */
  readonly text: string | null;
  /** A reservation about the text, in English. */
  readonly note: string | null;
  /** The sources of this fact; empty if they are those of the initiative. */
  readonly sources: Sources;
}

/** Returns the sources of one text if they differ from those of the whole initiative, otherwise an empty list. */
export const ownSources = (of: Sources, whole: Sources): Sources =>
  of.length === whole.length && of.every(({ id }, index) => id === whole[index]?.id) ? [] : of;

/** Names who leads an initiative; `null` if no source says. */
export const leadText = (
  { group, states, organisation }: ComparedFragment['ledBy'],
  context: PageContext,
): string | null => {
  const t = MESSAGES[context.language];
  const names = listText(
    context.language,
    states.map(({ name }) => name),
  );
  const groupText = group && (/group|grupo/i.test(group) ? group : t.group(group));
  const leaders = groupText && names !== '' ? t.groupWith(groupText, names) : groupText || names;
  return clauses(context.language, [leaders, organisation && proseIn(context, organisation)]) || null;
};

/** Returns the facts about an initiative, in the order in which a page shows them. */
export const factsOf = (initiative: ComparedFragment, context: PageContext): readonly InitiativeFact[] => {
  const t = MESSAGES[context.language];
  const { textSources, sources, crimes, opened, launchedOn, adoptedOn, document, documentDate } = initiative;
  const crimeNames = listText(
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
    fact('crimes', initiative.crimesWording ?? crimeNames, textSources.crimes, initiative.crimesNote),
    fact('trigger', initiative.trigger, textSources.trigger),
    fact('howToEndorse', initiative.howToEndorse, textSources.howToEndorse),
    // If no source dates the opening, the note on it is shown instead of the day.
    opened
      ? fact('opened', actDay(opened, context), textSources.opened, initiative.openedOnNote)
      : fact('opened', initiative.openedOnNote, textSources.opened),
    fact('launched', launchedOn && context.day(launchedOn.text)),
    fact('adopted', adoptedOn && context.day(adoptedOn)),
    fact('document', document && clauses(context.language, [document, documentDate && context.day(documentDate)])),
    fact('ledBy', leadText(initiative.ledBy, context)),
  ];
};

/** The facts that a reader looks for in every endorsable initiative; if no source states one, the page says so. */
const EXPECTED: ReadonlySet<string> = new Set(['asks', 'ofWhom', 'crimes', 'trigger', 'howToEndorse', 'opened']);

export const shownFacts = (initiative: ComparedFragment, context: PageContext): readonly InitiativeFact[] =>
  factsOf(initiative, context).filter(({ key, text }) => text !== null || (initiative.endorsable && EXPECTED.has(key)));

export interface ComparedRow {
  readonly key: string;
  readonly term: string;
  /** One cell for each initiative, in the order of the initiatives. */
  readonly cells: readonly InitiativeFact[];
}

/** Returns the facts about several initiatives side by side; a row without a text for any of them is left out. */
export const comparisonOf = (
  initiatives: readonly ComparedFragment[],
  context: PageContext,
): readonly ComparedRow[] => {
  const facts = initiatives.map((initiative) => factsOf(initiative, context));
  return (facts[0] ?? [])
    .map(({ key, term }, index) => ({ key, term, cells: facts.flatMap((column) => column[index] ?? []) }))
    .filter(({ cells }) => cells.some(({ text }) => text !== null));
};
