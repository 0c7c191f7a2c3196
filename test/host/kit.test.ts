import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { instantiate } from '../../src/case/templates/index.ts';
import {
  caseDefaults,
  defaultConfig,
  hostKpi,
  isOn,
  kpisFor,
  type HostConfig,
} from '../../src/host/config.ts';
import { parseHostConfig } from '../../src/host/readFile.ts';
import { features } from '../../src/host/schema.ts';
import { fromTemplate } from '../../src/host/templates.ts';
import { hostProblemInWords } from '../../src/host/words.ts';
import { defaultWeights, evaluate } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { caseSchemaPath, caseSchemaText, schemaPath, schemaText } from './schemaFile.ts';

const read = (data: unknown): HostConfig => {
  const { config, problem } = parseHostConfig(JSON.stringify(data));
  if (problem) throw new Error(hostProblemInWords(problem));
  return config;
};
const said = (data: unknown): string => {
  const { problem } = parseHostConfig(JSON.stringify(data));
  return problem ? hostProblemInWords(problem) : 'no problem';
};
const seed = { id: 'new', start: '2026-11' };
const start = (config: HostConfig) => {
  const [first] = config.templates;
  if (!first) throw new Error('no template');
  return fromTemplate(first, seed, config);
};
const template = {
  id: 'claims',
  name: 'Claims handling',
  about: 'Faster claims.',
  case: {
    assumptions: [{ name: 'claims', unit: 'count', value: 1200 }],
    lines: [
      { id: 'saved', bucket: 'tangible-benefit', label: 'Claims settled sooner', formula: 'claims * 10' },
    ],
  },
};

describe('templates of the host', () => {
  it('start a case with what they hold and the host’s defaults for the rest', () => {
    const config = read({
      currency: 'CHF',
      years: 4,
      rate: 0.06,
      weights: { value: 70 },
      templates: [template],
    });
    const c = start(config);
    expect([c.id, c.start, c.title, c.currency, c.years, c.discount.rate]).toEqual([
      'new',
      '2026-11',
      'Claims handling',
      'CHF',
      4,
      0.06,
    ]);
    expect(c.success.weights).toEqual({ value: 70 });
    expect(c.dimensions).toHaveLength(8);
    expect(evaluate(c).net.total).toBe(48_000);
  });

  it('say more than the host’s defaults where they say anything', () => {
    const config = read({
      currency: 'CHF',
      rate: 0.06,
      weights: { value: 70, roi: 5 },
      templates: [
        {
          ...template,
          case: {
            ...template.case,
            currency: 'EUR',
            discount: { rate: 0.2 },
            success: { weights: { roi: 9 } },
          },
        },
      ],
    });
    const c = start(config);
    expect([c.currency, c.discount.rate, c.discount.timing]).toEqual(['EUR', 0.2, 'year-end']);
    expect(c.success.weights).toEqual({ value: 70, roi: 9 });
  });

  it('may be a whole case saved as a file, whose own story stays behind', () => {
    const saved = makeCase({
      title: 'Kept title',
      agreed: { on: '2026-01-05', by: 'X', fingerprint: 'a'.repeat(64) },
      origin: { id: 'other', fingerprint: 'b'.repeat(64), by: 'Y' },
    });
    const config = read({ templates: [{ ...template, case: saved }] });
    const c = start(config);
    expect(c).toMatchObject({
      id: 'new',
      title: 'Kept title',
      agreed: null,
      reviews: [],
      comments: [],
      origin: null,
    });
    expect(c.lines).toEqual(saved.lines);
  });

  it.each([
    ['a misspelt key', { ...template.case, linse: [] }, 'templates[1].case has a key nobody knows, “linse”'],
    [
      'an unknown bucket',
      { lines: [{ id: 'a', bucket: 'benefit' }] },
      'templates[1].case.lines[1].bucket should be one of tangible-benefit',
    ],
    ['a newer document', { version: 99 }, 'templates[1].case was made by a newer version'],
    ['a programme', { kind: 'programme' }, 'templates[1].case is not a case'],
  ])('are refused with the place named: %s', (_, c, words) => {
    expect(said({ templates: [{ ...template, case: c }] })).toContain(words);
  });

  it('are refused without a name, or when two share an id', () => {
    expect(said({ templates: [{ ...template, name: ' ' }] })).toContain('templates[1].name is empty');
    expect(said({ templates: [template, template] })).toContain('templates[2].id repeats “claims”');
  });

  it('may hide ours, but never the empty one', () => {
    expect(read({ hideTemplates: ['storage', 'field'] }).hideTemplates).toEqual(['storage', 'field']);
    expect(said({ hideTemplates: ['blank'] })).toContain('hideTemplates[1] should be one of');
  });
});

