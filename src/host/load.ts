/**
 * Loads the host's file. What does not hold in it is left out and reported to whoever keeps it; one that cannot be read at
 * all leaves the last one that could. What reads it comes only where it says more than the file that is delivered.
 */
import { defaultConfig, type HostConfig, type HostProblem } from './config.ts';
import type { LastGood } from './lastGood.ts';

/** The largest file read, in bytes. */
export const mostBytes = 256 * 1024;

/** The file as it is delivered, which says what stands without one, too. */
export const delivered = {
  name: '',
  currency: 'USD',
  years: 3,
  rate: 0.1,
  owners: [],
  benchmarks: [],
} satisfies Partial<HostConfig>;

const isDelivered = (text: string): boolean => text.replace(/\s/g, '') === JSON.stringify(delivered);

const reader = () => import('./readFile.ts');

/** Rejects where what reads it does not come. */
const read = async (text: string): Promise<{ config: HostConfig; problem?: HostProblem }> =>
  isDelivered(text) ? { config: { ...defaultConfig(), ...delivered } } : (await reader()).readHostFile(text);

/** The body as text, or null once it exceeds the bound: a length in a header is only a promise. */
async function readBounded(response: Response, most: number): Promise<string | null> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      // What is left is of no interest, whether or not it can be called off.
      reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Nothing of the file could be read. */
type Unread = Exclude<HostProblem, { kind: 'invalid' | 'low-contrast' }>;
const unread = (problem: HostProblem | undefined): problem is Unread =>
  problem !== undefined && problem.kind !== 'invalid' && problem.kind !== 'low-contrast';

/**
 * Reads the host's file. No file (404 or 410, or a server that answers every address with the page itself) means the
 * defaults, silently; so does another page where no file was ever read. One that cannot be read means the last one that could, else the defaults, and a problem.
 * @param ask gives the file, or what stands for it in a test; @param last where the last good one is kept. Never rejects.
 */
export async function loadHostConfig(
  ask: () => Promise<Response>,
  last?: LastGood,
): Promise<{ config: HostConfig; problem?: HostProblem }> {
  const instead = async (problem: Unread): Promise<{ config: HostConfig; problem: Unread }> => {
    const kept = last?.read() ?? null;
    const stood = kept === null ? null : await read(kept).catch(() => null);
    return stood && !unread(stood.problem)
      ? { config: stood.config, problem: { ...problem, kept: true } }
      : { config: defaultConfig(), problem };
  };
  const earlier = last?.read() ?? null;
  // It will say more this time, too: its reader need not wait for it.
  if (earlier !== null && !isDelivered(earlier)) reader().catch(() => undefined);
  try {
    const response = await ask();
    if ([404, 410].includes(response.status)) {
      last?.forget();
      return { config: defaultConfig() };
    }
    if (!response.ok) return await instead({ kind: 'unreachable', status: response.status });
    const text = await readBounded(response, mostBytes);
    if (text === null) return await instead({ kind: 'too-big', most: mostBytes });
    if (/^\s*</.test(text)) {
      // The page itself says that there is no file; another page, such as one to sign in at, says nothing about it.
      if (text.includes('id="app"')) last?.forget();
      const found = await instead({ kind: 'not-json', line: null });
      return found.problem.kept ? found : { config: defaultConfig() };
    }
    const now = await read(text);
    if (unread(now.problem)) return await instead(now.problem);
    if (earlier !== text) last?.keep(text);
    return now;
  } catch {
    return instead({ kind: 'unreachable', status: null });
  }
}
