/**
 * A customer success programme in the fragment of an address: `1p.<payload>.<checksum>`, framed and bounded like the
 * link of a case. Fields that equal those of a new programme are left out.
 */
import { fail, ok, parseDocument, ProgrammeSchema, type Programme, type Result } from '../case/index.ts';
import { checkLength, frame, linkLimits, mostPayload, textOf, unframe, type LinkProblem } from './link.ts';
import { equal } from '../util/equal.ts';
import { compress } from './codec.ts';

const blank = (): Programme =>
  ProgrammeSchema.parse({ format: 'worthwhile', version: 1, kind: 'programme', id: 'x', currency: 'USD' });

/** Fields that are the same in every programme. */
const common = new Set(['format', 'version', 'kind']);

/** The programme as a fragment without its #. Problems: `too-long` (offer a file instead), `invalid`. */
export async function encodeProgrammeLink(p: Programme): Promise<Result<string, LinkProblem>> {
  const checked = parseDocument(p);
  if (!checked.ok) return fail({ kind: 'invalid', problem: checked.problem });
  const usual: Record<string, unknown> = blank();
  const said = Object.entries(p).filter(
    ([key, value]) => !common.has(key) && (key === 'id' || key === 'currency' || !equal(value, usual[key])),
  );
  const text = JSON.stringify(Object.fromEntries(said));
  const bytes = text.length > linkLimits.bytes ? null : await compress(text, mostPayload);
  return bytes
    ? checkLength(frame('1p', bytes))
    : fail({ kind: 'too-long', most: linkLimits.characters, length: null });
}

/** The programme in a fragment, or in any pasted text that contains one. It has passed the gate. */
export async function decodeProgrammeLink(fragment: string): Promise<Result<Programme, LinkProblem>> {
  const framed = await unframe(fragment);
  if (!framed.ok) return framed;
  if (!framed.value.programme) return fail({ kind: 'not-a-link' });
  const text = await textOf(framed.value.bytes);
  if (!text.ok) return text;
  let said: unknown;
  try {
    said = JSON.parse(text.value);
  } catch {
    return fail({ kind: 'damaged' });
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return fail({ kind: 'damaged' });
  const read = parseDocument({ ...said, format: 'worthwhile', version: 1, kind: 'programme' });
  if (!read.ok) return fail({ kind: 'invalid', problem: read.problem });
  return read.value.kind === 'programme' ? ok(read.value) : fail({ kind: 'damaged' });
}
