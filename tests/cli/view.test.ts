import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cordon, emptyFolder, firstSteps, program } from './cordon.ts';

const { folder, remove } = emptyFolder();
afterAll(remove);

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function ask(address: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, options, (response) => {
      let body = '';
      response.on('data', (text) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('cordon view', () => {
  const scenario = join(folder, 'own.yaml');
  let server: ChildProcessByStdio<null, Readable, Readable>;
  let address: string;

  beforeAll(async () => {
    writeFileSync(scenario, readFileSync(firstSteps, 'utf8'));
    server = spawn(process.execPath, [program, 'view', scenario, '--json', '--lang', 'fr', '--seed', '7'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    address = await new Promise((resolve, reject) => {
      server.stdout.on('data', (text) => {
        printed += text;
        if (printed.includes('}')) resolve((JSON.parse(printed) as { address: string }).address);
      });
      server.once('exit', () => reject(new Error(printed)));
    });
  });

  it('serves the page to this computer alone, with its policy', async () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const { status, headers, body } = await ask(address);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'sha256-.*frame-ancestors 'none'$/,
    );
    expect(headers['content-security-policy']).not.toContain('unsafe');
    const payload = /id="payload">(.*?)<\/script>/.exec(body)?.[1];
    expect(JSON.parse(payload ?? '')).toEqual({
      scenario: { file: scenario, source: readFileSync(scenario, 'utf8') },
      language: 'fr',
      posture: null,
      seed: 7,
      masterSeed: null,
    });
  });

  it('has nothing else, and nothing for who asks under another name or in another way', async () => {
    for (const path of ['favicon.ico', 'own.yaml', '../package.json', '%2e%2e/package.json', '?x'])
      expect((await ask(`${address}${path}`)).status).toBe(404);
    const stranger = await ask(address, { headers: { Host: 'example.org' } });
    expect([stranger.status, stranger.body]).toEqual([404, '']);
    expect((await ask(address, { method: 'POST' })).status).toBe(405);
  });

  it('shows an edited scenario after a reload', async () => {
    writeFileSync(scenario, readFileSync(firstSteps, 'utf8').replace('First steps', 'Second steps'));
    expect((await ask(address)).body).toContain('Second steps');
  });

  it('ends with Ctrl-C, as interrupted', async () => {
    const code = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    expect(await code).toBe(130);
  });

  it('says what is wrong with what it is given', () => {
    expect(cordon(['view', join(folder, 'none.yaml')])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no such file') as string,
    });
    expect(cordon(['view', folder])).toMatchObject({ code: 2 });
    expect(cordon(['view', firstSteps, '--posture', 'tbo']).stderr).toContain('did you mean `tob`?');
    expect(cordon(['view', firstSteps, '--port', '99999']).stderr).toContain('from 0 to 65535');
  });
});

describe('cordon exercise --export', () => {
  it('writes a page, and again over its own page, never over anything else', () => {
    const file = join(folder, 'page.html');
    const { code, stdout } = cordon(['exercise', firstSteps, '--export', file, '--json']);
    expect(code).toBe(0);
    const { bytes } = JSON.parse(stdout) as { bytes: number };
    expect(bytes).toBe(readFileSync(file).length);
    expect(cordon(['exercise', firstSteps, '--export', file]).code).toBe(0);
    const other = join(folder, 'other.html');
    writeFileSync(other, 'mine');
    expect(cordon(['exercise', firstSteps, '--export', other])).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(other, 'utf8')).toBe('mine');
    expect(cordon(['exercise', firstSteps, '--export', other, '--force']).code).toBe(0);
  });

  it('writes nothing for a scenario with mistakes, and tells them as check does', () => {
    const wrong = join(folder, 'wrong.yaml');
    writeFileSync(wrong, readFileSync(firstSteps, 'utf8').replace('cellKm: 5', 'cellkm: 5'));
    const file = join(folder, 'wrong.html');
    const { code, stdout, stderr } = cordon(['exercise', wrong, '--export', file]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(cordon(['check', wrong]).stderr);
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });
});
