/** Run in a process of its own: prints its memory in MB before and at the peak of a million trials, and the time. */
import { simulate } from '../../src/value/simulate.ts';
import { simulationModel } from './simulationModel.ts';

const c = simulationModel(30, 'triangular');
simulate(c, { trials: 1000 });
const before = process.resourceUsage().maxRSS / 1024;
const start = performance.now();
const { net } = simulate(c, { trials: 1_000_000 });
const took = performance.now() - start;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ before, peak, took, kept: net.sorted.length }));
