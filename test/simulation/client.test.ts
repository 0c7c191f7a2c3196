import { describe, expect, it } from 'vitest';
import { Simulations } from '../../src/simulation/client.ts';
import type { Reply, Request, StartRunner } from '../../src/simulation/protocol.ts';
import { LazySimulations } from '../../src/simulation/lazySimulations.ts';
import { startOnThread } from '../../src/simulation/runners.ts';
import { serve } from '../../src/simulation/serve.ts';
import { simulate, type Outcome } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const c = makeCase({
  assumptions: [{ name: 'orders', value: 100, low: 60, high: 120, unit: 'count' }],
  lines: [
    { id: 'gain', bucket: 'tangible-benefit', formula: 'orders * 40' },
    { id: 'price', bucket: 'tangible-cost', formula: '3000' },
  ],
  scenarios: [{ id: 'down', market: 'down', set: { orders: { times: 0.5 } } }],
});

/** A runner that answers only when told to, and what it was sent. */
function puppet() {
  const sent: Request[] = [];
  let reply: (reply: Reply) => void = () => undefined;
  let lost: () => void = () => undefined;
  let closed = 0;
  const start: StartRunner = (r, l) => {
    reply = r;
    lost = l;
    return { send: (request) => void sent.push(request), close: () => closed++ };
  };
  return {
    start,
    sent,
    reply: (r: Reply) => reply(r),
    lose: () => lost(),
    closed: () => closed,
    jobs: () => sent.flatMap((r) => (r.kind === 'run' ? [r.job] : [])),
  };
}
const outcome = simulate(c, { trials: 100 });
const asked = (simulations: Simulations, lane: string, trials = 100): Promise<Outcome> =>
  new Promise((done, failed) => {
    simulations.ask(lane, { case: c, trials }, { done, failed: (m) => failed(new Error(m)) });
  });

describe('asking for simulations', () => {
  it('gives what simulate gives, for the case and for a scenario', async () => {
    const simulations = new Simulations(startOnThread);
    expect(await asked(simulations, 'page', 3000)).toEqual(simulate(c, { trials: 3000 }));
    const down = await new Promise<Outcome>((done) => {
      simulations.ask('page', { case: c, trials: 2000, scenario: 'down' }, { done, failed: () => undefined });
    });
    expect(down).toEqual(simulate(c, { trials: 2000, scenario: 'down' }));
    simulations.close();
  });

  it('lets the newest asking of a lane win: the older is cancelled and its late answer is nobody’s', () => {
    const p = puppet();
    const heard: string[] = [];
    const simulations = new Simulations(p.start);
    const listen = (who: string) => ({
      done: () => heard.push(who),
      failed: () => heard.push(`${who} failed`),
    });
    simulations.ask('page', { case: c }, listen('first'));
    simulations.ask('page', { case: c }, listen('second'));
    const [first = 0, second = 0] = p.jobs();
    expect(p.sent).toContainEqual({ kind: 'cancel', job: first });
    p.reply({ kind: 'done', job: first, outcome });
    p.reply({ kind: 'done', job: second, outcome });
    p.reply({ kind: 'done', job: second, outcome });
    expect(heard).toEqual(['second']);
  });

  it('keeps lanes apart', () => {
    const p = puppet();
    const heard: string[] = [];
    const simulations = new Simulations(p.start);
    for (const lane of ['page', 'beside down'])
      simulations.ask(lane, { case: c }, { done: () => heard.push(lane), failed: () => undefined });
    simulations.cancel('page');
    for (const job of p.jobs()) p.reply({ kind: 'done', job, outcome });
    expect(heard).toEqual(['beside down']);
  });

  it('passes progress on, and a failure as a failure', () => {
    const p = puppet();
    const heard: unknown[] = [];
    const simulations = new Simulations(p.start);
    simulations.ask(
      'page',
      { case: c },
      {
        progress: (done, of) => heard.push([done, of]),
        done: () => heard.push('done'),
        failed: (message) => heard.push(message),
      },
    );
    const [job = 0] = p.jobs();
    p.reply({ kind: 'progress', job, done: 2000, of: 8000 });
    p.reply({ kind: 'failed', job, message: 'no memory' });
    expect(heard).toEqual([[2000, 8000], 'no memory']);
  });

  it('answers on this thread when the worker is lost', async () => {
    const p = puppet();
    const simulations = new Simulations(p.start);
    const answer = asked(simulations, 'page');
    p.lose();
    expect(p.closed()).toBe(1);
    expect(await answer).toEqual(outcome);
    simulations.close();
  });

  it('says nothing any more once closed', async () => {
    const heard: string[] = [];
    const simulations = new Simulations(startOnThread);
    simulations.ask(
      'page',
      { case: c },
      { done: () => heard.push('done'), failed: () => heard.push('failed') },
    );
    simulations.close();
    simulations.ask('page', { case: c }, { done: () => heard.push('again'), failed: () => undefined });
    await new Promise((r) => setTimeout(r, 60));
    expect(heard).toEqual([]);
  });
});

