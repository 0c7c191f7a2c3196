/** What is wrong with the host's file, in words that name the place. */
import type { Fault, PlacedFault } from '../case/index.ts';
import { t } from '../text/later.ts';
import type { HostProblem } from './config.ts';

function faultInWords(fault: Fault): string {
  const words = t.host.fault;
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

/** A path as its author would write it, with the entries of lists counted from 1. */
const placeInWords = (path: PlacedFault['path']): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : i === 0 ? step : `.${step}`)).join('');

/** One sentence or two for whoever keeps the host's file. */
export function hostProblemInWords(problem: HostProblem): string {
  const words = t.host.problem;
  switch (problem.kind) {
    case 'unreachable':
      return words.unreachable(problem.status);
    case 'too-big':
      return words.tooBig(`${Math.round(problem.most / 1024)} KiB`);
    case 'not-json':
      return words.notJson(problem.line);
    case 'invalid': {
      const [first, ...more] = problem.faults;
      const place = first && first.path.length > 0 ? placeInWords(first.path) : t.host.whole;
      return words.invalid(
        first ? t.host.at(place, faultInWords(first.fault)) : t.host.fault.badForm,
        more.length,
      );
    }
    case 'faint': {
      const down = (x: number) => (Math.floor(x * 100) / 100).toFixed(2);
      return [
        ...problem.colours.map((c) =>
          t.host.faint(`colours.${c.theme}.${c.name}`, c.colour, down(c.ratio), String(c.least)),
        ),
        t.host.faintKept,
      ].join(' ');
    }
  }
}
