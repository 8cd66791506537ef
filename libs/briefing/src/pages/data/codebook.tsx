import { catalogue } from '../../language.js';
import { documentPage } from '../document/document.js';

export const codebookPage = documentPage({
  path: '/data/codebook',
  file: 'docs/codebook.md',
  backTo: '/data',
  searchTerms: {
    en: 'Codebook | columns variables',
    fr: 'Dictionnaire des données | colonnes codebook',
    es: 'Libro de códigos | columnas codebook',
  },
  words: catalogue(
    {
      title: 'Codebook: each file and column of the facts',
      description:
        'What each file of the Pledgebook dataset holds, column by column: types, forms of dates, and what an empty cell means.',
      language: 'This document is kept in English, so that each word in it is the one in the files.',
      contents: 'Files',
      back: 'To the data',
    },
    {
      fr: {
        title: 'Dictionnaire des données : chaque fichier et chaque colonne',
        description:
          'Ce que contient chaque fichier des données de Pledgebook, colonne par colonne : types, forme des dates, sens d’une cellule vide.',
        language: 'Ce document est tenu en anglais, afin que chaque mot y soit celui des fichiers.',
        contents: 'Fichiers',
        back: 'Vers les données',
      },
      es: {
        title: 'Libro de códigos: cada archivo y cada columna',
        description:
          'Qué contiene cada archivo de los datos de Pledgebook, columna por columna: tipos, forma de las fechas y qué significa una celda vacía.',
        language: 'Este documento se mantiene en inglés, para que cada palabra sea la de los archivos.',
        contents: 'Archivos',
        back: 'A los datos',
      },
    },
  ),
});
