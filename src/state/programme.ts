/** The store's form of a programme, and a programme open for editing. */
import { templatesWords } from '../text/words/templates.ts';
import {
  fail,
  ok,
  parseDocument,
  ProgrammeSchema,
  type CaseProblem,
  type Programme,
  type Result,
} from '../case/index.ts';
import type { Journal } from '../store/journal.ts';
import type { Draft, Repository } from '../store/repository.ts';
import { programme } from '../value/programme.ts';
import { OpenDocument } from './openCase.svelte.ts';

export function programmeDraft(p: Programme): Draft {
  const entered = p.customers > 0 && p.arpa > 0;
  return {
    id: p.id,
    kind: 'programme',
    version: p.version,
    updated: new Date().toISOString(),
    title: p.title.trim() || templatesWords().unnamed.programme,
    customer: '',
    owner: p.owner,
    segment: '',
    net: entered ? programme(p).net.total : null,
    currency: p.currency,
    years: p.months / 12,
    waiting: 0,
    document: p,
  };
}

function parseProgramme(data: unknown): Result<Programme, CaseProblem> {
  const read = parseDocument(data);
  if (!read.ok) return read;
  const { value } = read;
  return value.kind === 'programme' ? ok(value) : fail({ kind: 'wrong-kind', found: value.kind });
}

export const openProgramme = (
  p: Programme,
  revision: number,
  repository: Repository,
  journal: Journal | null,
  stepName: string,
): OpenDocument<Programme> =>
  new OpenDocument<Programme>(p, revision, repository, journal, stepName, {
    parse: parseProgramme,
    draft: programmeDraft,
  });

/** A new, empty programme: it holds no number that could be mistaken for a measured one. */
export const newProgramme = (id: string, currency = 'USD'): Programme =>
  ProgrammeSchema.parse({ format: 'worthwhile', version: 1, kind: 'programme', id, currency });
