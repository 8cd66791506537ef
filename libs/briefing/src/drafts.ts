import { closeMarks } from './cut-title.js';

/** Returns the path of a draft’s page. @param address the schema’s `address` of the draft */
export const draftPath = ({ address }: { readonly address: string }): string =>
  `/votes/${address.split('/').map(encodeURIComponent).join('/')}`;

export interface Titled {
  readonly title: string;
  readonly shortTitle?: string | null | undefined;
}

/** Returns the short title of a draft, where one is recorded, and the source’s title where that is different. */
export const titlesOf = ({ title, shortTitle }: Titled): { readonly plain: string; readonly own: string | null } => {
  // The database of votes truncates long titles with `[...]`.
  const sourceTitle = title.includes('[...]') ? closeMarks(title.replaceAll('[...]', '…')) : title;
  return { plain: shortTitle ?? sourceTitle, own: shortTitle && shortTitle !== sourceTitle ? sourceTitle : null };
};
