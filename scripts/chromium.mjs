// Chromium, where this machine has it: what CHROMIUM names, or a usual place.
import { existsSync } from 'node:fs';

const firstOf = (...places) => [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path));

/** A whole browser. */
export const CHROMIUM = firstOf('/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser');

/** What tests use: the shell that draws pages without a window around them takes half the processor time, or a fifth where each page is new. */
export const HEADLESS_CHROMIUM = firstOf('/usr/bin/chromium-headless-shell') ?? CHROMIUM;
