/**
 * Corrects the slide library's output where it violates ECMA-376. LibreOffice tolerates all of it; PowerPoint offers to
 * repair some, Keynote and previews drop charts they cannot read. test/export/packageRules.ts holds the rules.
 */
import type { Part } from '../zip.ts';
import { readZip, writeZip } from '../zip.ts';

/** Changes the text of a part. */
type Change = (xml: string) => string;

/** Replaces every occurrence of a pattern, numbered consecutively. */
const numbered = (xml: string, pattern: RegExp, write: (n: number) => string): string => {
  let n = 0;
  return xml.replace(pattern, () => write(n++));
};

/** The library's parts for speakers' notes: we have none, and they share a theme that may only have one master. */
const isNotes = (name: string): boolean => /^ppt\/notes(Slides|Masters)\//.test(name);
const withoutNotes: Change = (xml) =>
  xml
    .replace(/<Relationship [^>]*\/relationships\/notes(?:Slide|Master)"[^>]*\/>/g, '')
    .replace(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/gs, '')
    .replace(/<Notes>\d+<\/Notes>/, '<Notes>0</Notes>');

/** Charts, tables and slide numbers have ids that other shapes have too: all are numbered again. 1 is the slide itself. */
const shapeIds: Change = (xml) => numbered(xml, /<p:cNvPr id="\d+"/g, (n) => `<p:cNvPr id="${n + 1}"`);

/** A paragraph has properties once, before its text; the library repeats them before every run. */
const paragraphs: Change = (xml) =>
  xml.replace(/<a:p>.*?<\/a:p>/gs, (p) => {
    let first = true;
    return p.replace(/<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, (properties) => {
      if (!first) return '';
      first = false;
      return properties;
    });
  });

/** A placeholder is identified by its kind, which slide, layout and master have to share. */
const placeholders: Change = (xml) =>
  xml
    .replace(/<p:ph\b[^>]*type="title"[^>]*\/>/g, '<p:ph type="title"/>')
    .replace(/<p:ph type="sldNum"[^>]*\/>/g, '<p:ph type="sldNum" sz="quarter" idx="12"/>')
    // In layouts and masters the library writes an invalid number.
    .replace(/(type="slidenum">.*?<a:t>)(?:null|1\d{3})(<\/a:t>)/gs, '$1‹#›$2');

/** On layouts, a title has the position of its master, which the library leaves out. */
const masterTitle: Change = (xml) =>
  xml.replace(
    /(<\/p:grpSpPr>)/,
    '$1<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title Placeholder"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' +
      '<p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="548640" y="457200"/>' +
      '<a:ext cx="11094415" cy="749808"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>' +
      '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>',
  );

const chart: Change = (xml) =>
  xml
    // CT_CatAx: the interval of labels comes before whether they have levels.
    .replace(/(<c:noMultiLvlLbl val="\d"\/>)\s*(<c:tickLblSkip val="\d+"\/>)/g, '$2$1')
    // CT_LineChart: grouping is not optional.
    .replace(/<c:lineChart>\s*(?!\s*<c:grouping)/g, '<c:lineChart><c:grouping val="standard"/>')
    // Only bars can be inverted if negative.
    .replace(/<c:(line|area)Chart>.*?<\/c:\1Chart>/gs, (part) =>
      part.replace(/<c:invertIfNegative val="\d"\/>/g, ''),
    )
    // CT_LineSer: the marker of a point comes before its label.
    .replace(/<c:ser>.*?<\/c:ser>/gs, (series) =>
      series.replace(/(<c:dLbls>.*?<\/c:dLbls>)(.*?)(<c:marker>.*?<\/c:marker>)/s, '$3$1$2'),
    )
    // Labels of one level are plain text: Keynote reads no levels.
    .replace(
      /<c:multiLvlStrRef>(.*?)<\/c:multiLvlStrRef>/gs,
      (_, labels: string) =>
        `<c:strRef>${labels.replace(/<\/?c:lvl>/g, '').replaceAll('c:multiLvlStrCache', 'c:strCache')}</c:strRef>`,
    )
    // The figures of a scatter chart's axes stand at its edge, not among the points where an axis crosses zero.
    .replace(/<c:scatterChart>.*$/s, (part) =>
      part.replaceAll('tickLblPos val="nextTo"', 'tickLblPos val="low"'),
    )
    // Flat charts have two axes; the third one the library names belongs to 3D charts, and is not defined anywhere.
    .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g, '$1');

/**
 * Corrects the workbook behind a chart. The table in it has an invalid reference and heads that differ from its cells;
 * a chart needs no table. An empty value becomes 0.
 */
async function chartBook(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const parts = (await readZip(bytes)).filter(({ name }) => !/^xl\/(tables|worksheets\/_rels)\//.test(name));
  const sheet: Change = (xml) =>
    xml.replace(/<tableParts.*?(?:\/>|<\/tableParts>)/gs, '').replaceAll('<v></v>', '<v>0</v>');
  const changed = parts.map((part) =>
    part.name.startsWith('xl/worksheets/') ? rewritten(part, [sheet]) : part,
  );
  return new Uint8Array(await (await writeZip(typed(changed))).arrayBuffer());
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const rewritten = ({ name, bytes }: Part, changes: readonly Change[]): Part => ({
  name,
  bytes: encoder.encode(changes.reduce((xml, change) => change(xml), decoder.decode(bytes))),
});

const types = '[Content_Types].xml';
/** Content types of the existing parts only. */
function typed(parts: readonly Part[]): Part[] {
  const names = new Set(parts.map(({ name }) => `/${name}`));
  const endings = new Set(parts.map(({ name }) => name.split('.').pop()));
  const there: Change = (xml) =>
    xml
      .replace(/<Override PartName="([^"]*)"[^>]*\/>/g, (all, name: string) => (names.has(name) ? all : ''))
      .replace(/<Default Extension="([^"]*)"[^>]*\/>/g, (all, name: string) =>
        endings.has(name) ? all : '',
      );
  return parts.map((part) => (part.name === types ? rewritten(part, [there]) : part));
}

/** The changes of a part, by its name. */
function changesOf(name: string): Change[] {
  if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) return [chart];
  if (name.startsWith('ppt/slideMasters/slide')) return [masterTitle, placeholders, shapeIds];
  if (/^ppt\/(slides|slideLayouts)\/slide/.test(name)) return [paragraphs, placeholders, shapeIds];
  return /\.rels$|^ppt\/presentation\.xml$|^docProps\/app\.xml$/.test(name) ? [withoutNotes] : [];
}

/** The parts of a slide package in the form that PowerPoint, Keynote and the standard require. */
export async function conformed(parts: readonly Part[]): Promise<Part[]> {
  const kept = parts.filter(({ name }) => !isNotes(name) && !name.endsWith('/'));
  const changed = kept.map(async (part) => {
    if (part.name.endsWith('.xlsx')) return { name: part.name, bytes: await chartBook(part.bytes) };
    const changes = changesOf(part.name);
    return changes.length === 0 ? part : rewritten(part, changes);
  });
  return typed(await Promise.all(changed));
}