describe('health weights of the host', () => {
  it('go into new cases, so that a case is weighed the same wherever it is opened', () => {
    const c = instantiate('blank', seed, caseDefaults(read({ weights: { value: 60, sentiment: 0 } })));
    expect(c.success.weights).toEqual({ value: 60, sentiment: 0 });
    expect(instantiate('blank', seed, caseDefaults(defaultConfig())).success.weights).toEqual({});
    expect(Object.keys(defaultWeights)).toContain('sentiment');
  });

  it('are refused below zero and for parts nobody knows', () => {
    expect(said({ weights: { value: -1 } })).toContain('weights.value should be 0 or more');
    expect(said({ weights: { luck: 3 } })).toContain('weights');
  });
});

describe('KPIs of the host', () => {
  const config = read({
    kpis: [
      { name: 'claims_open', label: 'Open claims', unit: 'count', better: 'down', roles: ['coo'] },
      { name: 'loss_ratio', label: 'Loss ratio', unit: 'percent', better: 'down' },
    ],
  });
  it('are offered for their roles, or for every role where they name none', () => {
    expect(kpisFor(config, 'coo').map((k) => k.name)).toEqual(['claims_open', 'loss_ratio']);
    expect(kpisFor(config, 'cfo').map((k) => k.name)).toEqual(['loss_ratio']);
  });
  it('are known again in a case by their name, numbered or not', () => {
    expect(hostKpi(config, 'loss_ratio_2')?.label).toBe('Loss ratio');
    expect(hostKpi(config, 'constructor')).toBeNull();
  });
});

describe('what a host may name', () => {
  it.each(['logo.svg', './logo.png', 'brand/logo-2.webp'])('%s is a logo', (logo) => {
    expect(read({ logo }).logo).toBe(logo);
  });
  it.each([
    'https://elsewhere.example/logo.svg',
    '//elsewhere.example/logo.svg',
    '../logo.svg',
    'brand/../../logo.svg',
    'javascript:alert(1)//.svg',
    'data:image/svg+xml,x.svg',
    'logo',
    'logo.svg" onerror="x.svg',
  ])('%s is no logo', (logo) => {
    expect(said({ logo })).toContain('logo should be the path of an image beside the page');
  });

  it.each([
    'https://example.org/imprint',
    'mailto:legal@example.org',
    'imprint.html',
    './legal/privacy.html',
    '/privacy',
  ])('%s is a link', (href) => {
    expect(read({ links: [{ label: 'Imprint', href }] }).links[0]?.href).toBe(href);
  });
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    '//elsewhere.example',
    'data:text/html,x',
    'vbscript:x',
    '\\\\x\\y',
    '',
  ])('%j is no link', (href) => {
    expect(said({ links: [{ label: 'Imprint', href }] })).toContain('links[1].href should begin with');
  });

  it('no text in a link’s place leads to a script', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((s) => `javascript:${s}`),
        ),
        (href) => {
          const { config, problem } = parseHostConfig(JSON.stringify({ links: [{ label: 'x', href }] }));
          if (problem) return;
          const { protocol } = new URL(config.links[0]?.href ?? '', 'https://page.example/some/where/');
          expect(['https:', 'http:', 'mailto:']).toContain(protocol);
        },
      ),
    );
  });

  it('parts of the page are switched off by name, and a wrong name is listed with the right ones', () => {
    const config = read({ off: ['odds', 'password'] });
    expect(features.filter((f) => !isOn(config, f))).toEqual(['odds', 'password']);
    expect(said({ off: ['build'] })).toContain('off[1] should be one of beyond, odds');
  });

  it('colours are six hexadecimal digits: nothing else reaches the style sheet', () => {
    expect(read({ colours: { light: { accent: '#0B3D91' } } }).colours?.light?.accent).toBe('#0B3D91');
    for (const bad of ['red', '#fff', '#0b3d91;}', 'url(x)'])
      expect(said({ colours: { light: { accent: bad } } })).toContain('should be a colour like');
  });

  it('the schema beside the file, for editors, is that of the page', () => {
    expect(JSON.parse(readFileSync(schemaPath, 'utf8'))).toEqual(JSON.parse(schemaText()));
    expect(JSON.parse(readFileSync(caseSchemaPath, 'utf8'))).toEqual(JSON.parse(caseSchemaText()));
  });

  it('a colour that is too faint is named with its ratio', () => {
    expect(
      hostProblemInWords({
        kind: 'low-contrast',
        colours: [{ theme: 'dark', name: 'cost', colour: '#333333', ratio: 1.2387, least: 3 }],
      }),
    ).toBe(
      'config.json: colours.dark.cost #333333 is too faint: its contrast is 1.23 to 1 against the page, and 3 is needed. The built-in colour is used.',
    );
  });
});
