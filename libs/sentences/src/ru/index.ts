import type { Sentences } from '../sentences-for.js';
import { ADDRESS_SENTENCES } from './addresses.js';
import { FORM_SENTENCES } from './forms.js';
import { LIST_SENTENCES } from './lists.js';
import { NOTE_SENTENCES, block } from './notes.js';
import { QUESTION_SENTENCES } from './questions.js';
import { VALUE_SENTENCES } from './values.js';
import { WAIT_SENTENCES } from './waits.js';

/** The sentences for readers, in Russian. */
export const RUSSIAN: Sentences = {
  of: {
    ...VALUE_SENTENCES,
    ...QUESTION_SENTENCES,
    ...NOTE_SENTENCES,
    ...ADDRESS_SENTENCES,
    ...FORM_SENTENCES,
    ...LIST_SENTENCES,
    ...WAIT_SENTENCES,
  },
  block,
};
