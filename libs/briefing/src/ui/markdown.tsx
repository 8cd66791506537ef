import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Token, type Tokens, lexer } from 'marked';
import type { ComponentChildren } from 'preact';
import { Labelled, Scroll } from './cards.js';

/** Reads a document of the project, once at startup; the service must be started from the project’s folder. */
export const readDocument = (file: string): readonly Token[] => lexer(readFileSync(join(process.cwd(), file), 'utf8'));

export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const headingsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token) => (token.type === 'heading' && token['depth'] === 2 ? [String(token['text'])] : []));

/** Renders a token as text and a fixed set of elements; HTML in a document is shown as text. */
const renderToken = (token: Token): ComponentChildren => {
  const inner = () => (token as Tokens.Generic).tokens?.map(renderToken) ?? (token as Tokens.Text).text;
  switch (token.type) {
    case 'heading': {
      const { depth, text } = token as Tokens.Heading;
      const Heading = `h${Math.min(depth, 6)}` as 'h2';
      return (
        <Heading id={anchorOf(text)}>
          <a href={`#${anchorOf(text)}`}>{inner()}</a>
        </Heading>
      );
    }
    case 'paragraph':
      return <p>{inner()}</p>;
    case 'strong':
      return <strong>{inner()}</strong>;
    case 'em':
      return <em>{inner()}</em>;
    case 'codespan':
      return <code>{(token as Tokens.Codespan).text}</code>;
    case 'code':
      return <Code text={(token as Tokens.Code).text} label={(token as Tokens.Code).lang ?? ''} />;
    case 'link': {
      const { href } = token as Tokens.Link;
      return /^(?:https?:\/\/|#)/.test(href) ? <a href={href}>{inner()}</a> : inner();
    }
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      const List = ordered ? 'ol' : 'ul';
      return (
        <List>
          {items.map(({ tokens }) => (
            <li>{tokens.map(renderToken)}</li>
          ))}
        </List>
      );
    }
    default:
      return inner();
  }
};

const Table = ({ table: { header, rows }, label }: { table: Tokens.Table; label: string }) => (
  <Scroll label={label}>
    <table class="cards">
      <thead>
        <tr>
          {header.map(({ tokens }) => (
            <th scope="col">{tokens.map(renderToken)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Labelled labels={header.map(({ text }) => text.replaceAll('`', ''))}>
          {rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row">{first?.tokens.map(renderToken)}</th>
              {rest.map(({ tokens }) => (
                <td>{tokens.map(renderToken)}</td>
              ))}
            </tr>
          ))}
        </Labelled>
      </tbody>
    </table>
  </Scroll>
);

/** A document, in English, without its first heading, which the page provides. */
export const Markdown = ({ tokens }: { tokens: readonly Token[] }) => {
  let heading = '';
  const parts = tokens.map((token) => {
    if (token.type === 'heading') heading = String(token['text']);
    if (token.type === 'heading' && token['depth'] === 1) return null;
    return token.type === 'table' ? <Table table={token as Tokens.Table} label={heading} /> : renderToken(token);
  });
  return (
    <div lang="en" class="document">
      {parts}
    </div>
  );
};

/** Lines of code to copy; they scroll if they are too long. */
export const Code = ({ text, label, id }: { text: string; label: string; id?: string }) => (
  <pre tabindex={0} role="region" aria-label={label}>
    <code id={id}>{text}</code>
  </pre>
);
