export { csvColumns } from './csv-file.js';
export { describeDifference, differenceBetween, isEmpty } from './difference.js';
export { type ExportStore, emptyDirectory, exportRevisions, exportState } from './export-facts.js';
export { type FileProblem, ImportError, describeFileProblem } from './file-problem.js';
export { type FactStore, ImportRefused, type ImportOptions, type Imported, importFolder } from './import-facts.js';
export { importFacts } from './import-directory.js';
export { type ReadFacts, readFacts } from './read-facts.js';
export { readLog } from './read-log.js';
export { type Progress, progressIn } from './progress.js';
export { type LogStanding, describeStanding, replay, standingOf } from './replay.js';
export { revisionFolders } from './revision-folders.js';
export { stateResolver } from './state-resolver.js';
export { ListRefused } from './published-list/list-refused.js';
export { MAX_LIST_BYTES, readPublishedList } from './published-list/read-list.js';
export {
  type ListSource,
  type ListToRecord,
  refuseBeforeOpening,
  revisionFolder,
} from './published-list/revision-folder.js';
