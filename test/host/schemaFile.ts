/** The JSON Schemas of config.json and of a case, for editors and programs: `npm run schema` writes them. */
import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { fileURLToPath } from 'node:url';
import { CaseSchema } from '../../src/case/schema.ts';
import { HostConfigSchema } from '../../src/host/schema.ts';
import type { Schema } from '../../src/util/schema.ts';
import { asZod } from '../fixtures/asZod.ts';

const published = (file: string): string => fileURLToPath(new URL(`../../public/${file}`, import.meta.url));

const text = (title: string, schema: Schema): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(asZod(schema), { io: 'input', unrepresentable: 'any' }) }, null, 2)}\n`;

export const schemaPath = published('config.schema.json');
/** As text, ending in a line break. */
export const schemaText = (): string => text('config.json of Worthwhile', HostConfigSchema);

export const caseSchemaPath = published('case.schema.json');
export const caseSchemaText = (): string => text('A case of Worthwhile, document version 1', CaseSchema);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(schemaPath, schemaText());
  writeFileSync(caseSchemaPath, caseSchemaText());
}
