import { AboutPageDocument, type AboutPageQuery } from '../../operations.generated.js';
import { groupsFigure } from '../../figures/groups.figure.js';
import { graphqlLanguage, numberText } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { oneOf } from '../../request-parameters.js';
import { CONTENTS_MESSAGES } from '../../ui/messages/index.js';
import { Figure } from '../../ui/figure.js';
import { recordText } from '../../on-record.js';
import { SourceLinks } from '../../ui/parts.js';
import { Disagreements } from '../../ui/source-links.js';
import { initiativeOf } from '../../initiatives.js';
import { totalDay, totalText } from '../../published-total.js';
import { proseIn } from '../../prose.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { MESSAGES, SEARCH_TERMS } from './messages/index.js';
import { Rules } from './rules.js';

interface SectionProps {
  readonly data: AboutPageQuery;
  readonly context: PageContext;
}

const Method = ({ context }: SectionProps) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <p>{t.methodFacts}</p>
      <p>{t.methodDates}</p>
      <p>
        {t.methodSources} <a href={context.to('/sources')}>{t.toSources}</a> · <Disagreements context={context} /> ·{' '}
        <a href={context.to('/revisions')}>{t.toRevisions}</a>
      </p>
    </>
  );
};

const Limit = ({ initiative, context }: { initiative: AboutPageQuery['initiatives'][0]; context: PageContext }) => {
  const count = initiative.coverage.publishedCount;
  if (!count) return null;
  return (
    <li>
      <a href={context.to(`/initiatives/${initiative.slug}`)} class={context.mark(initiative.slug)}>
        {proseIn(context, initiative.name)}
      </a>
      {context.t.pair('', '')}
      {MESSAGES[context.language].limitOf(
        numberText(context.language, initiative.coverage.named),
        totalText(context.language, count),
        totalDay(context.language, count),
      )}{' '}
      <SourceLinks sources={count.sources} context={context} />
    </li>
  );
};

const Limits = ({ data: { initiatives, drafts, failed }, context }: SectionProps) => {
  const t = MESSAGES[context.language];
  const number = (value: number) => numberText(context.language, value);
  return (
    <>
      <p>{t.limitLists}</p>
      <ul>
        {initiatives.map((initiative) => (
          <Limit initiative={initiative} context={context} />
        ))}
        <li>
          {t.limitVotes(
            number(drafts.totalCount),
            number(failed.totalCount),
            number(drafts.totalCount - failed.totalCount),
          )}{' '}
          {recordText(context)}
        </li>
        <li>{t.limitJudgement}</li>
        <li>{t.limitRead}</li>
        <li>{t.limitText}</li>
      </ul>
    </>
  );
};

const Counting = ({ context }: SectionProps) => {
  const t = MESSAGES[context.language];
  const observers = context.request.query.get('observers') === 'yes';
  return (
    <>
      <p>{t.countMembers}</p>
      <p>
        {t.countPublished} <Disagreements context={context} />
      </p>
      <p>{t.countCouncil}</p>
      <nav class={`switch ${context.mark(initiativeOf(context.request))}`} aria-label={t.counting}>
        {([null, 'yes'] as const).map((choice) => (
          <a
            href={`${context.here({ observers: choice })}#counting`}
            aria-current={observers === (choice === 'yes') ? 'true' : undefined}
          >
            {choice === 'yes' ? t.withObservers : t.withoutObservers}
          </a>
        ))}
      </nav>
      <Figure drawn={context.figure('groups')} context={context} level={3} />
    </>
  );
};

const Use = ({ context }: SectionProps) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <p>
        {t.useText} <a href={`${context.to('/data')}#cite`}>{t.toCite}</a>
      </p>
      <p>{t.useCode}</p>
    </>
  );
};

const Accessibility = ({ context }: SectionProps) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <p>{t.accessText}</p>
      <ul>
        <li>{t.accessAxe}</li>
        <li>{t.accessWidth}</li>
        <li>{t.accessKeys}</li>
        <li>{t.accessScripts}</li>
        <li>{t.accessMotion}</li>
      </ul>
      <p>{t.accessCharts}</p>
      <p>{t.accessReport}</p>
    </>
  );
};

const Contact = ({ context }: SectionProps) => <p>{MESSAGES[context.language].contactText}</p>;

const Words = ({ context }: SectionProps) => {
  const t = MESSAGES[context.language];
  return (
    <p>
      {t.wordsText} <a href={context.to('/about/glossary')}>{t.toGlossary}</a> ·{' '}
      <a href={context.to('/data/codebook')}>{t.toCodebook}</a>
    </p>
  );
};

/** The sections of the page with their ids, which are also the message keys of their titles. */
const SECTIONS = [
  ['method', Method],
  ['rules', Rules],
  ['limits', Limits],
  ['counting', Counting],
  ['use', Use],
  ['accessibility', Accessibility],
  ['contact', Contact],
  ['words', Words],
] as const;

export const aboutPage = definePage({
  path: '/about',
  label: word('about'),
  inMenu: true,
  searchTerms: (language) => SEARCH_TERMS[language].about,
  document: AboutPageDocument,
  variables: (request) => {
    oneOf(request, 'observers', ['yes', 'no']);
    return { on: request.on, language: graphqlLanguage(request.language) };
  },
  figures: [groupsFigure],
  render: (data, context) => {
    const t = MESSAGES[context.language];
    return {
      title: t.title,
      description: t.description,
      hasContents: true,
      body: (
        <>
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <nav aria-label={CONTENTS_MESSAGES[context.language].contents}>
            <ul class="columns">
              {SECTIONS.map(([id]) => (
                <li>
                  <a href={`#${id}`}>{t[id]}</a>
                </li>
              ))}
            </ul>
          </nav>
          {SECTIONS.map(([id, Section]) => (
            <section>
              <h2 id={id}>{t[id]}</h2>
              <Section data={data} context={context} />
            </section>
          ))}
        </>
      ),
    };
  },
});
