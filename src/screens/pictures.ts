/** The pictures of a case's charts: named after the case, made by what only loads when the first is asked for. */
import type { Case } from '../case/index.ts';
import { providePictures, type PictureMaker } from '../charts/pictures.ts';
import { part } from '../ui/part.ts';
import { exportName } from './fileName.ts';

const imagePart = part(() => import('../export/image/index.ts'));
export const pictureMaker = async (): Promise<PictureMaker> => (await imagePart.load()).pictureMaker;

/** Call once while making the component that holds an open case. */
export function pictures(current: () => Case, say: (message: string) => void): void {
  providePictures({
    maker: pictureMaker,
    name: (title) => exportName(current(), [title], '').replace(/\.$/, ''),
    announce: say,
  });
}
