import { FILE_FORMATS } from '../downloads/files.js';
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
      {FILE_FORMATS.map((format) => (
        <>
          {' '}
          <a href={context.file(`/downloads/${list}.${format}`, kept)} data-file={format === 'xlsx' || undefined}>
            {format.toUpperCase()}
          </a>
        </>
      ))}
    </p>
  );
};
