import type { ComponentChildren } from 'preact';
import { STATUS_RULES, type StatusRule, calendarDate, exampleOf, groupedBy } from '#domain';
import { AboutPageDocument, type AboutPageQuery } from '../../documents.js';
import { groupsFigure } from '../../figures/groups.figure.js';
import { clauses, graphqlLanguage, numberText } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { oneOf } from '../../request-parameters.js';
import { CardTable } from '../../ui/cards.js';
import { CONTENTS_MESSAGES } from '../../ui/messages/index.js';
import { Figure } from '../../ui/figure.js';
import { recordText } from '../../on-record.js';
import { SourceLinks, Status, when } from '../../ui/parts.js';
import { Disagreements } from '../../ui/source-links.js';
import { initiativeOf } from '../../initiatives.js';
import { totalDay, totalText } from '../../published-total.js';
import { proseIn } from '../../prose.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { MESSAGES, SEARCH_TERMS } from './messages/index.js';

type Initiative = AboutPageQuery['initiatives'][0];

/** The first case of a rule among the facts: a State, a day and an initiative; `null` where there is none. */
const caseOf = (rule: StatusRule, initiatives: readonly Initiative[]) => {
  for (const initiative of initiatives) {
    const openedOn = initiative.openedOn === null ? null : calendarDate(initiative.openedOn);
    for (const acts of groupedBy(initiative.acts, ({ state }) => state.code).values()) {
      const dated = acts.map(({ kind, date: { earliest, latest } }) => ({
        kind,
        date: { earliest: earliest === null ? null : calendarDate(earliest), latest: calendarDate(latest) },
      }));
      const [example, state] = [exampleOf(rule, openedOn, dated), acts[0]?.state];
      if (example && state) return { ...example, state, acts, initiative };
    }
  }
  return null;
};

const Example = ({ rule, data, context }: { rule: StatusRule; data: AboutPageQuery; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const found = caseOf(rule, data.initiatives);
  if (!found) return <>{rule === 'WITHDRAWN' ? t.noExample : t.noCase}</>;
  const { state, on, span, acts, initiative } = found;
  return (
    <>
      <a href={context.to(`/states/${state.code}`, { on })}>{t.on(state.name, context.day(on))}</a>
      <span class="quiet">
        {' '}
        {clauses(context.language, [proseIn(context, initiative.name), span.latest && when(span, context)])}
      </span>{' '}
      <SourceLinks sources={acts.flatMap(({ sources }) => sources)} context={context} />
    </>
  );
};

const Rules = ({ data, context }: { data: AboutPageQuery; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <CardTable label={t.rules} head={[context.t.status, t.rule, t.exampleHead]} class="rules cards">
      {(Object.keys(STATUS_RULES) as StatusRule[]).map((rule) => (
        <tr>
          <th scope="row">
            <Status status={STATUS_RULES[rule]} initiative={initiativeOf(context.request)} context={context} />
          </th>
          <td>{t[`${rule}_RULE`]}</td>
          <td>
            <Example rule={rule} data={data} context={context} />
          </td>
        </tr>
      ))}
    </CardTable>
  );
};

const Limit = ({ initiative, context }: { initiative: Initiative; context: PageContext }) => {
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

const Section = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

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
    const observers = context.request.query.get('observers') === 'yes';
    const number = (value: number) => numberText(context.language, value);
    const { drafts, failed } = data;
    const contents = (
      ['method', 'rules', 'limits', 'counting', 'use', 'accessibility', 'contact', 'words'] as const
    ).map((id) => (
      <li>
        <a href={`#${id}`}>{t[id]}</a>
      </li>
    ));
    return {
      title: t.title,
      description: t.description,
      ownContents: true,
      body: (
        <>
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <nav aria-label={CONTENTS_MESSAGES[context.language].contents}>
            <ul class="columns">{contents}</ul>
          </nav>
          <Section id="method" title={t.method}>
            <p>{t.methodFacts}</p>
            <p>{t.methodDates}</p>
            <p>
              {t.methodSources} <a href={context.to('/sources')}>{t.toSources}</a> · <Disagreements context={context} />{' '}
              · <a href={context.to('/revisions')}>{t.toRevisions}</a>
            </p>
          </Section>
          <Section id="rules" title={t.rules}>
            <p>{t.rulesText}</p>
            <Rules data={data} context={context} />
            <p class="note">{context.t.noWord}</p>
          </Section>
          <Section id="limits" title={t.limits}>
            <p>{t.limitLists}</p>
            <ul>
              {data.initiatives.map((initiative) => (
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
          </Section>
          <Section id="counting" title={t.counting}>
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
          </Section>
          <Section id="use" title={t.use}>
            <p>
              {t.useText} <a href={`${context.to('/data')}#cite`}>{t.toCite}</a>
            </p>
            <p>{t.useCode}</p>
          </Section>
          <Section id="accessibility" title={t.accessibility}>
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
          </Section>
          <Section id="contact" title={t.contact}>
            <p>{t.contactText}</p>
          </Section>
          <Section id="words" title={t.words}>
            <p>
              {t.wordsText} <a href={context.to('/about/glossary')}>{t.toGlossary}</a> ·{' '}
              <a href={context.to('/data/codebook')}>{t.toCodebook}</a>
            </p>
          </Section>
        </>
      ),
    };
  },
});
