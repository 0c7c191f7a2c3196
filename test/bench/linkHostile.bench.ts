/** What damaged and hostile links cost to refuse. */
import { toBase64 } from '../../src/util/base64.ts';
import { checksum } from '../../src/share/linkText.ts';
import { decodeLink, encodeLink, linkLimits } from '../../src/share/index.ts';
import { realCase } from '../fixtures/realCases.ts';

export const name = 'Links nobody should have to wait for';

export async function run(): Promise<{ label: string; value: number; unit: string; budget: number }[]> {
  const link = await encodeLink(realCase(30));
  const whole = link.ok ? link.value : '';
  const start = performance.now();
  const times = 2000;
  for (let i = 0; i < times; i++) await decodeLink(`${whole.slice(0, i % whole.length)}x`);
  const damaged = (performance.now() - start) / times;

  // The declared length is the largest there may be, the rest noise: the model has to read all of it.
  const n = linkLimits.bytes;
  const bytes = Uint8Array.from({ length: 12_000 }, (_, i) => (Math.imul(i, 2654435761) >>> 13) & 255);
  bytes.set([(n & 127) | 128, ((n >> 7) & 127) | 128, n >> 14]);
  const payload = toBase64(bytes);
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  });
  const before = performance.now();
  await decodeLink(`1.${payload}.${checksum(payload)}`);
  const total = performance.now() - before;
  clearInterval(watch);
  return [
    { label: 'a damaged link refused', value: damaged, unit: 'ms', budget: 1 },
    {
      label: 'the largest bomb there can be: longest time the page does not answer',
      value: longest,
      unit: 'ms',
      budget: 200,
    },
    { label: '  until it is refused', value: total, unit: 'ms', budget: 10_000 },
  ];
}
