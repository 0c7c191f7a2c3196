// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { caseIdFor, copyId, type TemplateId } from '../../src/case/templates/ids.ts';
import { instantiate, templateIds, templates } from '../../src/case/templates/index.ts';
import { templatesWords } from '../../src/text/words/templates.ts';
import { patchLine } from '../../src/case/index.ts';
import { withAssumption } from '../../src/screens/shared/amountEntry.ts';
import { labelOf } from '../../src/text/labels.ts';
import { setLanguage } from '../../src/text/language.ts';

afterEach(() => setLanguage('en'));

const plainRows = () =>
  templates.flatMap((template) => {
    const c = instantiate(template, { id: 'a', start: '2026-01' });
    return c.lines.filter((l) => l.formula === '').map((l) => ({ c, line: l }));
  });

describe('the number a row rests on once a range is typed into it', () => {
  it('is called what its template’s row is, in the language of whoever reads it', async () => {
    await setLanguage('de');
    const made = plainRows().map(({ c, line }) => ({
      line,
      ...withAssumption(c, line, labelOf.line(line)),
    }));
    expect(made.length).toBeGreaterThan(10);
    for (const language of ['de', 'en', 'fr', 'es']) {
      await setLanguage(language);
      for (const { case: c, name, line } of made) {
        const number = c.assumptions.find((a) => a.name === name);
        expect(number && labelOf.assumption(number)).toBe(labelOf.line(line));
        expect(c.lines.find((l) => l.id === line.id)?.formula).toBe(name);
      }
    }
  });

  it('keeps a name that somebody typed', async () => {
    const [first] = plainRows();
    if (!first) throw new Error('no row');
    const c = patchLine(first.c, first.line.id, { label: 'Our licence' });
    const line = c.lines.find((l) => l.id === first.line.id);
    if (!line) throw new Error('no row');
    const { case: made, name } = withAssumption(c, line, labelOf.line(line));
    await setLanguage('fr');
    expect(name).toBe('our_licence');
    expect(made.assumptions.at(-1)?.label).toBe('Our licence');
  });
});

describe('a case begun from a template', () => {
  const begun = (template: TemplateId) =>
    instantiate(template, { id: caseIdFor(template, 'x7'), start: '2026-01' });
  it('is called by the template in the language of whoever reads it, until it has a name of its own', async () => {
    const names = new Set<string>();
    for (const language of ['en', 'de', 'fr', 'es'] as const) {
      await setLanguage(language);
      for (const template of templateIds.filter((t) => t !== 'blank')) {
        const c = begun(template);
        expect(labelOf.case(c)).toBe(labelOf.template(template));
        expect(labelOf.case({ ...c, id: copyId(c.id, 'y8') })).toBe(labelOf.template(template));
        expect(labelOf.case({ ...c, customer: { ...c.customer, name: 'Halden' } })).toBe('Halden');
        expect(labelOf.case({ ...c, title: 'Tender' })).toBe('Tender');
        if (template === 'support') names.add(labelOf.case(c));
      }
      expect(labelOf.case(begun('blank'))).toBe(templatesWords().unnamed.case);
    }
    expect(names.size).toBe(4);
  });

  it('keeps an id the gate takes, and other ids say no template', () => {
    expect(caseIdFor('support', 'x7')).toBe('support_x7');
    expect(copyId('x7', 'y8')).toBe('y8');
    expect(labelOf.case({ ...begun('blank'), id: 'supportive-x7' })).toBe(templatesWords().unnamed.case);
  });
});
