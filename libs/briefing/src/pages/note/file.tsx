import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import type { Picture, WrittenNote } from '#documents';
import { htmlDocument } from '../../html-document.js';
import { NoteBody } from './body.js';

/** The style sheet of the same name that pages use. */
const STYLES = readFileSync(new URL('./note.css', import.meta.url), 'utf8');

const embeddedImage = (svg: string, { alternative, width, height }: Picture) => (
  <img
    src={`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`}
    alt={alternative}
    width={width}
    height={height}
  />
);

/**
 * Renders a note as a standalone HTML file.
 * @param svgOf draws a picture as a complete SVG document
 */
export const noteFile = (note: WrittenNote, svgOf: (picture: Picture) => string): string =>
  htmlDocument(
    render(
      <html lang={note.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{note.title}</title>
          <meta name="generator" content="Pledgebook" />
          <meta name="pledgebook-note" content={note.definition ?? note.address.href} />
          <style dangerouslySetInnerHTML={{ __html: STYLES }} />
        </head>
        <body class="note-file">
          <main>
            <NoteBody note={note} show={(picture) => embeddedImage(svgOf(picture), picture)} level={1} />
          </main>
        </body>
      </html>,
    ),
  );
