/** Serves one page on the loopback interface until it is told to stop. */
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { UserError } from '../study/userError.ts';
import { flag, language, whole, type Values } from './arguments.ts';
import { formatProblem } from '../scenario/problems.ts';
import { listenForInterruption } from './interruption.ts';
import { print, printJson, tell } from './output.ts';
import { pageHtml, policyOf, type Shown } from './page.ts';

const host = '127.0.0.1';
const served = {
  en: (address: string) => `${address}\nServed to this computer alone. Ctrl-C ends it.`,
  fr: (address: string) => `${address}\nServi à cet ordinateur seul. Ctrl-C y met fin.`,
} as const;

/** Answers with the page at `/`, made anew each time so that an edited scenario needs a reload alone; nothing else is there. */
function pageServer(html: () => string): Server {
  return createServer((request, response) => {
    const { port } = request.socket.address() as { readonly port: number };
    // A foreign name that leads here could otherwise read the page from a web site.
    const known = [`${host}:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');
    const status =
      !known || request.url !== '/' ? 404 : request.method === 'GET' || request.method === 'HEAD' ? 200 : 405;
    const body = status === 200 ? html() : '';
    response.writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Content-Security-Policy': `${body ? policyOf(body) : "default-src 'none'"}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-store',
      ...(status === 405 && { Allow: 'GET, HEAD' }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new UserError(`--port ${port}: something else listens there`) : error),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function openInBrowser(address: string): void {
  const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = { darwin: ['open'], win32: ['explorer'] };
  const [command] = openers[process.platform] ?? ['xdg-open'];
  spawn(command, [address], { stdio: 'ignore', detached: true })
    .on('error', () => tell(`--open: ${command} could not be started`))
    .unref();
}

/** Serves until Ctrl-C. @returns the exit code */
export async function servePage(shown: Shown, template: URL, values: Values): Promise<number> {
  for (const problem of shown.problems) tell(formatProblem(problem));
  const interruption = listenForInterruption();
  const server = pageServer(() => pageHtml(template, shown));
  const port = await listen(server, whole(values, 'port', 0, 65_535) ?? 0);
  const address = `http://${host}:${port}/`;
  if (flag(values, 'json')) printJson({ address });
  else print(served[language(values)](address));
  if (flag(values, 'open')) openInBrowser(address);
  await new Promise<void>((resolve) => {
    if (interruption.signal.aborted) resolve();
    else interruption.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  interruption.end();
  server.close();
  server.closeAllConnections();
  return interruption.exitCode() ?? 0;
}
