export { csvColumns } from './csv-file.js';
export { describeDifference, differenceBetween, isEmpty } from './difference.js';
export { type FileProblem, ImportError, describeFileProblem } from './file-problem.js';
export { type FactStore, ImportRefused, type ImportOptions, type Imported, importFacts } from './import-facts.js';
export { FACT_FILES, type ReadFacts, readFacts } from './read-facts.js';
export { stateResolver } from './state-resolver.js';
export { ListRefused } from './published-list/list-refused.js';
export { LIST_FILES, MAX_LIST_BYTES, readPublishedList } from './published-list/read-list.js';
export { type ListSource, type ListToRecord, revisionFolder } from './published-list/revision-folder.js';
