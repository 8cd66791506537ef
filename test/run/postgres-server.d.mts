/** Why this machine cannot run PostgreSQL servers; `null` if it can. */
export declare const postgresFault: () => string | null;
/** Copies a cluster whose server has stopped. */
export declare const copyCluster: (from: string, to: string) => void;
/** Starts the server of a cluster and waits until it accepts connections. */
export declare const startServer: (
  programs: string,
  folder: string,
) => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>;
export declare const freePort: () => Promise<number>;
