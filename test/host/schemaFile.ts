/** The JSON Schema of config.json, for editors: `npx tsx test/host/schemaFile.ts` writes it beside the file. */
import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { fileURLToPath } from 'node:url';
import { HostConfigSchema } from '../../src/host/schema.ts';

export const schemaPath = fileURLToPath(new URL('../../public/config.schema.json', import.meta.url));

/** As text, ending in a line break. */
export const schemaText = (): string =>
  `${JSON.stringify({ title: 'config.json of Worthwhile', ...z.toJSONSchema(HostConfigSchema, { io: 'input', unrepresentable: 'any' }) }, null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(schemaPath, schemaText());
