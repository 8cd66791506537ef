import type { EvidenceFragment } from '../../../operations.generated.js';
import type { PageContext } from '../../../page-context.js';
import { proseIn } from '../../../prose.js';
import { Prose, SourceLinks } from '../../../ui/parts.js';
import { MESSAGES } from '../messages/index.js';
import { Card, type Piece, pagesOf } from './piece.js';

const Triggers = ({ data, context }: { data: EvidenceFragment; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <div class="pair">
      {data.initiatives
        .filter(({ endorsable }) => endorsable)
        .map(({ slug, name, trigger, textSources }) => (
          <div class={`key ${context.mark(slug)}`}>
            <h4>
              <a href={context.to(`/initiatives/${slug}`)}>{proseIn(context, name)}</a>
            </h4>
            <p>
              {trigger ? (
                <>
                  <Prose text={trigger} context={context} />{' '}
                  <SourceLinks sources={textSources.trigger} context={context} />
                </>
              ) : (
                t.notRead
              )}
            </p>
          </div>
        ))}
    </div>
  );
};

const says: Piece['says'] = (_, context) => {
  const t = MESSAGES[context.language];
  return { title: t.triggersTitle, finding: t.triggersFinding };
};

export const triggersPiece: Piece = {
  says,
  show: (data, context) => (
    <Card {...says(data, context)}>
      <Triggers data={data} context={context} />
    </Card>
  ),
  behind: (data, context) => [
    ...pagesOf(
      data.initiatives.filter(({ endorsable }) => endorsable),
      context,
    ),
    [context.t.sources, context.to('/sources')],
  ],
  query: () => '{ initiatives { name trigger textSources { trigger { id title } } } }',
};
