/** The pictures of a case's charts: named after the case, made by what only loads when the first is asked for. */
import type { Case } from '../case/index.ts';
import { providePictures } from '../charts/pictures.ts';
import { exportName } from './fileName.ts';

/** Call once while making the component that holds an open case. */
export function pictures(current: () => Case, say: (message: string) => void): void {
  providePictures({
    maker: async () => (await import('../export/image/index.ts')).pictureMaker,
    name: (title) => exportName(current(), [title], '').replace(/\.$/, ''),
    say,
  });
}
