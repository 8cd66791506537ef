import { QuestionPageDocument } from '../../documents.js';
import { graphqlLanguage } from '../../language.js';
import { initiativeOf } from '../../initiatives.js';
import { proseIn } from '../../prose.js';
import { definePage } from '../../define.js';
import { Evidence, evidenceOn, figuresOn } from './evidence.js';
import { kept } from './evidence/piece.js';
import { MESSAGES } from './messages.js';
import { AskedAt, Day, Quoted, Switch } from './parts.js';

export const questionPage = definePage({
  path: '/questions/:id',
  paths: ({ events }) => events.flatMap(({ questions }) => questions.map(({ id }) => `/questions/${id}`)),
  example: '/questions/q1-from-commitment-to-action',
  document: QuestionPageDocument,
  variables: (asked) => ({
    id: asked.params['id'] ?? '',
    on: asked.on,
    initiative: initiativeOf(asked),
    language: graphqlLanguage(asked.language),
  }),
  draws: ({ params }) => figuresOn(params['id'] ?? ''),
  render: ({ discussionQuestion: question, ...data }, view) => {
    if (!question) return null;
    const t = MESSAGES[view.language];
    const { id, number, parts, courtesyParts, event } = question;
    const [previous, next] = [-1, 1].map((step) => event.questions.find((other) => other.number === number + step));
    const pieces = evidenceOn(id);
    const address = (other: string) => view.to(`/questions/${other}`, kept(view));
    return {
      title: `${t.question(number)} · ${proseIn(view, event.title)}`,
      description: courtesyParts.length > 0 ? `${t.courtesy} ${courtesyParts.join(' ')}` : `“${parts.join(' ')}”`,
      body: (
        <>
          <h1>{t.question(number)}</h1>
          <AskedAt event={event} view={view} />
          <Quoted question={question} view={view} />
          <h2>{t.bears}</h2>
          {pieces.length > 0 && <Day data={data} panel={event.date} view={view} />}
          <div id="evidence">
            {pieces.length > 0 ? <Switch view={view} /> : <p>{t.none}</p>}
            {pieces.map((piece) => (
              <Evidence piece={piece} data={data} view={view} />
            ))}
            <nav class="steps" aria-label={view.t.questions}>
              {previous && (
                <a href={address(previous.id)} rel="prev">
                  ← {t.question(previous.number)}
                </a>
              )}
              <a href={view.to('/questions', kept(view))}>{t.all}</a>
              {next && (
                <a href={address(next.id)} rel="next">
                  {t.question(next.number)} →
                </a>
              )}
            </nav>
          </div>
        </>
      ),
    };
  },
});
