// The browser that pages are tried in: the one that CHROMIUM names, or a usual place of one.
import { existsSync } from 'node:fs';

export const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
].find((path) => path && existsSync(path));
