/** The third engine, driven by plain WebDriver: WebKitGTK's small browser under a display that nobody sees. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebKit } from './findBrowser.ts';

/** How W3C's WebDriver names an element in what it sends. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const controlKey = '\uE009';
export const tab = '\uE004';
export const enterKey = '\uE007';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** The number of a display of its own, which the server chooses and writes to its third channel. */
async function openDisplay(program: string): Promise<{ server: ChildProcess; display: string }> {
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const channel = server.stdio[3];
  if (!channel) throw new Error('The display has no channel.');
  const [number] = (await once(channel, 'data')) as [Buffer];
  return { server, display: `:${number.toString().trim()}` };
}

export class WebKitSession {
  readonly #at: string;
  readonly #close: () => Promise<void>;
  private constructor(at: string, close: () => Promise<void>) {
    this.#at = at;
    this.#close = close;
  }

  static async open(webkit: WebKit): Promise<WebKitSession> {
    const home = mkdtempSync(join(tmpdir(), 'worthwhile-webkit-'));
    const { server, display } = await openDisplay(webkit.display);
    const port = await freePort();
    const driver = spawn(webkit.driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        HOME: home,
        XDG_DATA_HOME: home,
        XDG_CACHE_HOME: home,
        LANG: 'en_US.UTF-8',
        LANGUAGE: 'en',
        // Containers have no room for its sandbox; what it opens is our own page.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    });
    const close = async (): Promise<void> => {
      for (const each of [driver, server])
        if (each.exitCode === null) {
          each.kill();
          await once(each, 'exit');
        }
      // What it still has open is of no use to anybody, and goes with the machine's other leavings.
      try {
        rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      } catch {
        // Nothing follows from it.
      }
    };
    try {
      const base = `http://127.0.0.1:${port}`;
      const body = {
        capabilities: {
          alwaysMatch: {
            'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
          },
        },
      };
      for (let i = 0; ; i++) {
        const answered = await fetch(`${base}/status`).then(
          () => true,
          () => false,
        );
        if (answered) break;
        if (i === 100) throw new Error('WebKitWebDriver does not answer.');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const { sessionId } = (await call(`${base}/session`, 'POST', body)) as { sessionId: string };
      const at = `${base}/session/${sessionId}`;
      await call(`${at}/window/rect`, 'POST', { x: 0, y: 0, width: 1440, height: 900 });
      return new WebKitSession(at, close);
    } catch (error) {
      await close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await call(this.#at, 'DELETE').catch(() => undefined);
    await this.#close();
  }
  async go(url: string): Promise<void> {
    await call(`${this.#at}/url`, 'POST', { url });
  }
  async reload(): Promise<void> {
    await call(`${this.#at}/refresh`, 'POST', {});
  }
  async run<T>(script: string, ...args: unknown[]): Promise<T> {
    return (await call(`${this.#at}/execute/sync`, 'POST', { script, args })) as T;
  }
  /** Waits until the page shows what an XPath names, and gives it. */
  async find(xpath: string): Promise<string> {
    let why: unknown;
    for (let i = 0; i < 150; i++) {
      try {
        const found = (await call(`${this.#at}/element`, 'POST', { using: 'xpath', value: xpath })) as Record<
          string,
          string
        >;
        return found[elementKey] ?? '';
      } catch (error) {
        why = error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    throw new Error(`Nothing came for ${xpath}: ${String(why)}`);
  }
  /**
   * Presses what an XPath names by the element's own `click()`: in its small window the driver calls some tabs covered, and
   * does not say by what.
   */
  async click(xpath: string): Promise<void> {
    await this.run('arguments[0].focus(); arguments[0].click()', { [elementKey]: await this.find(xpath) });
  }
  /** Types in place of what a field holds. */
  async type(xpath: string, text: string): Promise<void> {
    const at = `${this.#at}/element/${await this.find(xpath)}`;
    await call(`${at}/click`, 'POST', {});
    await call(`${at}/value`, 'POST', { text: `${controlKey}a${controlKey}` });
    await call(`${at}/value`, 'POST', { text });
  }
  /** What stands in an element, for readers of the screen too. */
  async text(xpath: string): Promise<string> {
    const text = await call(`${this.#at}/element/${await this.find(xpath)}/property/textContent`, 'GET');
    return String(text).replace(/\s+/g, ' ').trim();
  }
  async value(xpath: string): Promise<string> {
    return (await call(`${this.#at}/element/${await this.find(xpath)}/property/value`, 'GET')) as string;
  }
}

async function call(url: string, method: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error((value as { message?: string }).message || JSON.stringify(value));
  return value;
}
