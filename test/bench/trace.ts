/** What the threads of a page did meanwhile, from a Chromium trace. */
import type { Page } from '@playwright/test';

/** One thing done; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** The same on the thread's own clock, which stands still while something else has the processor. */
  tts?: number;
  tdur?: number;
  tid: number;
  pid: number;
  args?: { name?: string; data?: { type?: string } };
}

/** Tasks, and what is done in each of them. */
export const timeline = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

export async function traced(
  page: Page,
  includedCategories: string[],
  work: () => Promise<void>,
): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', (chunk) => events.push(...(chunk.value as unknown as TraceEvent[])));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  await work();
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return events;
}

export const isKeydown = (e: TraceEvent): boolean =>
  e.name === 'EventDispatch' && e.args?.data?.type === 'keydown';
