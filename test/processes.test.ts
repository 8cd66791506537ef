import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Facts } from '#domain';
import { type Ledger, openLedger } from '#ledger';
import { noteAddress } from '../libs/briefing/src/pages/note/address.js';
import { POSTGRES_FAULT, type TestDatabase, freePort, postgres } from './databases.js';
import { retryWhileBusy } from './pages.js';
import { killAll, startProcess, startService } from './service-process.js';

const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path)) ?? 'nginx';
const hasNginx = spawnSync(NGINX, ['-v']).status === 0;
const fault = hasNginx ? POSTGRES_FAULT : 'there is no nginx';
const possible = fault === null;
const PROCESSES = 3;
const REVISIONS = 10;
const ANSWERS = 2_000;

/** An nginx configuration that takes the processes in turn, as any proxy in front of several does. */
const configuration = (folder: string, port: number, upstreams: readonly string[]): string => `
daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http {
  access_log off; proxy_max_temp_file_size 0;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  upstream services { ${upstreams.map((address) => `server ${address};`).join(' ')} keepalive 8; }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://services; proxy_http_version 1.1; proxy_set_header Connection '';
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      add_header Answered-By $upstream_addr always;
    }
  }
}`;

const name = possible
  ? 'three processes on one PostgreSQL behind nginx'
  : `three processes on one PostgreSQL behind nginx (skipped: ${fault})`;

(possible ? describe : describe.skip)(name, () => {
  const services: string[] = [];
  let folder: string;
  let database: TestDatabase;
  let ledger: Ledger;
  /** The source whose title each revision corrects. */
  let corrected: Facts['source'][number];
  /** The newest revision that all processes started with: links need not carry it. */
  let begun: number;
  let proxy: string;

  const until = async <T>(what: () => Promise<T | null> | T | null): Promise<T> => {
    for (;;) {
      const found = await what();
      if (found !== null) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pledgebook-processes-'));
    database = await postgres('seeds');
    ledger = await openLedger(database.url);
    for (let index = 0; index < PROCESSES; index += 1) {
      // No process polls for new revisions while the test runs.
      const settings = { DATABASE_URL: database.url, TRUST_PROXY: 'loopback', POLL_SECONDS: '600' };
      services.push(new URL((await startService(settings)).address).host);
    }
    begun = await ledger.newestNumber();
    const source = (await ledger.factsAt()).source.find(({ id }) => id === 'S01');
    if (!source) throw new Error('The seeds have no source S01.');
    corrected = source;
    const port = await freePort();
    mkdirSync(join(folder, 'logs'));
    writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port, services));
    const nginx = startProcess(NGINX, [
      '-p',
      folder,
      '-c',
      join(folder, 'nginx.conf'),
      '-e',
      join(folder, 'error.log'),
    ]);
    proxy = `http://127.0.0.1:${port}`;
    await until(async () => {
      if (nginx.child.exitCode !== null) throw new Error(nginx.said());
      return fetch(`${proxy}/health/live`).then(
        ({ ok }) => ok || null,
        () => null,
      );
    });
  });

  afterAll(async () => {
    await killAll();
    await ledger.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Retries, since a process may still be loading a revision. */
  const answerAt = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    retryWhileBusy(() => fetch(path, { headers }));

  /** Records a revision and requests it from one process only. */
  const record = async (): Promise<number> => {
    const basedOn = await ledger.newestNumber();
    const change = {
      added: { source: [{ ...corrected, title: `${corrected.title} (${basedOn + 1})` }] },
      superseded: { source: ['S01'] },
    };
    const { number } = await ledger.record({ author: 'A. Keeper', message: 'Correct a title', change, basedOn });
    const service = services[number % PROCESSES];
    const answer = await answerAt(`http://${service}/graphql?query={dataset{number}}`, {
      'dataset-revision': String(number),
    });
    expect(await answer.json()).toEqual({ data: { dataset: { number } } });
    return number;
  };

  /** Reads as a client that sends back the newest revision that it has seen. */
  const readAsClient = async (reading: { count: number; revisions: Set<string>; processes: Set<string> }) => {
    let seen = 1;
    while (reading.count < ANSWERS) {
      reading.count += 1;
      const answer = await answerAt(`${proxy}/graphql?query={dataset{number}}`, { 'dataset-revision': String(seen) });
      const { data } = (await answer.json()) as { data: { dataset: { number: number } } };
      expect([answer.status, data.dataset.number]).toEqual([200, Number(answer.headers.get('dataset-revision'))]);
      expect(data.dataset.number).toBeGreaterThanOrEqual(seen);
      seen = data.dataset.number;
      reading.revisions.add(String(seen));
      reading.processes.add(String(answer.headers.get('answered-by')));
    }
  };

  /** Follows links of pages as a browser does, without additional headers. */
  const followLinks = async (reading: { count: number; carried: number }) => {
    let [path, seen] = ['/about', 1];
    while (reading.count < ANSWERS) {
      reading.count += 1;
      const page = await answerAt(proxy + path);
      const html = await page.text();
      const revision = Number(page.headers.get('dataset-revision'));
      expect([page.status, revision >= seen]).toEqual([200, true]);
      seen = revision;
      expect(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]).toMatch(/\/(?:about|revisions)$/);
      const next = path.startsWith('/about') ? 'revisions' : 'about';
      path = (new RegExp(`href="(/${next}[^"#]*)"`).exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
      expect(path).toBe(seen > begun ? `/${next}?seen=${seen}` : `/${next}`);
      if (path.includes('seen=')) reading.carried += 1;
    }
  };

  it('never go back behind a revision that a reader has seen, in 2,000 answers across ten revisions', async () => {
    const client = { count: 0, revisions: new Set<string>(), processes: new Set<string>(), carried: 0 };
    const readers = [readAsClient(client), followLinks(client)];
    for (let index = 1; index <= REVISIONS; index += 1) {
      await until(() => (client.count >= (index * ANSWERS) / (REVISIONS + 2) ? true : null));
      await record();
    }
    await Promise.all(readers);
    expect(client.count).toBe(ANSWERS);
    expect(client.processes.size).toBe(PROCESSES);
    // The revision changed during the test, and links had to carry the new ones.
    expect(client.revisions.size).toBeGreaterThan(REVISIONS / 2);
    expect(client.carried).toBeGreaterThan(0);
  });

  it('hand on the longest address of a note, where nginx refuses longer ones', async () => {
    /** An address of a note with this many incompressible characters. */
    const addressWith = (letters: number): string => {
      let [seed, text] = [1, ''];
      while (text.length < letters) text += `${(seed = (seed * 48_271) % 2_147_483_647).toString(36)} `;
      const blocks = [{ kind: 'TEXT' as const, of: [], caption: null, text: `${text}Finis.` }];
      return noteAddress({ title: null, head: null, blocks }, '2016-09-22', 1, 'fr');
    };
    let letters = 8_000;
    while (addressWith(letters + 10).length <= 7_500) letters += 10;
    const address = addressWith(letters);
    expect(address.length).toBeGreaterThan(7_400);
    for (const path of [address, address.replace('/note?', '/note.md?')]) {
      const answer = await answerAt(proxy + path);
      expect([answer.status, (await answer.text()).includes('Finis.')]).toEqual([200, true]);
    }
    expect((await fetch(`${proxy}/note?title=${'x'.repeat(8_200)}`)).status).toBe(414);
  });
});
