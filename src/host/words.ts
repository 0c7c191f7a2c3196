/** The faults of the host's file, in words that name the place. */
import type { Fault, PlacedFault } from '../case/index.ts';
import { hostWords } from '../text/words/host.ts';
import type { HostFault, HostProblem } from './config.ts';

function faultInWords(fault: Fault): string {
  const words = hostWords().fault;
  switch (fault.what) {
    case 'unknown-key':
      return words.unknownKey(fault.key);
    case 'missing':
      return words.missing;
    case 'wrong-type':
      return words.wrongType(fault.expected);
    case 'too-long':
      return words.tooLong(fault.most);
    case 'too-many':
      return words.tooMany(fault.most);
    case 'too-few':
      return words.tooFew(fault.least);
    case 'too-small':
      return words.tooSmall(fault.least);
    case 'too-large':
      return words.tooLarge(fault.most);
    case 'not-one-of':
      return words.notOneOf(fault.options.join(', '));
    case 'duplicate':
      return words.duplicate(fault.value);
    case 'bad-form':
      return Object.hasOwn(words.form, fault.form)
        ? words.form[fault.form as keyof typeof words.form]
        : words.badForm;
  }
}

/** A path as its author would write it; entries of lists are counted from 1. */
const placeInWords = (path: PlacedFault['path']): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : i === 0 ? step : `.${step}`)).join('');

/** Faults named one by one before the rest are only counted. */
const mostNamed = 20;

function faultAt({ path, fault, meant, taken }: HostFault): string {
  const place = path.length > 0 ? placeInWords(path) : hostWords().whole;
  const said = hostWords().at(place, faultInWords(fault));
  return taken ? hostWords().taken(said, meant ?? null) : hostWords().refused(said, meant ?? null);
}

/** The faults to name: the first of every key, however many keys there are, then others up to the limit. */
function faultsToName(faults: readonly HostFault[]): HostFault[] {
  const keys = new Set<unknown>();
  const first = faults.filter(({ path: [key], fault }) => {
    const of = key ?? (fault.what === 'unknown-key' ? `“${fault.key}”` : '');
    return !keys.has(of) && keys.add(of);
  });
  const others = faults.filter((fault) => !first.includes(fault));
  const named = new Set([...first, ...others.slice(0, Math.max(0, mostNamed - first.length))]);
  return faults.filter((fault) => named.has(fault));
}

/**
 * What is wrong with the host's file, a sentence a line, for whoever keeps it. The last line counts the faults that are
 * not named.
 */
export function hostProblemLines(problem: HostProblem): string[] {
  const words = hostWords().problem;
  switch (problem.kind) {
    case 'unreachable':
      return [words.unreachable(problem.status), words.instead(problem.kept === true)];
    case 'too-big':
      return [words.tooBig(`${Math.round(problem.most / 1024)} KiB`), words.instead(problem.kept === true)];
    case 'not-json':
      return [words.notJson(problem.line), words.instead(problem.kept === true)];
    case 'no-object':
      return [
        hostWords().refused(hostWords().at(hostWords().whole, hostWords().fault.wrongType('object')), null),
        words.instead(problem.kept === true),
      ];
    case 'invalid': {
      const named = faultsToName(problem.faults).map(faultAt);
      const more = problem.faults.length - named.length;
      const taken = problem.faults.filter((fault) => fault.taken).length;
      return [
        ...named,
        ...(more > 0 ? [words.more(more)] : []),
        ...(taken < problem.faults.length ? [words.restHolds(taken > 0)] : []),
      ];
    }
    case 'low-contrast': {
      const down = (x: number) => (Math.floor(x * 100) / 100).toFixed(2);
      return [
        ...problem.colours.map((c) =>
          hostWords().lowContrast(`colours.${c.theme}.${c.name}`, c.colour, down(c.ratio), String(c.least)),
        ),
        hostWords().faintKept,
      ];
    }
  }
}

/** The same lines as one text. */
export const hostProblemInWords = (problem: HostProblem): string => hostProblemLines(problem).join(' ');
