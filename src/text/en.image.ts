/** Words of the menu on every chart; apart from those of the exports, which only load with them. */
const en = {
  menu: 'Picture of this chart',
  png: 'Save as PNG',
  svg: 'Save as SVG',
  copy: 'Copy as picture',
  copied: 'Picture copied',
  saved: (name: string) => `Saved as ${name}`,
  failed: 'This browser could not make the picture. The chart’s table can be copied instead.',
  copyFailed: 'The browser did not allow copying a picture. Save it as PNG instead.',
};

export default en;
