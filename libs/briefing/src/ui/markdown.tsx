import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Token, type Tokens, lexer } from 'marked';
import type { ComponentChildren } from 'preact';
import { Labelled, Scroll } from './cards.js';

/** A document of the project, read once at the start: the service is started from the project's folder. */
export const readDocument = (file: string): readonly Token[] => lexer(readFileSync(join(process.cwd(), file), 'utf8'));

export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const headingsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token) => (token.type === 'heading' && token['depth'] === 2 ? [String(token['text'])] : []));

/** Text and elements of our own choice only: what a document holds of HTML is shown as the text that it is. */
const shown = (token: Token): ComponentChildren => {
  const inner = () => (token as Tokens.Generic).tokens?.map(shown) ?? (token as Tokens.Text).text;
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
            <li>{tokens.map(shown)}</li>
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
            <th scope="col">{tokens.map(shown)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Labelled labels={header.map(({ text }) => text.replaceAll('`', ''))}>
          {rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row">{first?.tokens.map(shown)}</th>
              {rest.map(({ tokens }) => (
                <td>{tokens.map(shown)}</td>
              ))}
            </tr>
          ))}
        </Labelled>
      </tbody>
    </table>
  </Scroll>
);

/** A document without its first heading, which the page gives; it is in English. */
export const Markdown = ({ tokens }: { tokens: readonly Token[] }) => {
  let heading = '';
  const parts = tokens.map((token) => {
    if (token.type === 'heading') heading = String(token['text']);
    if (token.type === 'heading' && token['depth'] === 1) return null;
    return token.type === 'table' ? <Table table={token as Tokens.Table} label={heading} /> : shown(token);
  });
  return (
    <div lang="en" class="document">
      {parts}
    </div>
  );
};

/** Lines to copy; they scroll where they are too long. */
export const Code = ({ text, label, id }: { text: string; label: string; id?: string }) => (
  <pre tabindex={0} role="region" aria-label={label}>
    <code id={id}>{text}</code>
  </pre>
);
