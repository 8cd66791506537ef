import { FILE_ENDINGS } from '../downloads/files.js';
import type { View } from '../view.js';

/** The list that stands here, as files: with the filters of the page, all of its pages together. */
export const Downloads = ({
  list,
  view,
  label = '',
  query = {},
}: {
  list: string;
  view: View;
  label?: string;
  query?: Readonly<Record<string, string>>;
}) => {
  const kept = { ...Object.fromEntries(view.asked.query), after: null, ...query };
  return (
    <p class="note files">
      {label} {view.t.download}
      {FILE_ENDINGS.map((ending) => (
        <>
          {' '}
          <a href={view.file(`/downloads/${list}.${ending}`, kept)} data-file={ending === 'xlsx' || undefined}>
            {ending.toUpperCase()}
          </a>
        </>
      ))}
    </p>
  );
};
