import type { ComponentChildren } from 'preact';
import { oneOf } from '../../asked.js';
import { AboutPageDocument, type AboutPageQuery, type EndorsementStatus } from '../../documents.js';
import { groupsFigure } from '../../figures/index.js';
import { graphqlLanguage, numberText } from '../../language.js';
import { Figure } from '../../ui/figure.js';
import { SourceLinks, Status, when } from '../../ui/parts.js';
import { type View, hueOf, page } from '../../view.js';
import { MESSAGES } from './messages.js';

/** Each rule with the State and day, as about.graphql asks for them, that show it. */
const RULES = [
  ['ENDORSED', 'ENDORSED_RULE', 'endorsed', '2016-09-22'],
  ['POSSIBLY_ENDORSED', 'POSSIBLY_ENDORSED_RULE', 'possibly', '2016-09-22'],
  ['NOT_ENDORSED', 'NOT_ENDORSED_OPEN_RULE', 'notOpen', '2015-08-31'],
  ['NOT_ENDORSED', 'NOT_ENDORSED_BEFORE_RULE', 'before', '2015-10-22'],
  ['NOT_ENDORSED', 'NOT_ENDORSED_OUTSIDE_RULE', 'outside', '2015-10-06'],
  ['WITHDRAWN', 'WITHDRAWN_RULE', null, null],
  ['UNKNOWN', 'UNKNOWN_AFTER_RULE', 'outsideAfter', '2015-10-07'],
  ['UNKNOWN', 'UNKNOWN_SPOKE_RULE', 'spoke', '2020-01-09'],
] as const satisfies readonly (readonly [
  EndorsementStatus,
  keyof (typeof MESSAGES)['en'],
  keyof AboutPageQuery | null,
  string | null,
])[];

/** A case of a rule; left out where a correction has since changed it. */
const Example = ({
  state,
  status,
  on,
  view,
}: {
  state: AboutPageQuery['endorsed'];
  status: EndorsementStatus;
  on: string;
  view: View;
}) => {
  if (state?.position.status !== status) return null;
  const { initiative, acts } = state.position;
  return (
    <>
      <a href={view.to(`/states/${state.code}`, { on })}>{MESSAGES[view.language].on(state.name, view.day(on))}</a>
      <span class="quiet">
        {' '}
        <span lang="en">{initiative.name}</span>
        {state.position.latest && `, ${when(state.position, view)}`}
      </span>{' '}
      <SourceLinks
        sources={[...new Map(acts.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()]}
        view={view}
      />
    </>
  );
};

const Rules = ({ data, view }: { data: AboutPageQuery; view: View }) => {
  const t = MESSAGES[view.language];
  const withdrawn = (data.code?.tally.withdrawn ?? 0) + (data.declaration?.tally.withdrawn ?? 0);
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={t.rules}>
      <table class="rules">
        <thead>
          <tr>
            <th scope="col">{view.t.status}</th>
            <th scope="col">{t.rule}</th>
            <th scope="col">{t.exampleHead}</th>
          </tr>
        </thead>
        <tbody>
          {RULES.map(([status, rule, example, on]) => (
            <tr>
              <th scope="row">
                <Status status={status} hue="code" view={view} />
              </th>
              <td>{t[rule]}</td>
              <td>
                {example ? (
                  <Example state={data[example]} status={status} on={on} view={view} />
                ) : (
                  withdrawn === 0 && t.noExample
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Limit = ({ initiative, view }: { initiative: AboutPageQuery['code']; view: View }) => {
  const count = initiative?.coverage.publishedCount;
  if (!initiative || !count) return null;
  return (
    <li>
      <a href={view.to(`/initiatives/${initiative.slug}`)} lang="en" class={hueOf(initiative.slug)}>
        {initiative.name}
      </a>
      {view.language === 'fr' ? ' : ' : ': '}
      {MESSAGES[view.language].limitOf(
        numberText(view.language, initiative.coverage.named),
        count.text,
        view.day(count.dateText),
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

export const aboutPage = page({
  path: '/about',
  document: AboutPageDocument,
  variables: (asked) => {
    oneOf(asked, 'observers', ['yes', 'no']);
    return { on: asked.on, language: graphqlLanguage(asked.language) };
  },
  figures: () => [{ figure: groupsFigure }],
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
              {t.methodSources} <a href={view.to('/sources')}>{t.toSources}</a> ·{' '}
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
              <Limit initiative={data.code} view={view} />
              <Limit initiative={data.declaration} view={view} />
              <li>
                {t.limitVotes(
                  number(drafts.totalCount),
                  number(failed.totalCount),
                  number(drafts.totalCount - failed.totalCount),
                )}
              </li>
              <li>{t.limitJudgement}</li>
              <li>{t.limitRead}</li>
              <li>{t.limitText}</li>
            </ul>
          </Section>
          <Section id="counting" title={t.counting}>
            <p>{t.countMembers}</p>
            <p>{t.countPublished}</p>
            <p>{t.countCouncil}</p>
            <nav class="switch code" aria-label={t.counting}>
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
