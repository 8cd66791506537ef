import { FILE_ENDINGS } from '../downloads/files.js';
import type { PageContext } from '../page-context.js';

/** The list that stands here, as files: with the filters of the page, all of its pages together. */
export const Downloads = ({
  list,
  context,
  label = '',
  query = {},
}: {
  list: string;
  context: PageContext;
  label?: string;
  query?: Readonly<Record<string, string>>;
}) => {
  const kept = { ...Object.fromEntries(context.request.query), after: null, ...query };
  return (
    <p class="note files">
      {label} {context.t.download}
      {FILE_ENDINGS.map((ending) => (
        <>
          {' '}
          <a href={context.file(`/downloads/${list}.${ending}`, kept)} data-file={ending === 'xlsx' || undefined}>
            {ending.toUpperCase()}
          </a>
        </>
      ))}
    </p>
  );
};
