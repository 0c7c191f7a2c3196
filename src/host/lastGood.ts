/** The last readable version of the host's file, kept on this device for a visit at which the file cannot be read. */
export interface LastGood {
  /** The text of the file; null if none is kept. */
  read(): string | null;
  keep(text: string): void;
  forget(): void;
}

/** Keeps it under a name in a storage that may be forbidden, full or emptied; then none is kept. */
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
