export const ELECTIONS_MESSAGES = {
  title: 'Elections to the Council',
  year: 'Year',
  elected: 'Elected',
  summary: (total: string) => `${total} terms.`,
};

/** A page’s name and further words by which a search finds it. */
export const SEARCH_TERMS = {
  elections: 'Elections | elected',
};
