// Most tests need no page, and nothing that looks at one.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { configure } = await import('@testing-library/dom');
  // A busy machine is slow, not wrong.
  configure({ asyncUtilTimeout: 10_000 });
  // As on a page that stands: what reads typed numbers is there. That fields wait for it has tests of its own.
  const { numberReader } = await import('../src/ui/numberReader.ts');
  await numberReader.load();
}

export {};
