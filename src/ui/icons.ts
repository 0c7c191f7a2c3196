/** Strokes of the icons on a 20 by 20 grid, drawn with a 1.6 line and round ends. */
export const icons = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  trash: 'M3.5 5.5h13M8 5V3.5h4V5M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5',
  copy: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  drag: 'M7.5 4.5v.01M12.5 4.5v.01M7.5 10v.01M12.5 10v.01M7.5 15.5v.01M12.5 15.5v.01',
  more: 'M4.5 10v.01M10 10v.01M15.5 10v.01',
  close: 'M5 5l10 10M15 5L5 15',
  undo: 'M7 3.5L3.5 7 7 10.5M3.5 7h8a4.5 4.5 0 010 9H7',
  redo: 'M13 3.5L16.5 7 13 10.5M16.5 7h-8a4.5 4.5 0 000 9H13',
  share: 'M10 12.5V3M6.5 6.5L10 3l3.5 3.5M5 9.5H3.5v7.5h13V9.5H15',
  download: 'M10 3v10M6 9l4 4 4-4M3.5 16.5h13',
  upload: 'M10 13V3M6 7l4-4 4 4M3.5 16.5h13',
  search: 'M8.5 14a5.5 5.5 0 100-11 5.5 5.5 0 000 11zM12.5 12.5l4.5 4.5',
  check: 'M4 10.5l4 4 8-9',
  warning: 'M10 3L2.5 16.5h15zM10 8v4M10 14.3v.01',
  lock: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 016 0V9',
  unlock: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 015.8-1',
  table: 'M3 4.5h14v11H3zM3 8.5h14M3 12h14M8 8.5v7',
  qr: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5v2M14 11.5h2.5v2M11.5 16.5h2M16.5 16.5v-.2M14 14v.01',
  chart: 'M3.5 3.5v13h13M7 13V9.5M10.5 13V6M14 13v-2',
  info: 'M10 17a7 7 0 100-14 7 7 0 000 14zM10 9.5V13.5M10 6.6v.01',
  sun: 'M10 13a3 3 0 100-6 3 3 0 000 6zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1',
  moon: 'M16.5 12A7 7 0 018 3.5a7 7 0 108.5 8.5z',
  globe:
    'M10 17a7 7 0 100-14 7 7 0 000 14zM3 10h14M10 3c-2.2 2-3 4.3-3 7s.8 5 3 7c2.2-2 3-4.3 3-7s-.8-5-3-7z',
  edit: 'M3.5 16.5l.8-3.5L13 4.3a1.4 1.4 0 012 0l.7.7a1.4 1.4 0 010 2L7 15.7z',
  link: 'M8.5 11.5a3 3 0 004.2 0l3-3a3 3 0 00-4.2-4.2l-1 1M11.5 8.5a3 3 0 00-4.2 0l-3 3a3 3 0 004.2 4.2l1-1',
  file: 'M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4',
  person: 'M10 9.5a3 3 0 100-6 3 3 0 000 6zM4 17c0-3.3 2.7-5 6-5s6 1.7 6 5',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 8a2 2 0 100-4 2 2 0 000 4zM8 16a2 2 0 100-4 2 2 0 000 4z',
  'arrow-left': 'M16 10H4M9 5l-5 5 5 5',
  'arrow-right': 'M4 10h12M11 5l5 5-5 5',
  'chevron-down': 'M5.5 8l4.5 4.5L14.5 8',
  'chevron-right': 'M8 5.5l4.5 4.5L8 14.5',
} as const;

export type IconName = keyof typeof icons;

/** Icons that point along the direction of reading: mirrored in right-to-left languages. */
export const mirrored: readonly IconName[] = ['arrow-left', 'arrow-right', 'chevron-right', 'undo', 'redo'];
