import fc from 'fast-check';

// A property that fails is looked into only so long as a test may take: what it failed on is then said as it is.
fc.configureGlobal({ interruptAfterTimeLimit: 110_000, markInterruptAsFailure: true });

// Most tests need no page, and nothing that looks at one.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { configure } = await import('@testing-library/dom');
  // A busy machine is slow, not wrong.
  configure({ asyncUtilTimeout: 10_000 });
  // In the page it comes behind the first screen, which no test of a component has.
  await (await import('../src/ui/numberReader.ts')).numberReader.load();
}
