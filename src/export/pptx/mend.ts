/**
 * Where the library's chart parts stray from the schema of ECMA-376 (part 1, 21.2). PowerPoint forgives most of it, but
 * what stands in the wrong place is not read: labels would not be thinned out along the months.
 */
import type { Part } from '../zip.ts';

const isChart = (name: string): boolean => /^ppt\/charts\/chart\d+\.xml$/.test(name);

/** One chart part, put right. */
function mendChart(xml: string): string {
  return (
    xml
      // CT_CatAx: how often a label stands comes before whether labels have levels.
      .replace(/(<c:noMultiLvlLbl val="\d"\/>)\s*(<c:tickLblSkip val="\d+"\/>)/g, '$2$1')
      // CT_LineChart: grouping is not optional.
      .replace(/<c:lineChart>\s*(?!\s*<c:grouping)/g, '<c:lineChart><c:grouping val="standard"/>')
      // Only bars can be inverted where negative.
      .replace(/<c:(line|area)Chart>.*?<\/c:\1Chart>/gs, (chart) =>
        chart.replace(/<c:invertIfNegative val="\d"\/>/g, ''),
      )
      // Flat charts have two axes; the third the library names is that of charts in space, and is nowhere defined.
      .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g, '$1')
  );
}

export function mend(parts: readonly Part[]): Part[] {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  return parts.map((part) =>
    isChart(part.name)
      ? { name: part.name, bytes: encoder.encode(mendChart(decoder.decode(part.bytes))) }
      : part,
  );
}
