/** Imports accounts into the store, one case each. The import can be undone as far as nothing else has changed these cases. */
import { newCase, type Case } from '../../case/index.ts';
import type { CaseDefaults } from '../../case/templates/index.ts';
import type { AccountWords, StoredAccount } from '../../import/index.ts';
import { changeBack, type Changed } from '../../state/bulk.ts';
import type { DocumentStore } from '../../state/documents.svelte.ts';
import { newId } from '../../state/id.ts';
import { isNamed } from '../../store/repository.ts';
import { importingWords } from '../../text/words/importing.ts';
import { equal } from '../../util/equal.ts';
import { makeYielder } from '../../util/yielding.ts';
import type { AccountsPlan } from './protocol.ts';
import type { AccountsTarget, Progress } from './targets.ts';

type Store = Pick<DocumentStore, 'add' | 'amend' | 'peek' | 'refresh' | 'remove' | 'summaries'>;

/** A new case without rows. @param today YYYY-MM-DD: the case starts in its month */
export function emptyCase(defaults: CaseDefaults, today: string): Case {
  const fresh = newCase({ id: newId(), start: today.slice(0, 7) });
  return {
    ...fresh,
    currency: defaults.currency ?? fresh.currency,
    years: defaults.years ?? fresh.years,
    discount: { ...fresh.discount, rate: defaults.rate ?? fresh.discount.rate },
    success: { ...fresh.success, weights: { ...fresh.success.weights, ...defaults.weights } },
  };
}

/** A case with the values of a row. The currency of its figures stays. */
const withAccountWords = (c: Case, w: AccountWords): Case => ({
  ...c,
  ref: w.ref ?? c.ref,
  title: w.title ?? c.title,
  owner: w.owner ?? c.owner,
  arr: w.arr ?? c.arr,
  customer: {
    ...c.customer,
    name: w.customer ?? c.customer.name,
    segment: w.segment ?? c.customer.segment,
    industry: w.industry ?? c.customer.industry,
  },
  success: { ...c.success, renewal: w.renewal ?? c.success.renewal },
});

const accountOf = (c: Case): StoredAccount => ({
  id: c.id,
  ref: c.ref,
  title: c.title,
  customer: c.customer.name,
  owner: c.owner,
  segment: c.customer.segment,
  industry: c.customer.industry,
  renewal: c.success.renewal,
  currency: c.currency,
  arr: c.arr,
});

/** Every stored case, as far as a list of customers can change it. */
async function storedAccounts(documents: Store, progress: Progress): Promise<StoredAccount[]> {
  const cases = (documents.summaries ?? []).filter((s) => s.kind === 'case' && isNamed(s));
  const found: StoredAccount[] = [];
  const turn = makeYielder();
  for (const [i, { id }] of cases.entries()) {
    const c = await documents.peek(id);
    if (c) found.push(accountOf(c));
    progress(i + 1, cases.length);
    await turn();
  }
  return found;
}

interface ImportedAccounts {
  added: Case[];
  changed: Changed[];
  failed: number;
}

/** Stores what a plan adds and changes. */
export async function takeAccounts(
  plan: AccountsPlan,
  documents: Store,
  given: { defaults: CaseDefaults; today: string },
  progress: Progress,
): Promise<ImportedAccounts> {
  const of = plan.add.length + plan.change.length;
  const changed: ImportedAccounts['changed'] = [];
  for (const [i, { id, words }] of plan.change.entries()) {
    let step: ImportedAccounts['changed'][number] | null = null;
    const saved = await documents.amend(id, (before) => {
      step = { before, after: withAccountWords(before, words) };
      return step.after;
    });
    if (saved && step) changed.push(step);
    progress(i + 1, of);
  }
  const { defaults, today } = given;
  const fresh = plan.add.map(({ words }) => {
    const empty = emptyCase(defaults, today);
    return withAccountWords({ ...empty, currency: words.currency ?? empty.currency }, words);
  });
  const added: Case[] = [];
  const turn = makeYielder();
  for (const [i, c] of fresh.entries()) {
    const stored = await documents.add(c, false);
    if (stored.ok) added.push({ ...c, id: stored.value });
    progress(plan.change.length + i + 1, of);
    await turn();
  }
  await documents.refresh();
  return { added, changed, failed: of - added.length - changed.length };
}

/** Undoes an import where nothing has changed since. Returns the number of cases that stay as they are. */
async function undoImport({ added, changed }: ImportedAccounts, documents: Store): Promise<number> {
  let kept = 0;
  const gone: string[] = [];
  for (const c of added) {
    const now = await documents.peek(c.id);
    if (now && !equal(now, c)) kept++;
    else if (now) gone.push(c.id);
  }
  kept += await changeBack(changed, documents);
  for (const id of gone) await documents.remove(id, false);
  await documents.refresh();
  return kept;
}

export const accountsTarget = (
  documents: Store,
  given: { defaults: CaseDefaults; today: string; currency: string },
  say: (message: string, undo?: () => void) => void,
): AccountsTarget => ({
  currency: given.currency,
  stored: (progress) => storedAccounts(documents, progress),
  take: async (plan, progress) => {
    const taken = await takeAccounts(plan, documents, given, progress);
    const words = importingWords();
    const count = taken.added.length + taken.changed.length;
    say(words.doneAccounts(taken.added.length, taken.changed.length, taken.failed), () => {
      void undoImport(taken, documents).then((kept) => say(words.undone(count - kept, kept)));
    });
    return null;
  },
});
