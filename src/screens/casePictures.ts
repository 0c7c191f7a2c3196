/** Pictures of a case's charts, named after the case. The code that makes them is loaded for the first picture. */
import type { Case } from '../case/index.ts';
import { providePictures, type PictureMaker } from '../charts/pictures.ts';
import { part } from '../ui/part.ts';
import { exportName } from './fileName.ts';

const imagePart = part(() => import('../export/image/index.ts'));
export const pictureMaker = async (): Promise<PictureMaker> => (await imagePart.load()).pictureMaker;

/** Call it once while the component of an open case is created. */
export function provideCasePictures(current: () => Case, say: (message: string) => void): void {
  providePictures({
    maker: pictureMaker,
    name: (title) => exportName(current(), [title], '').replace(/\.$/, ''),
    announce: say,
  });
}
