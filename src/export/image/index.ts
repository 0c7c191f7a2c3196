/** Charts as pictures: a self-contained file, or pixels where a file cannot be used. */
import type { PictureMaker, PictureWords } from '../../charts/pictures.ts';
import { escaped } from '../../util/escaped.ts';
import { xmlText } from '../../util/xmlText.ts';
import { fontRules } from './fonts.ts';
import { standalone } from './standalone.ts';

/** The margin around the chart and its words, px. */
const margin = 24;
const title = { size: 22, line: 28, weight: 600, family: "'Worthwhile Serif', Georgia, serif" };
const subtitle = { size: 13, line: 18, weight: 400, family: "'Inter Variable', system-ui, sans-serif" };
const ink = '#14171c';
const quiet = '#5f646d';
/** Pixels for each pixel of the page. */
const density = 2;

type Face = typeof title;

/** Wraps text at its words to a width, px. */
function wrapped(text: string, face: Face, width: number): string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (text === '' || !context) return text === '' ? [] : [text];
  context.font = `${face.weight} ${face.size}px ${face.family}`;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

interface Drawn {
  svg: string;
  width: number;
  height: number;
}

async function drawn(drawing: SVGSVGElement, words: PictureWords): Promise<Drawn> {
  const { marks, box, rtl } = standalone(drawing);
  const inner = Math.ceil(box.width);
  const width = inner + 2 * margin;
  const side = rtl ? width - margin : margin;
  const turned = rtl ? ' direction="rtl"' : '';
  let y = margin;
  const text = (lines: readonly string[], face: Face, colour: string): string =>
    lines
      .map((line) => {
        y += face.line;
        return `<text x="${side}" y="${y - face.line * 0.25}" font-family="${escaped(face.family)}" font-size="${face.size}" font-weight="${face.weight}" fill="${colour}" unicode-bidi="plaintext"${turned}>${escaped(line)}</text>`;
      })
      .join('');
  const head =
    text(wrapped(words.title, title, inner), title, ink) +
    text(wrapped(words.subtitle, subtitle, inner), subtitle, quiet);
  if (head !== '') y += 12;
  const height = Math.ceil(y + box.height + margin);
  const rules = `${await fontRules()}text{font-variant-numeric:tabular-nums lining-nums}`;
  // Labels are typed text, and may contain characters that XML does not allow.
  const svg = xmlText(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(words.title)}">` +
      `<title>${escaped(words.title)}</title><style>${rules}</style>` +
      `<rect width="${width}" height="${height}" fill="#ffffff"/>${head}` +
      `<g transform="translate(${margin - box.x} ${y - box.y})">${marks}</g></svg>`,
  );
  return { svg, width, height };
}

const svgBlob = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' });

/** Draws an SVG file into pixels. */
async function pixels({ svg, width, height }: Drawn): Promise<Blob> {
  const url = URL.createObjectURL(svgBlob(svg));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * density;
    canvas.height = height * density;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

export const pictureMaker: PictureMaker = {
  svg: async (drawing, words) => svgBlob((await drawn(drawing, words)).svg),
  png: async (drawing, words) => pixels(await drawn(drawing, words)),
};
