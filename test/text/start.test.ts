import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import german from '../../src/text/de/start.ts';
import spanish from '../../src/text/es/start.ts';
import french from '../../src/text/fr/start.ts';
import english from '../../src/text/en/start.ts';

it('the browsers the page needs are the same in every place that names them', () => {
  const versions = (text: string): string[] =>
    [...text.matchAll(/(Edge|Firefox|Safari) (\d+(?:\.\d+)?)/g)].map(
      ([, name, version]) => `${name} ${version}`,
    );
  const needed = versions(english.needs);
  expect(needed).toHaveLength(3);
  expect(versions(german.needs)).toEqual(needed);
  expect(versions(french.needs)).toEqual(needed);
  expect(versions(spanish.needs)).toEqual(needed);
  expect(versions(readFileSync('README.md', 'utf8')).slice(0, 3)).toEqual(needed);
});
