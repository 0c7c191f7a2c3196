/** Every test there is, in order, up to the first step that fails: `npm test`. Steps that use one core go side by side. */
import { spawn } from 'node:child_process';

const steps = [['lint', 'check'], ['test:unit'], ['build'], ['test:browser']];

const run = (script) =>
  new Promise((resolve) => {
    const npm = spawn('npm', ['run', script], { stdio: 'inherit', shell: process.platform === 'win32' });
    npm.on('error', () => resolve(1));
    npm.on('exit', (code) => resolve(code ?? 1));
  });

for (const step of steps) {
  const codes = await Promise.all(step.map(run));
  const failed = codes.find((code) => code !== 0);
  if (failed !== undefined) process.exit(failed);
}
