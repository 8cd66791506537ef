/** Kinds of work by name, each in a module of its own that a worker loads when it gets the first job of that kind. */
export type TaskTable = Readonly<Record<string, () => Promise<{ readonly run: (input: never) => unknown }>>>;

type RunOf<Tasks extends TaskTable, Kind extends keyof Tasks> = Awaited<ReturnType<Tasks[Kind]>>['run'];

/** What a job of a kind is given: plain data, which is copied into the worker. */
export type InputOf<Tasks extends TaskTable, Kind extends keyof Tasks> = Parameters<RunOf<Tasks, Kind>>[0];

/** What it gives back, copied as well. */
export type OutputOf<Tasks extends TaskTable, Kind extends keyof Tasks> = Awaited<ReturnType<RunOf<Tasks, Kind>>>;
