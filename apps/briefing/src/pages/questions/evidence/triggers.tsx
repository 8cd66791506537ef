import type { EvidenceFragment } from '../../../documents.js';
import { proseIn } from '../../../prose.js';
import { Prose, SourceLinks } from '../../../ui/parts.js';
import type { View } from '../../../view.js';
import { MESSAGES } from '../messages.js';
import { Card, type Piece, pagesOf } from './piece.js';

const Triggers = ({ data, view }: { data: EvidenceFragment; view: View }) => {
  const t = MESSAGES[view.language];
  return (
    <div class="pair">
      {data.initiatives
        .filter(({ endorsable }) => endorsable)
        .map(({ slug, name, trigger, textSources }) => (
          <div class={`key ${view.mark(slug)}`}>
            <h4>
              <a href={view.to(`/initiatives/${slug}`)}>{proseIn(view, name)}</a>
            </h4>
            <p>
              {trigger ? (
                <>
                  <Prose text={trigger} view={view} /> <SourceLinks sources={textSources.trigger} view={view} />
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

const says: Piece['says'] = (_, view) => {
  const t = MESSAGES[view.language];
  return { title: t.triggersTitle, finding: t.triggersFinding };
};

export const triggersPiece: Piece = {
  says,
  show: (data, view) => (
    <Card {...says(data, view)}>
      <Triggers data={data} view={view} />
    </Card>
  ),
  behind: (data, view) => [
    ...pagesOf(
      data.initiatives.filter(({ endorsable }) => endorsable),
      view,
    ),
    [view.t.sources, view.to('/sources')],
  ],
  query: () => '{ initiatives { name trigger textSources { trigger { id title } } } }',
};
