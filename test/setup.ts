import '@testing-library/jest-dom/vitest';
import { speakAll } from './words.ts';

speakAll();
