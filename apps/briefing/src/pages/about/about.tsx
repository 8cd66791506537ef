import type { ComponentChildren } from 'preact';
import { STATUS_RULES, type StatusRule, calendarDate, exampleOf, groupedBy } from '#domain';
import { oneOf } from '../../asked.js';
import { AboutPageDocument, type AboutPageQuery } from '../../documents.js';
import { groupsFigure } from '../../figures/groups.figure.js';
import { graphqlLanguage, numberText } from '../../language.js';
import { Labelled } from '../../ui/cards.js';
import { Figure } from '../../ui/figure.js';
import { recordText } from '../../on-record.js';
import { SourceLinks, Status, when } from '../../ui/parts.js';
import { Disagreements } from '../../ui/source-links.js';
import { initiativeOf } from '../../initiatives.js';
import { totalDay, totalText } from '../../published-total.js';
import { proseIn } from '../../prose.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import type { View } from '../../view.js';
import { MESSAGES } from './messages.js';

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

const Example = ({ rule, data, view }: { rule: StatusRule; data: AboutPageQuery; view: View }) => {
  const t = MESSAGES[view.language];
  const found = caseOf(rule, data.initiatives);
  if (!found) return <>{rule === 'WITHDRAWN' ? t.noExample : t.noCase}</>;
  const { state, on, span, acts, initiative } = found;
  return (
    <>
      <a href={view.to(`/states/${state.code}`, { on })}>{t.on(state.name, view.day(on))}</a>
      <span class="quiet">
        {' '}
        {proseIn(view, initiative.name)}
        {span.latest && `, ${when(span, view)}`}
      </span>{' '}
      <SourceLinks sources={acts.flatMap(({ sources }) => sources)} view={view} />
    </>
  );
};

const Rules = ({ data, view }: { data: AboutPageQuery; view: View }) => {
  const t = MESSAGES[view.language];
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={t.rules}>
      <table class="rules cards">
        <thead>
          <tr>
            <th scope="col">{view.t.status}</th>
            <th scope="col">{t.rule}</th>
            <th scope="col">{t.exampleHead}</th>
          </tr>
        </thead>
        <tbody>
          <Labelled labels={[view.t.status, t.rule, t.exampleHead]}>
            {(Object.keys(STATUS_RULES) as StatusRule[]).map((rule) => (
              <tr>
                <th scope="row">
                  <Status status={STATUS_RULES[rule]} initiative={initiativeOf(view.asked)} view={view} />
                </th>
                <td>{t[`${rule}_RULE`]}</td>
                <td>
                  <Example rule={rule} data={data} view={view} />
                </td>
              </tr>
            ))}
          </Labelled>
        </tbody>
      </table>
    </div>
  );
};

const Limit = ({ initiative, view }: { initiative: Initiative; view: View }) => {
  const count = initiative.coverage.publishedCount;
  if (!count) return null;
  return (
    <li>
      <a href={view.to(`/initiatives/${initiative.slug}`)} class={view.mark(initiative.slug)}>
        {proseIn(view, initiative.name)}
      </a>
      {view.t.pair('', '')}
      {MESSAGES[view.language].limitOf(
        numberText(view.language, initiative.coverage.named),
        totalText(view.language, count),
        totalDay(view.language, count),
      )}{' '}
      <SourceLinks sources={count.sources} view={view} />
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
  searchTerms: {
    en: 'About | method rules limits how statuses are derived contact',
    fr: 'À propos | méthode règles limites',
    es: 'Acerca de | método reglas límites',
  },
  document: AboutPageDocument,
  variables: (asked) => {
    oneOf(asked, 'observers', ['yes', 'no']);
    return { on: asked.on, language: graphqlLanguage(asked.language) };
  },
  figures: [groupsFigure],
  render: (data, view) => {
    const t = MESSAGES[view.language];
    const observers = view.asked.query.get('observers') === 'yes';
    const number = (value: number) => numberText(view.language, value);
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
      body: (
        <>
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <nav aria-label={t.contents}>
            <ul class="columns">{contents}</ul>
          </nav>
          <Section id="method" title={t.method}>
            <p>{t.methodFacts}</p>
            <p>{t.methodDates}</p>
            <p>
              {t.methodSources} <a href={view.to('/sources')}>{t.toSources}</a> · <Disagreements view={view} /> ·{' '}
              <a href={view.to('/revisions')}>{t.toRevisions}</a>
            </p>
          </Section>
          <Section id="rules" title={t.rules}>
            <p>{t.rulesText}</p>
            <Rules data={data} view={view} />
            <p class="note">{view.t.noWord}</p>
          </Section>
          <Section id="limits" title={t.limits}>
            <p>{t.limitLists}</p>
            <ul>
              {data.initiatives.map((initiative) => (
                <Limit initiative={initiative} view={view} />
              ))}
              <li>
                {t.limitVotes(
                  number(drafts.totalCount),
                  number(failed.totalCount),
                  number(drafts.totalCount - failed.totalCount),
                )}{' '}
                {recordText(view)}
              </li>
              <li>{t.limitJudgement}</li>
              <li>{t.limitRead}</li>
              <li>{t.limitText}</li>
            </ul>
          </Section>
          <Section id="counting" title={t.counting}>
            <p>{t.countMembers}</p>
            <p>
              {t.countPublished} <Disagreements view={view} />
            </p>
            <p>{t.countCouncil}</p>
            <nav class={`switch ${view.mark(initiativeOf(view.asked))}`} aria-label={t.counting}>
              {([null, 'yes'] as const).map((choice) => (
                <a
                  href={`${view.here({ observers: choice })}#counting`}
                  aria-current={observers === (choice === 'yes') ? 'true' : undefined}
                >
                  {choice === 'yes' ? t.withObservers : t.withoutObservers}
                </a>
              ))}
            </nav>
            <Figure drawn={view.figure('groups')} view={view} level={3} />
          </Section>
          <Section id="use" title={t.use}>
            <p>
              {t.useText} <a href={`${view.to('/data')}#cite`}>{t.toCite}</a>
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
              {t.wordsText} <a href={view.to('/about/glossary')}>{t.toGlossary}</a> ·{' '}
              <a href={view.to('/data/codebook')}>{t.toCodebook}</a>
            </p>
          </Section>
        </>
      ),
    };
  },
});
