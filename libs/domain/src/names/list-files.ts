/** The endings of the files in which lists are read. */
export const LIST_FILES = ['.txt', '.md', '.csv', '.tsv', '.xlsx', '.docx', '.pdf', '.html', '.htm'] as const;
