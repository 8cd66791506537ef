import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact-render-to-string';
import type { Picture, WrittenNote } from '#documents';
import { NoteBody } from './body.js';

/** The style sheet that pages have of the same name: the service is started from the project's folder. */
const STYLES = readFileSync(join(process.cwd(), 'apps/briefing/src/pages/note/note.css'), 'utf8');

const Inside = ({ svg, alternative, width, height }: Picture) => (
  <img
    src={`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`}
    alt={alternative}
    width={width}
    height={height}
  />
);

/** A note as one HTML file that needs nothing beside it. */
export const noteFile = (note: WrittenNote): string =>
  `<!doctype html>${render(
    <html lang={note.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{note.title}</title>
        <meta name="generator" content="Pledgebook" />
        <style dangerouslySetInnerHTML={{ __html: STYLES }} />
      </head>
      <body class="note-file">
        <main>
          <NoteBody note={note} show={Inside} level={1} />
        </main>
      </body>
    </html>,
  )}`;
