import { closed } from './cut-title.js';

/** The path of a draft's page. @param address what the schema says it is called in addresses */
export const draftPath = ({ address }: { readonly address: string }): string =>
  `/votes/${address.split('/').map(encodeURIComponent).join('/')}`;

export interface Titled {
  readonly title: string;
  readonly shortTitle?: string | null | undefined;
}

/** What a draft is about, in plain words where they are recorded; and its source's own title, where that is another. */
export const titlesOf = ({ title, shortTitle }: Titled): { readonly plain: string; readonly own: string | null } => {
  // The database of votes cuts long titles with three dots in brackets.
  const own = title.includes('[...]') ? closed(title.replaceAll('[...]', '…')) : title;
  return { plain: shortTitle ?? own, own: shortTitle && shortTitle !== own ? own : null };
};
