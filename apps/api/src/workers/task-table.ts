/** Tasks by kind, each in a separate module that a worker loads when it gets the first job of that kind. */
export type TaskTable = Readonly<Record<string, () => Promise<{ readonly run: (input: never) => unknown }>>>;

type RunOf<Tasks extends TaskTable, Kind extends keyof Tasks> = Awaited<ReturnType<Tasks[Kind]>>['run'];

/** Input of a job: plain data, which is copied to the worker. */
export type InputOf<Tasks extends TaskTable, Kind extends keyof Tasks> = Parameters<RunOf<Tasks, Kind>>[0];

/** Output of a job, copied as well. */
export type OutputOf<Tasks extends TaskTable, Kind extends keyof Tasks> = Awaited<ReturnType<RunOf<Tasks, Kind>>>;
