import { QuestionPageDocument } from '../../operations.generated.js';
import { arrowsOf, graphqlLanguage } from '../../language.js';
import { initiativeOf } from '../../initiatives.js';
import { proseIn } from '../../prose.js';
import { definePage } from '../../define.js';
import { Evidence, evidenceOn, figuresOn } from './evidence.js';
import { preservedQuery } from './evidence/piece.js';
import { MESSAGES } from './messages/index.js';
import { AskedAt, Day, Quoted, Switch } from './parts.js';

export const questionPage = definePage({
  path: '/questions/:id',
  paths: ({ events }) => events.flatMap(({ questions }) => questions.map(({ id }) => `/questions/${id}`)),
  example: '/questions/q1-from-commitment-to-action',
  document: QuestionPageDocument,
  variables: (request) => ({
    id: request.params['id'] ?? '',
    on: request.on,
    initiative: initiativeOf(request),
    language: graphqlLanguage(request.language),
  }),
  draws: ({ params }) => figuresOn(params['id'] ?? ''),
  render: ({ discussionQuestion: question, ...data }, context) => {
    if (!question) return null;
    const t = MESSAGES[context.language];
    const { id, number, parts, courtesyParts, event } = question;
    const [previous, next] = [-1, 1].map((step) => event.questions.find((other) => other.number === number + step));
    const arrows = arrowsOf(context.language);
    const pieces = evidenceOn(id);
    const address = (other: string) => context.to(`/questions/${other}`, preservedQuery(context));
    return {
      title: `${t.question(number)} · ${proseIn(context, event.title)}`,
      description: courtesyParts.length > 0 ? `${t.courtesy} ${courtesyParts.join(' ')}` : `“${parts.join(' ')}”`,
      body: (
        <>
          <h1>{t.question(number)}</h1>
          <AskedAt event={event} context={context} />
          <Quoted question={question} context={context} />
          <h2>{t.bears}</h2>
          {pieces.length > 0 && <Day data={data} panel={event.date} context={context} />}
          <div id="evidence">
            {pieces.length > 0 ? <Switch context={context} /> : <p>{t.none}</p>}
            {pieces.map((piece) => (
              <Evidence piece={piece} data={data} context={context} />
            ))}
            <nav class="steps" aria-label={context.t.questions}>
              {previous && (
                <a href={address(previous.id)} rel="prev">
                  {arrows.previous} {t.question(previous.number)}
                </a>
              )}
              <a href={context.to('/questions', preservedQuery(context))}>{t.all}</a>
              {next && (
                <a href={address(next.id)} rel="next">
                  {t.question(next.number)} {arrows.next}
                </a>
              )}
            </nav>
          </div>
        </>
      ),
    };
  },
});
