import { QuestionsPageDocument } from '../../operations.generated.js';
import { graphqlLanguage } from '../../language.js';
import { Figure } from '../../ui/figure.js';
import { initiativeOf } from '../../initiatives.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { EVIDENCE_FIGURES, Findings, figuresOn } from './evidence.js';
import { preservedQuery } from './evidence/piece.js';
import { MESSAGES, SEARCH_TERMS } from './messages/index.js';
import { AskedAt, Day, Quoted, Switch } from './parts.js';

export const questionsPage = definePage({
  path: '/questions',
  label: word('questions'),
  inMenu: true,
  searchTerms: (language) => SEARCH_TERMS[language].questions,
  document: QuestionsPageDocument,
  variables: (request) => ({
    on: request.on,
    initiative: initiativeOf(request),
    language: graphqlLanguage(request.language),
  }),
  figures: EVIDENCE_FIGURES,
  draws: (_, { events }) => events.flatMap(({ questions }) => questions.flatMap(({ id }) => figuresOn(id))),
  render: ({ events, ...data }, context) => {
    const t = MESSAGES[context.language];
    return {
      title: t.title,
      description: t.description,
      body: (
        <>
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <Day data={data} panel={events[0]?.date} context={context} />
          <div id="evidence">
            <Switch context={context} />
            {events.map((event) => (
              <section>
                <AskedAt event={event} context={context} />
                {event.questions.map((question) => {
                  const { id, number } = question;
                  const address = context.to(`/questions/${id}`, preservedQuery(context));
                  const [first] = figuresOn(id);
                  return (
                    <section class="asked" id={id}>
                      <h2>
                        <a href={address}>{t.question(number)}</a>
                      </h2>
                      <Quoted question={question} context={context} />
                      <h3>{t.bears}</h3>
                      <Findings question={id} data={data} context={context} />
                      {first && <Figure drawn={context.figure(first.figure.name)} context={context} level={3} />}
                      <p>
                        <a href={address}>{t.more(number)}</a>
                      </p>
                    </section>
                  );
                })}
              </section>
            ))}
          </div>
        </>
      ),
    };
  },
});
