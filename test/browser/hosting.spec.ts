/** What a host gets: the notices in the build, the configuration of a server as it stands in the repository, one command. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseOf } from './cases.ts';
import { expect, expectFigures, fragmentOf, test } from './helpers.ts';
import { dist } from './serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('licences.txt names every package in the build with its licence: those in workers and inside others, too', () => {
  const text = readFileSync(join(dist, 'licences.txt'), 'utf8');
  const notices = new Map(
    text.split(`\n\n${'-'.repeat(72)}\n\n`).map((part) => [/(\S+) \d+\.\d+/.exec(part)?.[1], part]),
  );
  for (const name of [
    'svelte',
    'dexie',
    'd3-scale',
    'hucre',
    'pptxgenjs',
    'jszip',
    'pako',
    'lie',
    'immediate',
    'setimmediate',
  ])
    expect(notices.get(name) ?? name).toMatch(/copyright|licen[cs]e/i);
  // A NOTICE belongs to its licence, and so does what zlib asks of whoever carries it on.
  expect(notices.get('dexie')).toContain(
    readFileSync(join(root, 'node_modules/dexie/NOTICE'), 'utf8').trim(),
  );
  expect(notices.get('pako')).toContain('Jean-loup Gailly');
  for (const part of notices.values()) expect(part.length).toBeGreaterThan(200);
});

const has = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;
const nginx = ['nginx', '/usr/sbin/nginx'].find((program) => has(program, '-v'));
/** Where nginx keeps what it writes, and as whom it runs, when it is not the machine's own. */
const within = (folder: string): [string | RegExp, string][] => [
  ['/srv/www;', `${folder}/www;`],
  ['/var/log/nginx/error.log', `${folder}/error.log`],
  ['/run/nginx.pid', `${folder}/pid`],
  ['worker_processes auto;', `worker_processes 1;${process.getuid?.() === 0 ? ' user root;' : ''}`],
  [
    'http {',
    `http { ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${folder}/${of};`).join(' ')}`,
  ],
];
function changed(text: string, changes: readonly [string | RegExp, string][]): string {
  for (const [from, to] of changes) {
    expect(text.search(from)).toBeGreaterThan(-1);
    text = text.replace(from, to);
  }
  return text;
}
const ended = async (server: ChildProcess | null): Promise<void> => {
  if (!server || server.exitCode !== null) return;
  server.kill('SIGQUIT');
  await once(server, 'exit');
};
const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
};

test('the server’s configuration in hosting/nginx.conf runs as it stands, and sends what the page needs', async ({
  browser,
}) => {
  test.skip(nginx === undefined, 'nginx is not installed: its configuration is not run');
  test.skip(
    !has('openssl', 'version'),
    'openssl is not installed: there is no certificate to run nginx with',
  );
  const folder = mkdtempSync(join(tmpdir(), 'worthwhile-nginx-'));
  const [http, https] = [await freePort(), await freePort()];
  mkdirSync(join(folder, 'www'));
  cpSync(dist, join(folder, 'www/value'), { recursive: true });
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-keyout',
      join(folder, 'key'),
      '-out',
      join(folder, 'cert'),
    ],
    { stdio: 'ignore' },
  );
  const changes: [string | RegExp, string][] = [
    [/\/etc\/ssl\/certs\/\S+;/, `${folder}/cert;`],
    [/\/etc\/ssl\/private\/\S+;/, `${folder}/key;`],
    ['listen 80;', `listen ${http};`],
    ['listen 443 ssl;', `listen ${https} ssl;`],
    ...within(folder),
  ];
  writeFileSync(
    join(folder, 'nginx.conf'),
    changed(readFileSync(join(root, 'hosting/nginx.conf'), 'utf8'), changes),
  );
  let server: ChildProcess | null = null;
  const context = await browser.newContext({ ignoreHTTPSErrors: true, serviceWorkers: 'block' });
  try {
    server = spawn(nginx ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
      stdio: 'ignore',
    });
    const at = `https://localhost:${https}/value/`;
    const get = (path: string) =>
      context.request.get(at + path, { headers: { 'accept-encoding': 'gzip' }, maxRedirects: 0 });
    await expect(async () => expect((await get('')).status()).toBe(200)).toPass();
    // The first script is smaller than what is worth compressing; what it asks for is not.
    const script = /assets\/ground-[\w-]+\.js/.exec(await (await get('')).text())?.[0] ?? '';
    const types: [string, string, string][] = [
      ['', 'text/html; charset=utf-8', 'no-cache'],
      ['manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
      ['config.json', 'application/json; charset=utf-8', 'no-cache'],
      ['sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
      [script, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ];
    for (const [path, type, caching] of types) {
      const headers = (await get(path)).headers();
      expect([headers['content-type'], headers['cache-control']], path).toEqual([type, caching]);
      expect(headers['content-security-policy'], path).toContain("frame-ancestors 'self'");
      expect(headers['strict-transport-security']).toContain('max-age=');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect((await get(script)).headers()['content-encoding']).toBe('gzip');
    // A worker lives under the policy that came with its own file, not under the page's.
    const workers = readdirSync(join(dist, 'assets')).filter((name) => /^worker-.*\.js$/.test(name));
    expect(workers.length).toBeGreaterThan(2);
    for (const name of workers) {
      const policy = (await get(`assets/${name}`)).headers()['content-security-policy'];
      expect(policy, name).toContain("script-src 'self'");
      expect(policy, name).not.toContain('unsafe');
    }
    expect((await get('nothing')).status()).toBe(404);
    const plain = await context.request.get(`http://localhost:${http}/value/`, { maxRedirects: 0 });
    expect(plain.headers()['location']).toMatch(/^https:\/\/localhost/);

    // The page works under it, workers and all.
    const page = await context.newPage();
    const broken: string[] = [];
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
    const c = caseOf('shared', [{ bucket: 'tangible-benefit', label: 'Hours saved', formula: '1000' }]);
    await page.goto(`${at}%23${await fragmentOf(c)}`);
    await expectFigures(page, { net: '$3K' });
    await page.goto('about:blank');
    await page.goto(at);
    await page.getByRole('button', { name: 'Open the made-up example' }).click();
    await expectFigures(page, { net: '$399K' });
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Odds' }).click();
    await expect(page.getByText(/of 50/).first()).toBeVisible();
    expect(broken).toEqual([]);
  } finally {
    await context.close();
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the container’s build makes of that configuration one that speaks plain http, and the image runs it', async ({
  request,
}) => {
  const tool = ['podman', 'docker'].find((program) => has(program, 'info'));
  const ask = async (port: number): Promise<void> => {
    const at = `http://localhost:${port}/value/`;
    await expect(async () => expect((await request.get(at)).status()).toBe(200)).toPass();
    const page = await request.get(at);
    expect(await page.text()).toContain('Worthwhile');
    expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
    const script = /assets\/[\w-]+\.js/.exec(await page.text())?.[0] ?? '';
    expect((await request.get(at + script)).headers()['cache-control']).toContain('immutable');
    // Without its last slash it is sent on by its path alone: whoever stands in front has another port.
    const without = await request.get(at.slice(0, -1), { maxRedirects: 0 });
    expect(without.headers()['location']).toBe('/value/');
  };
  const port = await freePort();
  if (
    tool &&
    spawnSync(tool, ['build', '-q', '-f', 'Containerfile', '-t', 'worthwhile-test', '.'], { cwd: root })
      .status === 0
  ) {
    const name = `worthwhile-test-${port}`;
    execFileSync(tool, ['run', '-d', '--rm', '--name', name, '-p', `${port}:8080`, 'worthwhile-test']);
    try {
      await ask(port);
    } finally {
      execFileSync(tool, ['rm', '-f', name]);
    }
    return;
  }
  // No container can be made here: the command its build runs on the file is run as it stands, and the installed nginx on that.
  test.skip(nginx === undefined, 'neither a container tool nor nginx is there: the container is not tried');
  const folder = mkdtempSync(join(tmpdir(), 'worthwhile-container-'));
  const file = join(folder, 'nginx.conf');
  mkdirSync(join(folder, 'www'));
  cpSync(dist, join(folder, 'www/value'), { recursive: true });
  cpSync(join(root, 'hosting/nginx.conf'), file);
  const command = /^RUN (.+)$/m.exec(readFileSync(join(root, 'Containerfile'), 'utf8'))?.[1] ?? '';
  execFileSync('sh', ['-c', command.replaceAll('/etc/nginx/nginx.conf', file)], {
    env: { ...process.env, HTTPS: 'in-front' },
  });
  writeFileSync(
    file,
    changed(readFileSync(file, 'utf8'), [
      ...within(folder),
      ['listen 80;', `listen ${await freePort()};`],
      ['listen 8080;', `listen ${port};`],
    ]),
  );
  const server = spawn(nginx ?? '', ['-p', folder, '-c', file, '-g', 'daemon off;'], { stdio: 'ignore' });
  try {
    await ask(port);
  } finally {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  }
});

test('npm start says in one line that its port is taken, before it builds anything', async () => {
  const other = createServer().listen(0, 'localhost');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const started = spawnSync(process.execPath, ['start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    encoding: 'utf8',
    timeout: 30_000,
  });
  // Asked in this process, which does not answer while it waits; the connection stands all the same.
  other.close();
  expect([started.status, started.stdout]).toEqual([1, '']);
  expect(started.stderr.trim().split('\n')).toEqual([expect.stringMatching(/^Port \d+ is taken: /)]);
});
