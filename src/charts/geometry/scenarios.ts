/** The geometry of scenarios: a row for each with conservative, likely and optimistic net, on an axis that includes zero. */
import { axis, extent, roundDomainOn, type Tick } from './axis.ts';
import { rowFrame, type PlacedRow, type RowFrame } from './rows.ts';

export interface ScenarioNet {
  id: string;
  /** Null where no assumption has a range, so that there is only one outcome. */
  worse: number | null;
  likely: number;
  better: number | null;
}

interface PlacedScenarios {
  frame: RowFrame;
  rows: { id: string; place: PlacedRow; worse: number | null; likely: number; better: number | null }[];
  ticks: Tick[];
  zeroX: number;
}

/** Places the scenarios in the given width, px. */
export function placeScenarios(
  rows: readonly ScenarioNet[],
  options: { width: number; labelWidth: number; tickWidth?: number; rtl?: boolean },
): PlacedScenarios {
  const { width, rtl = false } = options;
  const [low, high] = extent(
    rows.map((r) => r.likely),
    rows.flatMap((r) => [r.worse ?? r.likely, r.better ?? r.likely]),
  );
  const frame = rowFrame({
    width,
    labelWidth: options.labelWidth,
    after: 30,
    above: 8,
    below: 28,
    count: rows.length,
    rowHeight: 52,
    rtl,
  });
  const length = Math.abs(frame.endX - frame.startX) - 24;
  const domain = roundDomainOn(low, high, length, options.tickWidth);
  const inward = rtl ? -24 : 24;
  const x = axis(domain.low, domain.high, frame.startX + inward, frame.endX);
  return {
    frame,
    rows: rows.map((r, i) => ({
      id: r.id,
      place: frame.rows[i] as PlacedRow,
      worse: r.worse === null ? null : x(r.worse),
      likely: x(r.likely),
      better: r.better === null ? null : x(r.better),
    })),
    ticks: domain.ticks.map((value) => ({ value, at: x(value) })),
    zeroX: x(0),
  };
}
