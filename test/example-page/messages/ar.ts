import { plural } from '../../../libs/briefing/src/languages/ar.js';
import type { Texts } from '../../../libs/briefing/src/languages/catalogue.js';
import type * as en from './en.js';

export const ELECTIONS_MESSAGES: Texts<typeof en.ELECTIONS_MESSAGES> = {
  title: 'الانتخابات لعضوية المجلس',
  year: 'السنة',
  elected: 'المنتخبون',
  summary: (total) =>
    plural(total, {
      zero: 'لا توجد فترات عضوية.',
      one: 'فترة عضوية واحدة.',
      two: 'فترتا عضوية.',
      few: `${total} فترات عضوية.`,
      many: `${total} فترة عضوية.`,
      other: `${total} فترة عضوية.`,
    }),
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  elections: 'الانتخابات | المنتخبون',
};
