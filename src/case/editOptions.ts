/**
 * Changes to groups, options, price and steps. Pure, like `edit.ts`: a change that names something the case does not
 * hold returns the case itself.
 */
import { patchLine } from './edit.ts';
import { limits } from './limits.ts';
import type { Case, Group, Option, Setting, Step } from './schema.ts';

const patched = <T extends { id: string }>(list: readonly T[], id: string, patch: Partial<NoInfer<T>>): T[] =>
  list.map((x) => (x.id === id ? { ...x, ...patch, id } : x));

const moved = <T extends { id: string }>(list: readonly T[], id: string, by: -1 | 1): readonly T[] => {
  const at = list.findIndex((x) => x.id === id);
  const [item, other] = [list[at], list[at + by]];
  return item && other ? list.with(at, other).with(at + by, item) : list;
};

/** Adds a group, last. */
export const addGroup = (c: Case, group: Group): Case =>
  c.groups.length >= limits.groups || c.groups.some((g) => g.id === group.id)
    ? c
    : { ...c, groups: [...c.groups, group] };

export const patchGroup = (c: Case, id: string, patch: Partial<Omit<Group, 'id'>>): Case => ({
  ...c,
  groups: patched(c.groups, id, patch),
});

/** Moves a group up (−1) or down (+1). */
export const moveGroup = (c: Case, id: string, by: -1 | 1): Case => ({
  ...c,
  groups: [...moved(c.groups, id, by)],
});

/** Removes a group; its lines stay, without a group. */
export const removeGroup = (c: Case, id: string): Case => ({
  ...c,
  groups: c.groups.filter((g) => g.id !== id),
  lines: c.lines.map((l) => (l.group === id ? { ...l, group: null } : l)),
});

/** Adds an option that changes nothing yet, last. The first one is the one proposed. */
export function addOption(c: Case, option: { id: string; label: string }): Case {
  if (c.options.length >= limits.options || c.options.some((o) => o.id === option.id)) return c;
  return {
    ...c,
    options: [...c.options, { ...option, set: {} }],
    option: c.options.length === 0 ? option.id : c.option,
  };
}

/** Copies an option under a new id, right after the original: the same settings and the same lines. */
export function duplicateOption(c: Case, id: string, copy: { id: string; label: string }): Case {
  const at = c.options.findIndex((o) => o.id === id);
  const option = c.options[at];
  if (!option || c.options.length >= limits.options || c.options.some((o) => o.id === copy.id)) return c;
  return {
    ...c,
    options: c.options.toSpliced(at + 1, 0, { ...option, ...copy }),
    lines: c.lines.map((l) => (l.options?.includes(id) ? { ...l, options: [...l.options, copy.id] } : l)),
  };
}

export const patchOption = (c: Case, id: string, patch: Partial<Omit<Option, 'id'>>): Case => ({
  ...c,
  options: patched(c.options, id, patch),
});

/** Moves an option up (−1) or down (+1). */
export const moveOption = (c: Case, id: string, by: -1 | 1): Case => ({
  ...c,
  options: [...moved(c.options, id, by)],
});

/** Removes an option and the lines that were in it alone; if it was the last option, every other line counts again. */
export function removeOption(c: Case, id: string): Case {
  if (!c.options.some((o) => o.id === id)) return c;
  const options = c.options.filter((o) => o.id !== id);
  return {
    ...c,
    options,
    option: c.option === id ? (options[0]?.id ?? null) : c.option,
    lines: c.lines.flatMap((l) => {
      if (!l.options?.includes(id)) return [l];
      const left = l.options.filter((o) => o !== id);
      return left.length === 0 ? [] : [{ ...l, options: options.length === 0 ? null : left }];
    }),
  };
}

/** Puts a line into an option or takes it out; the list becomes null again once the line is in all of them. */
export function setLineInOption(c: Case, line: string, option: string, on: boolean): Case {
  const found = c.lines.find((l) => l.id === line);
  if (!found || !c.options.some((o) => o.id === option)) return c;
  const all = c.options.map((o) => o.id);
  const now = all.filter((id) => (id === option ? on : (found.options?.includes(id) ?? true)));
  return patchLine(c, line, { options: now.length === all.length ? null : now });
}

/** Sets what an option does to one assumption; null leaves the assumption as it is. */
export function setInOption(c: Case, id: string, name: string, setting: Setting | null): Case {
  const option = c.options.find((o) => o.id === id);
  if (!option) return c;
  // Entries, because "constructor" is a possible name and a key like any other here.
  const others = Object.entries(option.set).filter(([key]) => key !== name);
  return patchOption(c, id, {
    set: Object.fromEntries(setting === null ? others : [...others, [name, setting]]),
  });
}

/** Marks a cost line as part of the vendor's price, or unmarks it. */
export function setPriceLine(c: Case, line: string, on: boolean): Case {
  if (c.price.includes(line) === on || !c.lines.some((l) => l.id === line)) return c;
  return { ...c, price: on ? [...c.price, line] : c.price.filter((id) => id !== line) };
}

/** Adds a step to signature, last. */
export const addStep = (c: Case, step: Pick<Step, 'id'> & Partial<Step>): Case =>
  c.steps.length >= limits.steps || c.steps.some((s) => s.id === step.id)
    ? c
    : { ...c, steps: [...c.steps, { what: '', side: 'us', who: '', due: null, done: null, ...step }] };

export const patchStep = (c: Case, id: string, patch: Partial<Omit<Step, 'id'>>): Case => ({
  ...c,
  steps: patched(c.steps, id, patch),
});

/** Moves a step up (−1) or down (+1). */
export const moveStep = (c: Case, id: string, by: -1 | 1): Case => ({
  ...c,
  steps: [...moved(c.steps, id, by)],
});

export const removeStep = (c: Case, id: string): Case => ({
  ...c,
  steps: c.steps.filter((s) => s.id !== id),
});
