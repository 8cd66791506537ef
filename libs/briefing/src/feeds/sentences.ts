import {
  type Dataset,
  type DraftOutcome,
  type FactKind,
  type FactKinds,
  type News,
  type PartialDate,
  type VoteChoice,
  countOf,
  countedOn,
  draftAddress,
  nameOf,
  nameOfFact,
  partialDate,
  sourceLabel,
} from '#domain';
import { draftPath, titlesOf } from '../drafts.js';
import { graphqlLanguage, listText, clauses } from '../language.js';
import type { PageContext } from '../page-context.js';
import { MESSAGES as QUESTIONS } from '../pages/questions/messages/index.js';
import { capitalised, proseIn } from '../prose.js';
import { totalDay, totalText } from '../published-total.js';
import { actDay } from '../ui/parts.js';
import { VOTE_MESSAGES } from '../ui/messages/index.js';
import { MESSAGES } from './messages/index.js';

/** The wording of a fact in a feed. */
export interface Sentence {
  readonly headline: string;
  /** The address of the page that shows the fact. */
  readonly page: string;
  /** Further text, in the reader’s language. */
  readonly more: readonly string[];
  /** Text that exists only in English. */
  readonly english: readonly string[];
  /** Ids of the fact’s sources. */
  readonly sources: readonly string[];
}

type Sentences = {
  readonly [Kind in FactKind]: (
    fact: FactKinds[Kind],
    dataset: Dataset,
    context: PageContext,
  ) => Partial<Sentence> & Pick<Sentence, 'headline' | 'page'>;
};

const stateName = (code: string, dataset: Dataset, context: PageContext): string => {
  const state = dataset.stateByCode.get(code);
  return state ? nameOf(state, graphqlLanguage(context.language)) : code;
};

const initiativeName = (slug: string, dataset: Dataset, context: PageContext): string =>
  proseIn(context, dataset.initiativeBySlug.get(slug)?.name ?? slug);

/** Returns the name of a State, an initiative or another fact that a fact refers to; `null` where it has no name. */
export const nameIn = (kind: FactKind, id: string, dataset: Dataset, context: PageContext): string | null => {
  if (kind === 'state') return stateName(id, dataset, context);
  if (kind === 'initiative') return initiativeName(id, dataset, context);
  const name = nameOfFact(dataset, kind, id);
  return name === null ? null : proseIn(context, name);
};

const present = (...texts: readonly (string | null)[]): readonly string[] => texts.filter((text) => text !== null);

const countText = (value: number | null): string => (value === null ? '?' : String(value));

/** Returns the path of a draft’s page. A draft that was taken back has no address any more, so its id stands in. */
const pageOfDraft = (id: string, dataset: Dataset): string => {
  const draft = dataset.draftResolutionById.get(id);
  return draftPath({ address: draft ? draftAddress(dataset, draft) : id });
};

/** Returns a question’s parts as a marked courtesy translation; empty where a part is not translated. */
const courtesyOf = (parts: readonly string[], context: PageContext): readonly string[] => {
  const translated = parts.map((part) => proseIn(context, part));
  return translated.some((text, index) => text === parts[index])
    ? []
    : [`${QUESTIONS[context.language].courtesy} ${translated.join(' ')}`];
};

