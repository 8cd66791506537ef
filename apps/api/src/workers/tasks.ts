import type { TaskTable } from './task-table.js';

/** All tasks of the workers. A new kind is a module under `tasks/` with a function `run`, and a line here. */
export const TASKS = {
  bundle: () => import('./tasks/bundle.js'),
  document: () => import('./tasks/document.js'),
  list: () => import('./tasks/list.js'),
  picture: () => import('./tasks/picture.js'),
  shareCard: () => import('./tasks/share-card.js'),
  workbook: () => import('./tasks/workbook.js'),
} as const satisfies TaskTable;
