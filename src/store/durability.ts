/** Whether this browser keeps what it is given, for how long, and how much room is left. */
import { adoptDatabase } from './adopt.ts';
import type { Channel } from './channel.ts';
import { DexieRepository } from './dexie.ts';
import type { Repository, StoreProblem } from './repository.ts';

export interface OpenedStore {
  repository: Repository;
  /** Why nothing will be kept; null when everything will. */
  problem: StoreProblem | null;
}

/** Under which names the store lies. */
export interface StoreNames {
  name: string;
  /** An earlier name whose content is taken over; calls back once nothing is left of it. */
  earlier?: { name: string; versionName: string; mine: () => boolean; gone: () => void };
}

/** What of the browser the store needs; anything may be missing. */
export interface StoreEnvironment {
  indexedDB?: IDBFactory | undefined;
  IDBKeyRange?: typeof IDBKeyRange | undefined;
  localStorage?: Storage | undefined;
  BroadcastChannel?: (new (name: string) => Channel) | undefined;
}

/**
 * Opens the store under a name. Where the browser refuses (private mode of some, policies, a broken profile),
 * a store in memory stands in, with the problem to show as a banner.
 * `blocked`, `silent`, `newer` and `broken` give the real store all the same: what is in it is someone's work, a stand-in would look
 * as if it were gone, and it may open later.
 */
export async function openStore(
  environment: StoreEnvironment,
  { name, earlier }: StoreNames,
): Promise<OpenedStore> {
  const memory = async (problem: StoreProblem): Promise<OpenedStore> => {
    // Rarely needed, so loaded only then.
    const { MemoryRepository } = await import('./memory.ts');
    return { repository: new MemoryRepository(), problem };
  };
  let factory: IDBFactory | undefined;
  try {
    // Reading the property alone throws where storage is forbidden.
    factory = environment.indexedDB;
  } catch (error) {
    return memory({ kind: 'unavailable', detail: String(error) });
  }
  if (!factory || !environment.IDBKeyRange) return memory({ kind: 'unavailable', detail: 'no IndexedDB' });
  let channel: Channel | null = null;
  try {
    channel = environment.BroadcastChannel ? new environment.BroadcastChannel(name) : null;
  } catch {
    // Without it, tabs notice each other's saves only when they save themselves.
  }
  const repository = new DexieRepository({
    name,
    indexedDB: factory,
    IDBKeyRange: environment.IDBKeyRange,
    channel,
  });
  // One entry shows whether it can be read.
  const tried = await repository.newest(1);
  if (tried.ok) {
    if (earlier && (await adoptDatabase(factory, earlier.name, name, earlier.versionName, earlier.mine)))
      earlier.gone();
    return { repository, problem: null };
  }
  const { problem } = tried;
  // A frame of another site whose storage is refused gets an error of the database's own, as a broken one would.
  const refused = problem.kind === 'broken' && denied(environment);
  if (problem.kind !== 'unavailable' && !refused) return { repository, problem };
  repository.close();
  return memory(refused ? { kind: 'unavailable', detail: problem.detail } : problem);
}

/** Whether the browser refuses this page the small storage as well: reaching for it alone throws then. */
function denied(environment: StoreEnvironment): boolean {
  try {
    void environment.localStorage;
    return false;
  } catch {
    return true;
  }
}

/** Asks the browser not to clear the store when room gets short. False where it will not promise. */
export async function askToPersist(storage: Partial<StorageManager> | undefined): Promise<boolean> {
  try {
    return (await storage?.persisted?.()) === true || (await storage?.persist?.()) === true;
  } catch {
    return false;
  }
}

/** Bytes used and available to this site, as the browser estimates them; null where it does not say. */
export async function room(
  storage: Partial<StorageManager> | undefined,
): Promise<{ used: number; quota: number } | null> {
  try {
    const { usage, quota } = (await storage?.estimate?.()) ?? {};
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  } catch {
    return null;
  }
}
