import { FILE_FORMATS } from '../downloads/files.js';
import type { PageContext } from '../page-context.js';

/** Links to files of a list with the filters of the page; a file has the rows of all pages of the list. */
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
  const parameters = { ...Object.fromEntries(context.request.query), after: null, ...query };
  return (
    <p class="note files">
      {label} {context.t.download}
      {FILE_FORMATS.map((format) => (
        <>
          {' '}
          <a href={context.file(`/downloads/${list}.${format}`, parameters)} data-file={format === 'xlsx' || undefined}>
            {format.toUpperCase()}
          </a>
        </>
      ))}
    </p>
  );
};
