/**
 * simulate() of a whole case, sorting and bands included, beside Squiggle on the same products of the same ranges:
 * one sum of 30 weighted products, its mean and 99 quantiles, without payback, bands or the tangible view.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { run as squiggle } from '@quri/squiggle-lang';
import type { Case, Shape } from '../../src/case/index.ts';
import { evaluate } from '../../src/value/index.ts';
import { simulate } from '../../src/value/simulate.ts';
import { range, simulationModel } from './simulationModel.ts';
import { median } from './time.ts';

export const name = 'simulate(), 30 lines × 5 years, 60 ranges: ms, medians of one run, beside Squiggle';

const lines = 30;

/** The case as Squiggle source: PERT is a scaled beta there as here. */
function source(c: Case, shape: Shape): string {
  const totals = evaluate(c).lines;
  const drawn = (i: number): string => {
    const { low, value, high } = range(i);
    if (shape === 'triangular') return `triangular(${low}, ${value}, ${high})`;
    const up = (value - low) / (high - low);
    return `${low} + ${high - low} * beta(${1 + 4 * up}, ${5 - 4 * up})`;
  };
  const terms = Array.from({ length: lines }, (_, i) => {
    const sign = c.lines[i]?.bucket === 'tangible-cost' ? -1 : 1;
    return `${(sign * (totals[i]?.total ?? 0)) / range(i).value ** 2} * a${i} * b${i}`;
  });
  return [
    ...Array.from({ length: lines }, (_, i) => [`a${i} = ${drawn(i)}`, `b${i} = ${drawn(i)}`]).flat(),
    `net = SampleSet.fromDist(${terms.join(' + ')})`,
    '[mean(net), List.map(List.upTo(1, 99), {|p| quantile(net, p / 100)})]',
  ].join('\n');
}

async function squiggleMean(code: string): Promise<number> {
  const { result } = await squiggle(code, {
    environment: { sampleCount: 10_000, xyPointLength: 1000, seed: '1' },
  });
  if (!result.ok) throw new Error(result.value.toString());
  const list = result.value.result;
  const mean = list.tag === 'Array' ? list.value.getValues()[0] : undefined;
  if (mean?.tag !== 'Number') throw new Error(list.toString());
  return mean.value;
}

async function timed(of: () => unknown): Promise<number> {
  const start = performance.now();
  await of();
  return performance.now() - start;
}

export async function run(): Promise<Record<string, number | string>[]> {
  const rows: Record<string, number | string>[] = [];
  for (const shape of ['triangular', 'pert'] as const) {
    const c = simulationModel(lines, shape);
    const code = source(c, shape);
    const [ours, theirs] = [simulate(c).net.mean, await squiggleMean(code)];
    if (Math.abs(ours / theirs - 1) > 0.01) throw new Error(`the two models disagree: ${ours} and ${theirs}`);
    const times = { ten: [] as number[], hundred: [] as number[], squiggle: [] as number[] };
    for (let round = -2; round < 8; round++) {
      // Between two long runs of the other, the short one is timed several times: once would be all warming up.
      const ten: number[] = [];
      for (let i = 0; i < 8; i++) ten.push(await timed(() => simulate(c)));
      const hundred = await timed(() => simulate(c, { trials: 100_000 }));
      const other = await timed(() => squiggleMean(code));
      if (round < 0) continue;
      times.ten.push(...ten);
      times.hundred.push(hundred);
      times.squiggle.push(other);
    }
    rows.push({
      shape,
      '10,000 trials': median(times.ten),
      '100,000 trials': median(times.hundred),
      'Squiggle, 10,000': median(times.squiggle),
      'Squiggle ÷ ours': median(times.squiggle) / median(times.ten),
      'a million trials': '',
      'peak MB': '',
      'of it before': '',
    });
  }
  const script = fileURLToPath(new URL('./millionTrials.ts', import.meta.url));
  const memory = JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' }),
  );
  const [first] = rows;
  if (first)
    Object.assign(first, {
      'a million trials': memory.took,
      'peak MB': memory.peak,
      'of it before': memory.before,
    });
  return rows;
}
