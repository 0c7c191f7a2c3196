import english from '../en/gallery.ts';
import { worded } from '../language.ts';

export const galleryWords = worded('gallery', english);
