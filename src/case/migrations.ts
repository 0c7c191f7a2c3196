/**
 * Turns documents of older versions into documents of the current one.
 *
 * Linear and append-only: step n takes version n to n + 1, names its change, and is never edited after release. Every
 * document ever written must stay readable.
 */
export const currentVersion = 1;

interface Migration {
  /** The version this step starts from. */
  from: number;
  /** What changed, for readers of the sequence. */
  change: string;
  step: (document: Record<string, unknown>) => Record<string, unknown>;
}

const migrations: readonly Migration[] = [];

/** Throws when the sequence has a gap, a step twice, or does not end at the current version. */
function checkSequence(steps: readonly Migration[], current: number): void {
  steps.forEach((m, i) => {
    if (m.from !== i + 1) throw new Error(`migration ${i + 1} starts from version ${m.from}`);
  });
  if (steps.length !== current - 1) throw new Error(`no migration leads to version ${current}`);
}
checkSequence(migrations, currentVersion);

/** Carries a document of a known older version to the current one, step by step. */
export function migrate(document: Record<string, unknown>, version: number): Record<string, unknown> {
  let out = document;
  for (const m of migrations.slice(version - 1)) out = { ...m.step(out), version: m.from + 1 };
  return out;
}
