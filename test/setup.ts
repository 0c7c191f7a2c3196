import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/dom';
import { speakAll } from './words.ts';

speakAll();
// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });
