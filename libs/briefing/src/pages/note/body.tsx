import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CitedSource, Element, KeyFigures, Line, Picture, Quotation, Table, WrittenNote } from '#documents';
import { Labelled, Scroll } from '../../ui/cards.js';

/** Renders a picture: by its address on a page of the service, or embedded in a standalone file. */
export type ShowPicture = (picture: Picture) => ComponentChildren;

const directionOf = (language: string | undefined): 'rtl' | undefined => (language === 'ar' ? 'rtl' : undefined);

/** Whether the author’s own text shows which figures are live: only on the page where the note is written. */
const MarksLiveFigures = createContext(false);

/** Problems with live figures, by how the figures are written; each is marked where it stands in the text. */
const FigureProblems = createContext<ReadonlyMap<string, string>>(new Map());

const Code = ({ text }: { text: string }) => {
  const problem = useContext(FigureProblems).get(text.replace(/^\{\{\s+|\s+\}\}$/g, (sign) => sign.trim()));
  return problem === undefined ? (
    <code>{text}</code>
  ) : (
    <mark class="wrong">
      <code>{text}</code> <small>{problem}</small>
    </mark>
  );
};

/** A live figure in the author’s own text; the tooltip shows how it is written. */
const LiveFigure = ({ expression, children }: { expression: string; children: ComponentChildren }) =>
  useContext(MarksLiveFigures) ? (
    <span class="live" title={`{{${expression}}}`}>
      {children}
    </span>
  ) : (
    <>{children}</>
  );

const Words = ({ line }: { line: Line }) => (
  <>
    {line.map((part) => {
      // The number is in brackets because “40²⁶” would be copied as 4026.
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
      if (live) shown = <LiveFigure expression={live}>{shown}</LiveFigure>;
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

const NoteElement = ({
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
                <NoteElement element={inner} note={note} show={show} level={level} />
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

/** A written note as HTML. @param level the heading level of the title */
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
  /** Renders what follows a paragraph that the author can take over. */
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
      <FigureProblems.Provider value={wrong}>
        {note.elements.map((element) => (
          <>
            <MarksLiveFigures.Provider value={takeOver !== undefined && !('ownAs' in element)}>
              <NoteElement element={element} note={note} show={show} level={level} />
            </MarksLiveFigures.Provider>
            {takeOver && 'ownAs' in element && element.ownAs !== undefined && takeOver(element.ownAs)}
          </>
        ))}
      </FigureProblems.Provider>
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
