// Most tests need no page, and nothing that looks at one.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { configure } = await import('@testing-library/dom');
  // A busy machine is slow, not wrong.
  configure({ asyncUtilTimeout: 10_000 });
}

export {};
