import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CitedSource, Element, KeyFigures, Line, Picture, Quotation, Table, WrittenNote } from '#documents';
import { Labelled, Scroll } from '../../ui/cards.js';

/** How a picture is shown: by its address in a page of the service, or whole in a file of its own. */
export type ShowPicture = (picture: Picture) => ComponentChildren;

const directionOf = (language: string | undefined): 'rtl' | undefined => (language === 'ar' ? 'rtl' : undefined);

/** Does a text of the author’s own show which of its figures are live? Only where it is written. */
const Pills = createContext(false);

/** What is wrong with live figures, by what they are written like: they are marked where they stand. */
const Wrong = createContext<ReadonlyMap<string, string>>(new Map());

const Code = ({ text }: { text: string }) => {
  const why = useContext(Wrong).get(text.replace(/^\{\{\s+|\s+\}\}$/g, (sign) => sign.trim()));
  return why === undefined ? (
    <code>{text}</code>
  ) : (
    <mark class="wrong">
      <code>{text}</code> <small>{why}</small>
    </mark>
  );
};

/** A live figure in the author’s own text, and what it is written like. */
const Pill = ({ expression, children }: { expression: string; children: ComponentChildren }) =>
  useContext(Pills) ? (
    <span class="live" title={`{{${expression}}}`}>
      {children}
    </span>
  ) : (
    <>{children}</>
  );

const Words = ({ line }: { line: Line }) => (
  <>
    {line.map((part) => {
      // In brackets, for “40²⁶” would be copied as 4026.
      if ('source' in part) {
        return (
          <sup>
            <a href={`#source-${part.source}`}>[{part.source}]</a>
          </sup>
        );
      }
      const { text, strong, emphasis, code, href, language, live } = part;
      let shown: ComponentChildren = text;
      if (code) shown = <Code text={text} />;
      if (emphasis) shown = <em>{shown}</em>;
      if (strong) shown = <strong>{shown}</strong>;
      if (href) shown = <a href={href}>{shown}</a>;
      if (live) shown = <Pill expression={live}>{shown}</Pill>;
      return language ? (
        <span lang={language} dir={directionOf(language)}>
          {shown}
        </span>
      ) : (
        shown
      );
    })}
  </>
);

const NoteTable = ({ caption, columns, rows, compact }: Table) => (
  <Scroll label={caption.map((part) => ('text' in part ? part.text : '')).join('') || undefined}>
    <table class={compact ? 'cards compact' : 'cards'}>
      {caption.length > 0 && (
        <caption>
          <Words line={caption} />
        </caption>
      )}
      <thead>
        <tr>
          {columns.map(({ label, align }) =>
            label === '' ? (
              <td />
            ) : (
              <th scope="col" class={align === 'end' ? 'count' : undefined}>
                {label}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        <Labelled labels={columns.map(({ label }) => label)}>
          {rows.map(([first = [], ...rest]) => (
            <tr>
              <th scope="row">
                <Words line={first} />
              </th>
              {rest.map((cell, index) => (
                <td class={columns[index + 1]?.align === 'end' ? 'count' : undefined}>
                  <Words line={cell} />
                </td>
              ))}
            </tr>
          ))}
        </Labelled>
      </tbody>
    </table>
  </Scroll>
);

const NoteQuotation = ({ lines, language }: Quotation) => (
  <blockquote lang={language}>
    {lines.map((line) => (
      <p>
        <Words line={line} />
      </p>
    ))}
  </blockquote>
);

const KeyFigureList = ({ figures }: KeyFigures) => (
  <ul class="key-figures">
    {figures.map(({ value, label }) => (
      <li>
        <strong>{value}</strong>{' '}
        <span>
          <Words line={label} />
        </span>
      </li>
    ))}
  </ul>
);

const SourceList = ({ sources }: { sources: readonly CitedSource[] }) => (
  <ol class="note-sources">
    {sources.map(({ id, text, href, brief }, index) => (
      <li id={`source-${index + 1}`} value={index + 1} data-source={id}>
        {brief && href ? <a href={href}>{text}</a> : text} {!brief && href && <a href={href}>{href}</a>}
      </li>
    ))}
  </ol>
);

const Shown = ({
  element,
  note,
  show,
  level,
}: {
  element: Element;
  note: WrittenNote;
  show: ShowPicture;
  level: number;
}): ComponentChildren => {
  switch (element.kind) {
    case 'heading': {
      const Heading = `h${Math.min(6, element.level + level)}` as 'h2';
      return (
        <Heading>
          <Words line={element.line} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p class={element.style}>
          <Words line={element.line} />
        </p>
      );
    case 'list': {
      const List = element.ordered ? 'ol' : 'ul';
      return (
        <List>
          {element.items.map((item) => (
            <li>
              {item.map((inner) => (
                <Shown element={inner} note={note} show={show} level={level} />
              ))}
            </li>
          ))}
        </List>
      );
    }
    case 'quotation':
      return <NoteQuotation {...element} />;
    case 'code':
      return (
        <pre tabindex={0}>
          <code>{element.text}</code>
        </pre>
      );
    case 'key-figures':
      return <KeyFigureList {...element} />;
    case 'table':
      return <NoteTable {...element} />;
    case 'picture':
      return (
        <figure>
          {show(element)}
          <figcaption>
            <Words line={element.caption} />
          </figcaption>
        </figure>
      );
    case 'sources':
      return <SourceList sources={note.sources} />;
  }
};

/** A written note as HTML; `level` is that of its title's heading. */
export const NoteBody = ({
  note,
  show,
  level,
  wrong = new Map(),
  takeOver,
}: {
  note: WrittenNote;
  show: ShowPicture;
  level: 1 | 2;
  wrong?: ReadonlyMap<string, string>;
  /** What stands after a paragraph that its author can take over. */
  takeOver?: (name: string) => ComponentChildren;
}) => {
  const [Title, Heading] = [`h${level}` as 'h1', `h${level + 1}` as 'h2'];
  return (
    <article class="written-note" lang={note.language}>
      <header>
        <p class="kicker">{note.kicker}</p>
        <Title>{note.title}</Title>
        <p class="as-of">{note.asOf}</p>
        {note.head && (
          <dl class="note-head">
            {note.head.map(({ label, text }) => (
              <div>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
      </header>
      <Wrong.Provider value={wrong}>
        {note.elements.map((element) => (
          <>
            <Pills.Provider value={takeOver !== undefined && !('ownAs' in element)}>
              <Shown element={element} note={note} show={show} level={level} />
            </Pills.Provider>
            {takeOver && 'ownAs' in element && element.ownAs !== undefined && takeOver(element.ownAs)}
          </>
        ))}
      </Wrong.Provider>
      {!note.elements.some(({ kind }) => kind === 'sources') && note.sources.length > 0 && (
        <>
          <Heading>{note.sourcesHeading}</Heading>
          <SourceList sources={note.sources} />
        </>
      )}
      <footer>
        <p>
          <a href={note.address.href}>{note.address.text}</a>
        </p>
        <p>{note.imprint}</p>
      </footer>
    </article>
  );
};
