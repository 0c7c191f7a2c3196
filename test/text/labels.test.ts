import { describe, expect, it } from 'vitest';
import { builtInDimensions, levers, newCase } from '../../src/case/index.ts';
import { instantiate, templateIds, templates } from '../../src/case/templates/index.ts';
import { humanise, labelOf } from '../../src/text/labels.ts';
import { galleryWords } from '../../src/text/words/gallery.ts';
import { templatesWords } from '../../src/text/words/templates.ts';

const [words, gallery] = [templatesWords(), galleryWords()];

describe('labelOf', () => {
  it('prefers the label someone typed, then the built-in word, then the id made readable', () => {
    expect(labelOf.line({ id: 'subscription', label: 'Our licence' })).toBe('Our licence');
    expect(labelOf.line({ id: 'subscription', label: '  ' })).toBe(words.lines.subscription);
    expect(labelOf.line({ id: 'parking_fees', label: '' })).toBe('Parking fees');
    expect(labelOf.assumption({ name: 'van_count_2', label: '' })).toBe('Van count 2');
  });

  it('says "unnamed" rather than showing a random id', () => {
    expect(labelOf.line({ id: 'V1StGXR8Z5', label: '' })).toBe(words.unnamed.line);
    expect(labelOf.dimension({ id: 'k3j9x', label: '' })).toBe(words.unnamed.dimension);
    expect(humanise('V1StGXR8Z5')).toBeNull();
    expect(humanise('x')).toBeNull();
  });

  it.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
    'takes %s for a name like any other',
    (id) => {
      for (const label of [
        labelOf.line({ id, label: '' }),
        labelOf.assumption({ name: id, label: '' }),
        labelOf.dimension({ id, label: '' }),
        labelOf.scenario({ id, label: '' }),
      ]) {
        expect(typeof label).toBe('string');
        expect(label).not.toBe('');
      }
    },
  );

  it('names a case by its title, else its customer, else its solution', () => {
    const c = newCase({ id: 'a', start: '2026-01' });
    expect(labelOf.case(c)).toBe(words.unnamed.case);
    expect(labelOf.case({ ...c, customer: { ...c.customer, name: 'Halden Freight' } })).toBe(
      'Halden Freight',
    );
    expect(labelOf.case({ ...c, solution: 'Parcelwise' })).toBe('Parcelwise');
    expect(
      labelOf.case({ ...c, solution: 'Parcelwise', customer: { ...c.customer, name: 'Halden Freight' } }),
    ).toBe('Halden Freight');
    expect(labelOf.case({ ...c, solution: 'Parcelwise', title: 'Invoice automation' })).toBe(
      'Invoice automation',
    );
  });

  it('names a person by name, else by role', () => {
    expect(labelOf.person({ name: '', role: 'CFO' })).toBe('CFO');
    expect(labelOf.person({ name: '', role: '' })).toBe(words.unnamed.person);
  });
});

describe('the words of built-in things', () => {
  it('cover every template, line, assumption, dimension, lever and scenario, and nothing else', () => {
    const sorted = (xs: Iterable<string>) => [...new Set(xs)].sort();
    expect(sorted(Object.keys(words.names))).toEqual(sorted(templateIds));
    expect(sorted(Object.keys(gallery))).toEqual(sorted(templateIds));
    expect(sorted(Object.keys(words.lines))).toEqual(
      sorted(templates.flatMap((x) => x.lines.map((l) => l.id))),
    );
    expect(sorted(Object.keys(words.assumptions))).toEqual(
      sorted(templates.flatMap((x) => x.assumptions.map((a) => a.name))),
    );
    expect(sorted(Object.keys(words.dimensions))).toEqual(sorted(builtInDimensions));
    expect(sorted(Object.keys(words.levers))).toEqual(sorted(levers));
    for (const s of newCase({ id: 'a', start: '2026-01' }).scenarios)
      expect(Object.keys(words.scenarios)).toContain(s.id);
  });

  it('never call two rows or two numbers of one template the same', () => {
    for (const id of templateIds) {
      const c = instantiate(id, { id: 'a', start: '2026-01' });
      const rows = c.lines.map((l) => labelOf.line(l));
      const numbers = c.assumptions.map((a) => labelOf.assumption(a));
      expect(new Set(rows).size).toBe(rows.length);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });
});
