/** Whether this browser stores data, for how long, and how much space is left. */
import { adoptDatabase } from './adopt.ts';
import type { Channel } from './channel.ts';
import { DexieRepository } from './dexie.ts';
import type { Repository, StoreProblem } from './repository.ts';

export interface OpenedStore {
  repository: Repository;
  /** Why nothing will be kept; null if everything will. */
  problem: StoreProblem | null;
}

/** The names of the store's databases. */
export interface StoreNames {
  name: string;
  /** An earlier name whose content is taken over; `gone` is called once nothing is left of it. */
  earlier?: { name: string; versionName: string; mine: () => boolean; gone: () => void };
}

/** The parts of the browser the store needs; any may be missing. */
export interface StoreEnvironment {
  indexedDB?: IDBFactory | undefined;
  IDBKeyRange?: typeof IDBKeyRange | undefined;
  localStorage?: Storage | undefined;
  BroadcastChannel?: (new (name: string) => Channel) | undefined;
}

/**
 * Opens the store under a name. If the browser refuses (private mode of some, policies, a broken profile), a store in
 * memory replaces it, with the problem to show as a banner. `blocked`, `silent`, `newer` and `broken` return the real
 * store all the same: its content is someone's work, which a replacement would make look lost, and it may open later.
 */
export async function openStore(
  environment: StoreEnvironment,
  { name, earlier }: StoreNames,
): Promise<OpenedStore> {
  const memory = async (problem: StoreProblem): Promise<OpenedStore> => {
    // Rarely needed, so it is loaded only then.
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
    // Without a channel, tabs notice each other's saves only when they save themselves.
  }
  const repository = new DexieRepository({
    name,
    indexedDB: factory,
    IDBKeyRange: environment.IDBKeyRange,
    channel,
  });
  // Reading one entry shows whether the database can be read.
  const tried = await repository.newest(1);
  if (tried.ok) {
    if (earlier && (await adoptDatabase(factory, earlier.name, name, earlier.versionName, earlier.mine)))
      earlier.gone();
    return { repository, problem: null };
  }
  const { problem } = tried;
  // In a frame of another site whose storage is refused, the database fails with an error like that of a broken one.
  const refused = problem.kind === 'broken' && storageDenied(environment);
  if (problem.kind !== 'unavailable' && !refused) return { repository, problem };
  repository.close();
  return memory(refused ? { kind: 'unavailable', detail: problem.detail } : problem);
}

/** Whether the browser refuses localStorage as well: reading the property alone throws then. */
function storageDenied(environment: StoreEnvironment): boolean {
  try {
    void environment.localStorage;
    return false;
  } catch {
    return true;
  }
}

/** Asks the browser not to clear the store when space is short. False if it does not promise that. */
export async function askToPersist(storage: Partial<StorageManager> | undefined): Promise<boolean> {
  try {
    return (await storage?.persisted?.()) === true || (await storage?.persist?.()) === true;
  } catch {
    return false;
  }
}

/** Bytes used by and available to this site, as the browser estimates them; null if it does not say. */
export async function storageEstimate(
  storage: Partial<StorageManager> | undefined,
): Promise<{ used: number; quota: number } | null> {
  try {
    const { usage, quota } = (await storage?.estimate?.()) ?? {};
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  } catch {
    return null;
  }
}
