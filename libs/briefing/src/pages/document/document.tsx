import type { ComponentChildren } from 'preact';
import { DocumentPageDocument } from '../../operations.generated.js';
import type { Language } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { Markdown, anchorOf, headingsOf, readDocument } from '../../ui/markdown.js';
import { definePage } from '../../define.js';

interface Words {
  readonly title: string;
  readonly description: string;
  /** Says why the document is in English. */
  readonly language: string;
  /** The text of the link back to the page that the document belongs to. */
  readonly back: string;
  /** The label of the table of contents; without a label the page has no table of contents of its own. */
  readonly contents?: string;
}

/** Defines a page that shows a document of the project. */
export const documentPage = ({
  file,
  backTo,
  words,
  lead = () => null,
  ...placement
}: {
  path: string;
  file: string;
  /** The path of the page that the document belongs to. */
  backTo: string;
  searchTerms?: (language: Language) => string;
  words: Readonly<Record<Language, Words>>;
  /** Renders what stands above the document, in the reader’s language. */
  lead?: (context: PageContext) => ComponentChildren;
}) => {
  const tokens = readDocument(file);
  return definePage({
    ...placement,
    document: DocumentPageDocument,
    variables: () => ({}),
    render: (_, context) => {
      const t = words[context.language];
      return {
        title: t.title,
        description: t.description,
        hasContents: t.contents !== undefined,
        body: (
          <>
            <h1>{t.title}</h1>
            <p>
              {t.language} <a href={context.to(backTo)}>{t.back}</a>
            </p>
            {t.contents && (
              <nav aria-label={t.contents}>
                <ul class="columns" lang="en">
                  {headingsOf(tokens).map((heading) => (
                    <li>
                      <a href={`#${anchorOf(heading)}`}>{heading}</a>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
            {lead(context)}
            <Markdown tokens={tokens} />
          </>
        ),
      };
    },
  });
};
