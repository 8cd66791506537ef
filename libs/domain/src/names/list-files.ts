/** Extensions of the files from which lists can be read. */
export const LIST_FILES = ['.txt', '.md', '.csv', '.tsv', '.xlsx', '.docx', '.pdf', '.html', '.htm'] as const;