const SENTENCES: Sentences = {
  act: (fact, dataset, context) => {
    const t = MESSAGES[context.language];
    const day = actDay(partialDate(fact.date, fact.precision as PartialDate['precision']), context);
    const did = t[fact.kind as 'ENDORSED'];
    return {
      headline: t.act(
        stateName(fact.state, dataset, context),
        did,
        initiativeName(fact.initiative, dataset, context),
        day,
      ),
      page: `/states/${fact.state}#${fact.id}`,
      english: present(fact.note),
    };
  },
  publishedCount: (fact, dataset, context) => {
    const t = MESSAGES[context.language];
    const members = /^\d+$/.exec(fact.councilMembers ?? '')?.[0];
    const of = fact.initiative === null ? t.either : initiativeName(fact.initiative, dataset, context);
    return {
      headline: t.count(
        of,
        totalText(context.language, countOf(fact)),
        totalDay(context.language, { date: countedOn(fact) }),
      ),
      page: fact.initiative === null ? '/' : `/initiatives/${fact.initiative}`,
      // Some sources say “majority” or the like instead of a number.
      more: members ? [t.councilMembers(members)] : [],
      english: present(fact.note, members ? null : fact.councilMembers),
    };
  },
  initiative: ({ id, name, fullTitle, pledges }, _dataset, context) => ({
    headline: MESSAGES[context.language].initiative(proseIn(context, name)),
    page: `/initiatives/${id}`,
    more: pledges === null ? [] : [proseIn(context, pledges)],
    english: present(fullTitle),
  }),
  initiativeStatement: ({ initiative, text }, dataset, context) => ({
    headline: initiativeName(initiative, dataset, context),
    page: `/initiatives/${initiative}`,
    english: [text],
  }),
  translation: ({ language, english, text, sources }, _dataset, context) => ({
    headline: context.t.pair(language, text),
    page: '/revisions',
    english: [english],
    sources,
  }),
  event: ({ id, title, date, occasion, location }, _dataset, context) => ({
    headline: clauses(context.language, [proseIn(context, title), context.day(date)]),
    page: `/events/${id}`,
    english: present(occasion, location),
  }),
  question: ({ id, number, parts, event }, dataset, context) => ({
    headline: MESSAGES[context.language].question(
      String(number),
      proseIn(context, dataset.eventBySlug.get(event)?.title ?? event),
    ),
    page: `/questions/${id}`,
    more: courtesyOf(parts, context),
    english: parts.map((part) => `“${part}”`),
  }),
  councilTerm: ({ state, startsOn, endsOn, note }, dataset, context) => {
    const t = MESSAGES[context.language];
    const name = stateName(state, dataset, context);
    return {
      headline:
        endsOn === null
          ? t.permanent(name, context.day(startsOn))
          : t.term(name, context.day(startsOn), context.day(endsOn)),
      page: `/council?on=${startsOn}`,
      english: present(note),
    };
  },
  draftResolution: (fact, dataset, context) => {
    const t = MESSAGES[context.language];
    const { inFavour, against, abstaining, notVoting, vetoedBy } = fact;
    const vetoes = vetoedBy.map((code) => stateName(code, dataset, context));
    return {
      headline: context.t.pair(
        fact.symbol ?? VOTE_MESSAGES[context.language].noSymbol,
        clauses(context.language, [context.t[fact.outcome as DraftOutcome], context.day(fact.date)]),
      ),
      page: pageOfDraft(fact.id, dataset),
      more: [
        t.votes(countText(inFavour), countText(against), countText(abstaining), countText(notVoting)),
        ...(vetoes.length > 0 ? [t.vetoed(listText(context.language, vetoes))] : []),
      ],
      english: [...new Set(present(fact.shortTitle, titlesOf(fact).own ?? fact.title))],
    };
  },
  vote: ({ draft, state, choice, correction }, dataset, context) => {
    const on = dataset.draftResolutionById.get(draft);
    const word = context.t[choice === 'UNKNOWN' ? 'VOTE_UNKNOWN' : (choice as Exclude<VoteChoice, 'UNKNOWN'>)];
    return {
      headline: context.t.pair(
        clauses(context.language, [
          stateName(state, dataset, context),
          on?.symbol ?? VOTE_MESSAGES[context.language].noSymbol,
        ]),
        word,
      ),
      page: pageOfDraft(draft, dataset),
      english: present(correction),
      sources: on?.sources.map(({ id }) => id) ?? [],
    };
  },
  source: ({ id, publisher, title, label, publishedOn }, _dataset, context) => ({
    headline: context.t.pair(sourceLabel({ label, publisher, publishedOnText: publishedOn }), title),
    page: `/sources/${encodeURIComponent(id)}`,
    sources: [id],
  }),
  state: ({ id }, dataset, context) => ({ headline: stateName(id, dataset, context), page: `/states/${id}` }),
  stateName: ({ state, name, note }, dataset, context) => ({
    headline: context.t.pair(stateName(state, dataset, context), name),
    page: `/states/${state}`,
    english: present(note),
    sources: dataset.stateByCode.get(state)?.sources.map(({ id }) => id) ?? [],
  }),
  groupMembership: ({ state, group, status, note }, dataset, context) => ({
    headline: context.t.pair(
      clauses(context.language, [stateName(state, dataset, context), group]),
      proseIn(context, status),
    ),
    page: `/states/${state}`,
    english: present(note),
  }),
  assemblyRecord: ({ state, resolution, role, note }, dataset, context) => ({
    headline: context.t.pair(
      clauses(context.language, [stateName(state, dataset, context), resolution]),
      proseIn(context, role),
    ),
    page: `/states/${state}`,
    english: present(note),
  }),
};

const sentenceOn = <Kind extends FactKind>(
  kind: Kind,
  fact: FactKinds[Kind],
  dataset: Dataset,
  context: PageContext,
): ReturnType<Sentences[Kind]> => SENTENCES[kind](fact, dataset, context) as ReturnType<Sentences[Kind]>;

/** Describes a piece of news; English texts with a translation are in the reader’s language. */
export const sentenceOf = ({ kind, fact }: News, dataset: Dataset, context: PageContext): Sentence => {
  const sentence = { more: [], english: [], ...sentenceOn(kind, fact, dataset, context) };
  const isEnglish = (text: string): boolean => proseIn(context, text) === text;
  return {
    sources: 'sources' in fact ? fact.sources : [],
    ...sentence,
    more: [
      ...sentence.more,
      ...sentence.english.filter((text) => !isEnglish(text)).map((text) => capitalised(proseIn(context, text))),
    ],
    english: sentence.english.filter(isEnglish),
  };
};
