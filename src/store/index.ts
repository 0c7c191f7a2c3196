/** Keeps documents in the browser. Only `openStore` imports `dexie.ts`. */
export * from './repository.ts';
export * from './entries.ts';
export { readBackup, type ReadBackup } from './merge.ts';
export { MemoryRepository, newMemory, type Memory } from './memory.ts';
export {
  askToPersist,
  openStore,
  storageEstimate,
  type OpenedStore,
  type StoreEnvironment,
  type StoreNames,
} from './durability.ts';
export { Autosaver, type AutosaveOptions, type SaveState, type Timers } from './autosave.ts';
export { Journal, type SyncStorage } from './journal.ts';
export { replay, type Recovered } from './replay.ts';
export { keepOnce } from './history.ts';
export { rawBackup, readRaw, recordsIn, type Raw } from './raw.ts';
export { adoptOldKeys, databaseName, storageName, folderOf } from './storageNames.ts';
export { explainStore } from './explain.ts';
