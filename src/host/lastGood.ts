/** The last version of the host's file that could be read, kept on this device for the time when it cannot. */
export interface LastGood {
  /** Its text, or null where there is none. */
  read(): string | null;
  keep(text: string): void;
  forget(): void;
}

/** Kept under a name in a storage that may be closed, full or gone: then there is no last one. */
export function lastGoodIn(
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  name: string,
): LastGood {
  const quietly = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    read: () => quietly(() => storage().getItem(name)),
    keep: (text) => void quietly(() => storage().setItem(name, text)),
    forget: () => void quietly(() => storage().removeItem(name)),
  };
}
