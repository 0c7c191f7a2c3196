/**
 * Every step of the tests in order, up to the first that fails: `npm test`, and `npm run test:all` with everything they can go
 * through (test/thorough.ts). Scripts that use one core go side by side, in
 * lanes of about the same length.
 */
import { spawn } from 'node:child_process';

const steps = [[['lint', 'build'], ['check']], [['test:unit']], [['test:browser']]];

if (process.argv.includes('--all')) process.env['ALL'] = '1';

const run = (script) =>
  new Promise((resolve) => {
    const npm = spawn('npm', ['run', script], { stdio: 'inherit', shell: process.platform === 'win32' });
    npm.on('error', () => resolve(1));
    npm.on('exit', (code) => resolve(code ?? 1));
  });

/** Runs one script after the other, up to the first that fails. */
async function runLane(scripts) {
  for (const script of scripts) {
    const code = await run(script);
    if (code !== 0) return code;
  }
  return 0;
}

for (const lanes of steps) {
  const codes = await Promise.all(lanes.map(runLane));
  const failed = codes.find((code) => code !== 0);
  if (failed !== undefined) process.exit(failed);
}
