import { CodebookPageDocument } from '../../documents.js';
import { catalogue } from '../../language.js';
import { Markdown, anchorOf, headingsOf, readDocument } from '../../ui/markdown.js';
import { page } from '../../view.js';

const MESSAGES = catalogue(
  {
    title: 'Codebook: each file and column of the facts',
    description:
      'What each file of the Pledgebook dataset holds, column by column: types, forms of dates, and what an empty cell means.',
    language: 'This document is kept in English, so that each word in it is the one in the files.',
    files: 'Files',
    back: 'To the data',
  },
  {
    fr: {
      title: 'Dictionnaire des données : chaque fichier et chaque colonne',
      description:
        'Ce que contient chaque fichier des données de Pledgebook, colonne par colonne : types, forme des dates, sens d’une cellule vide.',
      language: 'Ce document est tenu en anglais, afin que chaque mot y soit celui des fichiers.',
      files: 'Fichiers',
      back: 'Vers les données',
    },
    es: {
      title: 'Libro de códigos: cada archivo y cada columna',
      description:
        'Qué contiene cada archivo de los datos de Pledgebook, columna por columna: tipos, forma de las fechas y qué significa una celda vacía.',
      language: 'Este documento se mantiene en inglés, para que cada palabra sea la de los archivos.',
      files: 'Archivos',
      back: 'A los datos',
    },
  },
);

const CODEBOOK = readDocument('docs/codebook.md');

export const codebookPage = page({
  path: '/data/codebook',
  document: CodebookPageDocument,
  variables: () => ({}),
  render: (_, view) => {
    const t = MESSAGES[view.language];
    return {
      title: t.title,
      description: t.description,
      body: (
        <>
          <h1>{t.title}</h1>
          <p>
            {t.language} <a href={view.to('/data')}>{t.back}</a>
          </p>
          <nav aria-label={t.files}>
            <ul class="columns" lang="en">
              {headingsOf(CODEBOOK).map((heading) => (
                <li>
                  <a href={`#${anchorOf(heading)}`}>{heading}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Markdown tokens={CODEBOOK} />
        </>
      ),
    };
  },
});
