/** The module for programs, from outside the repository: built, and imported by a script that lies elsewhere. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { build } from 'vite';
import * as z from 'zod';
import { afterAll, describe, expect, it } from 'vitest';
import { parseCase } from '../src/case/index.ts';
import { decodeLink } from '../src/share/index.ts';
import { evaluate } from '../src/value/index.ts';

const examples = readdirSync('examples').filter((name) => name.endsWith('.json'));
const example = (name: string): unknown => JSON.parse(readFileSync(join('examples', name), 'utf8'));
const elsewhere = mkdtempSync(join(tmpdir(), 'worthwhile-library-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe('the documented examples', () => {
  it('pass the gate and the schema, and come to the figures their README names', () => {
    const schema = z.fromJSONSchema(JSON.parse(readFileSync('public/case.schema.json', 'utf8')) as never);
    const readme = readFileSync('examples/README.md', 'utf8');
    for (const name of examples) {
      const document = example(name);
      const read = parseCase(document);
      if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problem)}`);
      expect(schema.safeParse(document).error, name).toBeUndefined();
      const { total } = evaluate(read.value).net;
      const said = new RegExp(`\\(${name.replace('.', '\\.')}\\).*\\|\\s*([\\d,.]+) ([A-Z]{3})\\s*\\|`).exec(
        readme,
      );
      expect(said?.[2], name).toBe(read.value.currency);
      expect(Number(said?.[1]?.replaceAll(',', '')), name).toBeCloseTo(total, 2);
    }
    for (const wrong of [
      {},
      { ...(example('smallest.json') as object), colour: 'red' },
      { format: 'worthwhile' },
    ])
      expect(schema.safeParse(wrong).success).toBe(false);
  });
});

describe('the module for programs', () => {
  it('evaluates, makes links and tables, imported by a script outside the repository', async () => {
    await build({
      configFile: 'library.config.ts',
      logLevel: 'error',
      build: { outDir: join(elsewhere, 'library'), emptyOutDir: true },
    });
    // As npm would install the folder: a package by its name, which needs no other.
    const installed = join(elsewhere, 'node_modules/worthwhile');
    mkdirSync(join(elsewhere, 'node_modules'));
    cpSync(join(elsewhere, 'library'), installed, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as object;
    expect(manifest).toMatchObject({ name: 'worthwhile', type: 'module' });
    expect(manifest).not.toHaveProperty('dependencies');
    expect(readFileSync(join(installed, 'licences.txt'), 'utf8')).toMatch(
      /noble\/hashes[\s\S]*Permission is hereby granted/,
    );
    const script = join(elsewhere, 'script.mjs');
    writeFileSync(
      script,
      `import { encodeLink, evaluate, parseCase, reportOf, switchLanguage, tablesOf, toCsv } from 'worthwhile';
      import schema from 'worthwhile/case.schema.json' with { type: 'json' };
      import { readFileSync } from 'node:fs';
      const read = parseCase(JSON.parse(readFileSync(process.argv[2], 'utf8')));
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      const link = await encodeLink(read.value);
      const tables = tablesOf(reportOf(read.value));
      const names = [];
      for (const language of ['de', 'fr', 'es', 'en']) {
        await switchLanguage(language);
        names.push(tablesOf(reportOf(read.value, { locale: language }))[0].name);
      }
      console.log(JSON.stringify({
        names,
        schema: schema.title ?? schema.type,
        net: evaluate(read.value).net.total,
        link: link.value,
        tables: tables.map(({ id }) => id),
        csv: toCsv(tables.find(({ id }) => id === 'ledger').table),
      }));`,
    );
    const said = JSON.parse(
      execFileSync(process.execPath, [script, join(process.cwd(), 'examples/driven.json')], {
        cwd: elsewhere,
        encoding: 'utf8',
      }),
    ) as { names: string[]; schema: string; net: number; link: string; tables: string[]; csv: string };
    const own = parseCase(example('driven.json'));
    if (!own.ok) throw new Error('the example does not read');
    expect(said.net).toBe(evaluate(own.value).net.total);
    expect(await decodeLink(said.link)).toMatchObject({ ok: true, value: { case: own.value } });
    expect(said.tables).toEqual(
      expect.arrayContaining(['bridge', 'ledger', 'measures', 'years', 'assumptions']),
    );
    expect(said.csv).toContain('Invoice hours saved');
    expect(new Set(said.names).size).toBe(4);
    expect(said.schema).toBeTruthy();

    // With its types, under both ways TypeScript finds them, and with nothing else installed.
    writeFileSync(
      join(elsewhere, 'typed.mts'),
      `import { decodeLink, encodeLink, evaluate, fillFromAddress, instantiate, parseCase, reportOf, switchLanguage, tablesOf, toCsv, type Case } from 'worthwhile';
      const read = parseCase({});
      if (!read.ok) throw new Error(read.problem.kind);
      const own: Case = read.value;
      const bucket: 'tangible-benefit' | 'perceived-benefit' | 'tangible-cost' | 'perceived-cost' | 'alternative-benefit' | 'alternative-cost' | undefined = own.lines[0]?.bucket;
      const net: number = evaluate(own).net.total;
      const link = await encodeLink(own);
      const back = link.ok ? await decodeLink(link.value) : null;
      const csv: string[] = tablesOf(reportOf(own, { locale: 'de-DE' })).map(({ table }) => toCsv(table));
      const title: string = fillFromAddress(instantiate('support', { id: 'a', start: '2026-01' }), '', '').case.title;
      // @ts-expect-error A case has no such field.
      own.colour;
      // @ts-expect-error No language of ours.
      await switchLanguage('it');
      export { back, bucket, csv, net, title };`,
    );
    for (const module of [ts.ModuleKind.NodeNext, ts.ModuleKind.ESNext]) {
      const program = ts.createProgram([join(elsewhere, 'typed.mts')], {
        ...{ module, strict: true, noEmit: true, types: [], lib: ['lib.es2024.d.ts'] },
        target: ts.ScriptTarget.ES2023,
        moduleResolution:
          module === ts.ModuleKind.ESNext
            ? ts.ModuleResolutionKind.Bundler
            : ts.ModuleResolutionKind.NodeNext,
      });
      const faults = ts.getPreEmitDiagnostics(program);
      expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
    }
  });
});
