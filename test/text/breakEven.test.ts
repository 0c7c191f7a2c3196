import { describe, expect, it } from 'vitest';
import { limitSaid } from '../../src/text/breakEven.ts';
import { makeFormats } from '../../src/text/format.ts';

describe('a number at which something turns', () => {
  const en = makeFormats('en-US', 'USD');
  const de = makeFormats('de-DE', 'EUR');

  it('is said with three digits, and whole from a hundred on', () => {
    expect(limitSaid(1284.96, 'count', de)).toBe('1.285');
    expect(limitSaid(271.9, 'count', en)).toBe('272');
    expect(limitSaid(16.85, 'days', en)).toBe('16.9 days');
    expect(limitSaid(0.4321, 'number', en)).toBe('0.432');
    expect(limitSaid(463_032.2, 'money', en)).toBe('$463,032');
    expect(limitSaid(1.7234, 'money', en)).toBe('$1.72');
    expect(limitSaid(-12.345, 'hours', en)).toBe('\u221212.3 hours');
    expect(limitSaid(0, 'count', en)).toBe('0');
  });

  it('is a share with the digits a share needs', () => {
    expect(limitSaid(0.03381, 'percent', en)).toBe('3.38%');
    expect(limitSaid(0.98765, 'percent', en)).toBe('98.8%');
    expect(limitSaid(2.71828, 'percent', en)).toBe('272%');
  });
});
