/** Reads the text of the host's file key by key, and corrects a slip where only one meaning is possible. */
import { defaultConfig, type HostConfig, type HostProblem } from './config.ts';
import { readByKey } from './read.ts';

/**
 * Reads the text of a host's file key by key, without correcting it. Never throws; the problem names every place that
 * was left out.
 */
export function parseHostConfig(text: string): { config: HostConfig; problem?: HostProblem } {
  let data: unknown;
  try {
    // `trim` removes a byte order mark as well.
    data = JSON.parse(text.trim());
  } catch {
    return { config: defaultConfig(), problem: { kind: 'not-json', line: null } };
  }
  const read = readByKey(data);
  if (!read) return { config: defaultConfig(), problem: { kind: 'no-object' } };
  const { config, faults } = read;
  return faults.length > 0 ? { config, problem: { kind: 'invalid', faults } } : { config };
}

const colons = (text: string): number => text.split(':').length;

/** Reads the text of a host's file; a slip is corrected where only one meaning is possible. Never rejects. */
export async function readHostFile(text: string): Promise<{ config: HostConfig; problem?: HostProblem }> {
  const read = parseHostConfig(text);
  // If the parsed file has fewer keys than the text, one stands twice, which `JSON.parse` accepts in silence.
  return read.problem || colons(text) > colons(JSON.stringify(JSON.parse(text.trim())))
    ? import('./corrected.ts').then(
        ({ readCorrected }) => readCorrected(text),
        () => read,
      )
    : read;
}
