/** Path of a Chromium; `undefined` where this machine has none. */
export declare const CHROMIUM: string | undefined;
/** Path of a Chromium for tests, without windows where there is one; `undefined` where this machine has none. */
export declare const HEADLESS_CHROMIUM: string | undefined;
