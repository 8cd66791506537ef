import type { WrittenNote } from '#documents';
import { ActStatePageDocument, type ActStatePageQuery, type ApproachedFragment } from '../../operations.generated.js';
import { LANGUAGES, graphqlLanguage, inBrackets, languageData, withinSentence } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { capitalised, proseIn } from '../../prose.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Prose, SourceLinks, Status, sinceSuffix, standingActs } from '../../ui/parts.js';
import { definePage } from '../../define.js';
import { leadText } from '../initiative/facts.js';
import { NOTE_FILES } from '../note/files.js';
import { type ReportedPosition, approachText, approachOf } from './approached.js';
import { KnowSource } from './know-source.js';
import { letter, plainLetter } from './letter.js';
import { MESSAGES } from './messages/index.js';

type StateToAsk = NonNullable<ActStatePageQuery['state']>;

/** The file formats of a letter: those that can be edited, and one to print. */
export const LETTER_FORMATS = ['docx', 'pdf', 'md'] as const;

/** Returns the address of a letter as a file, for the day and the revision that the page shows. */
const letterFile = (
  code: string,
  slug: string,
  format: string,
  context: PageContext,
  language = context.language,
): string =>
  context.file(
    `/act/${code}/${slug}.${format}`,
    { on: context.request.on, revision: String(context.revision.number) },
    language,
  );

const Letter = ({
  written,
  code,
  initiative: { slug, name },
  context,
}: {
  written: WrittenNote;
  code: string;
  initiative: ApproachedFragment;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const id = `letter-${slug}`;
  return (
    <>
      <h3>{t.letterHeading}</h3>
      <p class="note">{t.letterNote}</p>
      <p class="files">
        {t.take}
        {LETTER_FORMATS.map((format) => (
          <>
            {' '}
            <a href={letterFile(code, slug, format, context)} data-file>
              {NOTE_FILES[format].name}
            </a>
          </>
        ))}{' '}
        <CopyButton of={id} what={t.copyLetter(proseIn(context, name))} context={context} />
      </p>
      <div class="letter" id={id}>
        {plainLetter(written, context)}
      </div>
      <p class="note screen">
        {t.inLanguages}
        {LANGUAGES.filter((language) => language !== context.language).map((language) => (
          <>
            {' '}
            <span lang={language}>{languageData(language).endonym}</span>
            {LETTER_FORMATS.map((format) => (
              <>
                {' '}
                <a
                  href={letterFile(code, slug, format, context, language)}
                  aria-label={context.t.pair(languageData(language).endonym, NOTE_FILES[format].name)}
                  data-file
                >
                  {NOTE_FILES[format].name}
                </a>
              </>
            ))}
          </>
        ))}
      </p>
    </>
  );
};

const Known = ({ approached, slug, context }: { approached: ReportedPosition; slug: string; context: PageContext }) => {
  const { position, approach } = approached;
  const since = position.latest ? sinceSuffix(position, context) : '';
  return (
    <p class="lead">
      <Status status={position.status} initiative={slug} context={context} />
      {approach ? (
        <>
          <span class="quiet">
            {inBrackets(context.language, withinSentence(context.language, approachText(approach, context)))}
          </span>{' '}
          {approach.act && <SourceLinks sources={approach.act.sources} context={context} />}
        </>
      ) : (
        <>
          <span class="quiet">{since}</span>{' '}
          <SourceLinks
            sources={standingActs(position, slug, context.request.on, context).flatMap(({ sources }) => sources)}
            context={context}
          />
        </>
      )}
    </p>
  );
};

/** What a reader can do about one State and one initiative: whom to ask, how a State endorses, and the letter. */
const About = ({
  state,
  initiative,
  recordedAt,
  context,
}: {
  state: StateToAsk;
  initiative: ApproachedFragment;
  recordedAt: string;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const { slug, name, ledBy, howToEndorse, textSources, sources } = initiative;
  const approached = approachOf(state.positions, initiative, context.request.on);
  const written = letter({ state, initiative, recordedAt }, context);
  const lead = leadText(ledBy, context);
  return (
    <section>
      <h2 id={slug}>
        <a href={context.to(`/initiatives/${slug}`)}>{proseIn(context, name)}</a>
      </h2>
      <Known approached={approached} slug={slug} context={context} />
      {approached.approach === null || written === null ? (
        <p>{t.nothingToAsk}</p>
      ) : (
        <>
          <p>{t[`${approached.approach.kind}_MEANS`]}</p>
          <dl class="facts">
            <div>
              <dt>{t.whom}</dt>
              <dd>
                {(state.membership === 'OBSERVER' ? t.observerMission : t.mission)(state.name)}{' '}
                {lead ? t.ledBy(lead) : t.noLead} <SourceLinks sources={sources} context={context} />
              </dd>
            </div>
            <div>
              <dt>{t.how}</dt>
              <dd>
                {howToEndorse ? (
                  <>
                    <Prose
                      text={capitalised(howToEndorse)}
                      own={capitalised(proseIn(context, howToEndorse))}
                      context={context}
                    />{' '}
                    <SourceLinks sources={textSources.howToEndorse} context={context} />
                  </>
                ) : (
                  <span class="quiet">{t.howUnknown}</span>
                )}
              </dd>
            </div>
          </dl>
          <Letter written={written} code={state.code} initiative={initiative} context={context} />
        </>
      )}
    </section>
  );
};

export const actStatePage = definePage({
  path: '/act/:code',
  paths: ({ states }) => states.nodes.map(({ code }) => `/act/${code}`),
  example: '/act/URY',
  document: ActStatePageDocument,
  variables: (request) => ({
    code: request.params['code'] ?? '',
    on: request.on,
    language: graphqlLanguage(request.language),
  }),
  render: ({ state, initiatives, recorded }, context) => {
    // A State that no longer exists has nobody to ask.
    if (!state || state.membership === 'FORMER') return null;
    const t = MESSAGES[context.language];
    const [on, day] = [context.request.query.get('on'), context.day(context.request.on)];
    const { code, name } = state;
    const open = initiatives.filter(
      (initiative) => approachOf(state.positions, initiative, context.request.on).approach !== null,
    );
    return {
      title: t.ofState(name),
      description: t.ofStateDescription(name, day),
      body: (
        <>
          <h1>{t.ofState(name)}</h1>
          <p class="steps">
            <a href={context.to(`/states/${code}`, { on })}>{t.toState}</a>{' '}
            <a href={context.to('/act', { on })}>{t.all}</a>{' '}
            <a href={context.to('/note', { preset: 'two-pages', state: code, on: context.request.on })}>
              {t.briefingNote(name, day)}
            </a>
          </p>
          {initiatives.map((initiative) => (
            <About state={state} initiative={initiative} recordedAt={recorded.recordedAt} context={context} />
          ))}
          <KnowSource
            of={(open.length > 0 ? open : initiatives).map((topic) => ({
              state: name,
              initiative: proseIn(context, topic.name),
            }))}
            context={context}
          />
        </>
      ),
    };
  },
});

/** Returns the letter for an address that names a State and an initiative; `null` if there is nothing to ask. */
export const letterOf = (
  { state, initiatives, recorded }: ActStatePageQuery,
  context: PageContext,
): WrittenNote | null => {
  const initiative = initiatives.find(({ slug }) => slug === context.request.params['slug']);
  if (!state || !initiative || state.membership === 'FORMER') return null;
  return letter({ state, initiative, recordedAt: recorded.recordedAt }, context);
};
