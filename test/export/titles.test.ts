import { expect, it } from 'vitest';
import { asTitle } from '../../src/export/pptx/slideText.ts';

it('a title of one sentence ends in no full stop, whatever marks its figures have; several keep theirs', () => {
  expect(asTitle('It pays for itself in month 14.')).toBe('It pays for itself in month 14');
  expect(asTitle('Halden liegt in Monat 12 um 36.000 $ unter Plan.')).toBe(
    'Halden liegt in Monat 12 um 36.000 $ unter Plan',
  );
  expect(asTitle('For every $1, $2.41 comes back.')).toBe('For every $1, $2.41 comes back');
  expect(asTitle('It fell short. It is expected to recover.')).toBe(
    'It fell short. It is expected to recover.',
  );
  for (const text of ['', 'From benefits to net', 'Will it hold?', 'Hours, costs…'])
    expect(asTitle(text)).toBe(text);
});
