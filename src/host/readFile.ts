/** Reads the text of the host's file: key by key, and one with a slip as it can only have been meant. */
import { defaultConfig, type HostConfig, type HostProblem } from './config.ts';
import { readByKey } from './read.ts';

/** Reads the text of a host's file key by key, as it stands. Never throws; a problem names every place that was left out. */
export function parseHostConfig(text: string): { config: HostConfig; problem?: HostProblem } {
  let data: unknown;
  try {
    // A byte order mark is blank, too.
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

/** Reads the text of a host's file; one with a slip as it can only have been meant. Never rejects. */
export async function readHostFile(text: string): Promise<{ config: HostConfig; problem?: HostProblem }> {
  const read = parseHostConfig(text);
  // A file that comes out with fewer keys holds one twice, which JSON passes over.
  return read.problem || colons(text) > colons(JSON.stringify(JSON.parse(text.trim())))
    ? import('./corrected.ts').then(
        ({ readCorrected }) => readCorrected(text),
        () => read,
      )
    : read;
}