describe('serving jobs in slices', () => {
  /** A server whose clock and pauses the test moves. */
  function slow() {
    const replies: Reply[] = [];
    const turns: (() => void)[] = [];
    let time = 0;
    const answer = serve({
      slice: 1,
      pause: (turn) => turns.push(turn),
      // Every look at the clock is a slice: one batch of trials each.
      now: () => (time += 2),
      reply: (r) => replies.push(r),
    });
    return { answer, replies, turn: () => turns.shift()?.() };
  }

  it('reports between slices and stops when cancelled there', () => {
    const s = slow();
    s.answer({ kind: 'run', job: 1, ask: { case: c, trials: 5000 } });
    s.turn();
    expect(s.replies).toEqual([{ kind: 'progress', job: 1, done: 1000, of: 5000 }]);
    s.answer({ kind: 'cancel', job: 1 });
    s.turn();
    s.turn();
    expect(s.replies).toHaveLength(1);
  });

  it('goes on with the next job after a cancelled one, and ends each as if it had run alone', () => {
    const s = slow();
    s.answer({ kind: 'run', job: 1, ask: { case: c, trials: 5000 } });
    s.answer({ kind: 'run', job: 2, ask: { case: c, trials: 2000, seed: 9 } });
    s.turn();
    s.answer({ kind: 'cancel', job: 1 });
    for (let i = 0; i < 5; i++) s.turn();
    expect(s.replies.at(-1)).toEqual({
      kind: 'done',
      job: 2,
      outcome: simulate(c, { trials: 2000, seed: 9 }),
    });
    expect(s.replies.filter((r) => r.kind === 'done')).toHaveLength(1);
  });
});

describe('a simulator that is loaded when first asked', () => {
  /** One that comes when it is told to. */
  const onItsWay = () => {
    const p = puppet();
    let come: () => void = () => undefined;
    let fail: () => void = () => undefined;
    let loads = 0;
    const later = new LazySimulations(() => {
      loads++;
      return new Promise((resolve, reject) => {
        come = () => resolve(new Simulations(p.start));
        fail = () => reject(new Error('not there'));
      });
    });
    const heard: string[] = [];
    const ask = (lane: string, who: string, trials = 100): void =>
      later.ask(
        lane,
        { case: c, trials },
        { done: () => heard.push(who), failed: () => heard.push(`${who} failed`) },
      );
    const turn = (): Promise<void> => new Promise((done) => setTimeout(done));
    return { ...p, later, ask, heard, turn, loads: () => loads, come: () => come(), fail: () => fail() };
  };

  it('is sent the newest question of each lane, and none that was taken back', async () => {
    const { later, ask, come, turn, sent, reply, heard, jobs, loads } = onItsWay();
    ask('page', 'first', 1);
    ask('page', 'second', 2);
    ask('side', 'taken back', 3);
    later.cancel('side');
    come();
    await turn();
    expect(sent.map((r) => r.kind === 'run' && r.ask.trials)).toEqual([2]);
    reply({ kind: 'done', job: jobs()[0] ?? 0, outcome });
    ask('page', 'third', 4);
    await turn();
    later.cancel('page');
    await turn();
    expect(sent.map((r) => r.kind)).toEqual(['run', 'run', 'cancel']);
    expect([heard, loads()]).toEqual([['second'], 1]);
  });

  it('says that it does not come, and is asked for again with the next question', async () => {
    const { ask, come, fail, turn, heard, jobs, reply, loads } = onItsWay();
    ask('page', 'first');
    fail();
    await turn();
    expect(heard).toEqual(['first failed']);
    ask('page', 'second');
    come();
    await turn();
    reply({ kind: 'done', job: jobs()[0] ?? 0, outcome });
    expect([heard, loads()]).toEqual([['first failed', 'second'], 2]);
  });

  it('draws nothing more once it is closed', async () => {
    const { later, ask, come, turn, sent } = onItsWay();
    ask('page', 'first');
    later.close();
    come();
    await turn();
    expect(sent).toEqual([]);
  });
});
