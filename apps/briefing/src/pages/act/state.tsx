import type { WrittenNote } from '#documents';
import { ActStatePageDocument, type ActStatePageQuery, type ApproachedFragment } from '../../documents.js';
import { LANGUAGES, type Language, graphqlLanguage } from '../../language.js';
import { proseIn } from '../../prose.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Prose, SourceLinks, Status, sinceText } from '../../ui/parts.js';
import { definePage } from '../../define.js';
import type { View } from '../../view.js';
import { leadText } from '../initiative/facts.js';
import { type Approached, approachText, approachedOn } from './approached.js';
import { KnowSource } from './know-source.js';
import { letter, plainLetter } from './letter.js';
import { MESSAGES } from './messages.js';

type StateToAsk = NonNullable<ActStatePageQuery['state']>;

/** The forms in which a letter is taken away: those that can be edited, and one to print. */
export const LETTER_ENDINGS = ['docx', 'pdf', 'md'] as const;
const NAMES = { docx: 'Word', pdf: 'PDF', md: 'Markdown' } as const;
const ENDONYMS: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', es: 'Español' };

/** The address of a letter as a file: of the day and the revision that the page shows. */
const letterFile = (code: string, slug: string, ending: string, view: View, language = view.language): string =>
  view.file(`/act/${code}/${slug}.${ending}`, { on: view.asked.on, revision: String(view.shown.number) }, language);

const Letter = ({
  written,
  code,
  initiative: { slug, name },
  view,
}: {
  written: WrittenNote;
  code: string;
  initiative: ApproachedFragment;
  view: View;
}) => {
  const t = MESSAGES[view.language];
  const id = `letter-${slug}`;
  return (
    <>
      <h3>{t.letterHeading}</h3>
      <p class="note">{t.letterNote}</p>
      <p class="files">
        {t.take}
        {LETTER_ENDINGS.map((ending) => (
          <>
            {' '}
            <a href={letterFile(code, slug, ending, view)} data-file>
              {NAMES[ending]}
            </a>
          </>
        ))}{' '}
        <CopyButton of={id} what={t.copyLetter(proseIn(view, name))} view={view} />
      </p>
      <div class="letter" id={id}>
        {plainLetter(written)}
      </div>
      <p class="note">
        {t.inLanguages}
        {LANGUAGES.filter((language) => language !== view.language).map((language) => (
          <>
            {' '}
            <span lang={language}>{ENDONYMS[language]}</span>
            {LETTER_ENDINGS.map((ending) => (
              <>
                {' '}
                <a
                  href={letterFile(code, slug, ending, view, language)}
                  aria-label={`${ENDONYMS[language]}: ${NAMES[ending]}`}
                  data-file
                >
                  {NAMES[ending]}
                </a>
              </>
            ))}
          </>
        ))}
      </p>
    </>
  );
};

const Known = ({ approached, slug, view }: { approached: Approached; slug: string; view: View }) => {
  const { position, approach } = approached;
  const since = position.latest ? sinceText(position, view) : '';
  return (
    <p class="lead">
      <Status status={position.status} initiative={slug} view={view} />{' '}
      {approach ? (
        <>
          <span class="quiet">({approachText(approach, view)})</span>{' '}
          {approach.act && <SourceLinks sources={approach.act.sources} view={view} />}
        </>
      ) : (
        <>
          <span class="quiet">{since}</span>{' '}
          <SourceLinks sources={position.acts.flatMap(({ sources }) => sources)} view={view} />
        </>
      )}
    </p>
  );
};

/** What one can do about one State and one initiative: whom to ask, how it endorses, and the letter. */
const About = ({
  state,
  initiative,
  recordedAt,
  view,
}: {
  state: StateToAsk;
  initiative: ApproachedFragment;
  recordedAt: string;
  view: View;
}) => {
  const t = MESSAGES[view.language];
  const { slug, name, ledBy, howToEndorse, textSources, sources } = initiative;
  const approached = approachedOn(state.positions, initiative, view.asked.on);
  const written = letter({ state, initiative, recordedAt }, view);
  const lead = leadText(ledBy, view);
  return (
    <section>
      <h2 id={slug}>
        <a href={view.to(`/initiatives/${slug}`)}>{proseIn(view, name)}</a>
      </h2>
      <Known approached={approached} slug={slug} view={view} />
      {approached.approach === null || written === null ? (
        <p>{t.nothingToAsk}</p>
      ) : (
        <>
          <p>{t[`${approached.approach.kind}_MEANS`]}</p>
          <dl class="facts">
            <div>
              <dt>{t.whom}</dt>
              <dd>
                {t.mission(state.name)} {lead ? t.ledBy(lead) : t.noLead} <SourceLinks sources={sources} view={view} />
              </dd>
            </div>
            <div>
              <dt>{t.how}</dt>
              <dd>
                {howToEndorse ? (
                  <>
                    <Prose text={howToEndorse} view={view} />{' '}
                    <SourceLinks sources={textSources.howToEndorse} view={view} />
                  </>
                ) : (
                  <span class="quiet">{t.howUnknown}</span>
                )}
              </dd>
            </div>
          </dl>
          <Letter written={written} code={state.code} initiative={initiative} view={view} />
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
  variables: (asked) => ({
    code: asked.params['code'] ?? '',
    on: asked.on,
    language: graphqlLanguage(asked.language),
  }),
  render: ({ state, initiatives, recorded }, view) => {
    // Of a State that is no more there is nobody to ask.
    if (!state || state.membership === 'FORMER') return null;
    const t = MESSAGES[view.language];
    const [on, day] = [view.asked.query.get('on'), view.day(view.asked.on)];
    const { code, name } = state;
    const open = initiatives.filter((each) => approachedOn(state.positions, each, view.asked.on).approach !== null);
    return {
      title: t.ofState(name),
      description: t.ofStateDescription(name, day),
      body: (
        <>
          <h1>{t.ofState(name)}</h1>
          <p class="steps">
            <a href={view.to(`/states/${code}`, { on })}>{t.toState}</a> <a href={view.to('/act', { on })}>{t.all}</a>{' '}
            <a href={view.to('/note', { preset: 'two-pages', state: code, on: view.asked.on })}>
              {t.briefingNote(name, day)}
            </a>
          </p>
          {initiatives.map((initiative) => (
            <About state={state} initiative={initiative} recordedAt={recorded.recordedAt} view={view} />
          ))}
          <KnowSource
            of={(open.length > 0 ? open : initiatives).map((each) => ({
              state: name,
              initiative: proseIn(view, each.name),
            }))}
            view={view}
          />
        </>
      ),
    };
  },
});

/** The letter that an address with a State and an initiative asks for; `null` where there is nothing to ask. */
export const letterOf = ({ state, initiatives, recorded }: ActStatePageQuery, view: View): WrittenNote | null => {
  const initiative = initiatives.find(({ slug }) => slug === view.asked.params['slug']);
  if (!state || !initiative || state.membership === 'FORMER') return null;
  return letter({ state, initiative, recordedAt: recorded.recordedAt }, view);
};
