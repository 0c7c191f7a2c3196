import type { Translation } from '../sections.ts';

/** Words of numbers, and how they are read. */
export default {
  language: 'es',
  none: '—',
  times: (n) => `${n}×`,
  roiAndMultiple: (percent, multiple) => `${percent} (${multiple})`,
  noCost: 'Sin costos introducidos',
  costsZero: 'Costos de cero',
  costsBelowZero: 'Costos negativos',
  hours: (n, one) => `${n} ${one ? 'hora' : 'horas'}`,
  days: (n, one) => `${n} ${one ? 'día' : 'días'}`,
  month: (n) => `mes ${n}`,
  atOnce: 'desde el inicio',
  nothingOwed: 'nada que recuperar',
  notWithin: (n, one) => `no en ${n} ${one ? 'año' : 'años'}`,
  odds: (above, of) => `${above} de ${of}`,
  oddsNone: (of) => `menos de 1 de ${of}`,
  range: (low, high) => `${low} a ${high}`,
  apart: (parts) => parts.join('; '),
  titled: (name, what) => `${name}: ${what}`,
  problem: (p) => {
    switch (p.kind) {
      case 'not-a-number':
        return `«${p.text}» no es un número. Escriba uno como 40, 120k o =40*52.`;
      case 'unfinished':
        return 'El número no está terminado.';
      case 'separators':
        return `Los signos de «${p.text}» no forman un solo número.`;
      case 'two-ways':
        return `«${p.text}» puede leerse de dos maneras. Escríbalo sin el signo o con todos sus decimales.`;
      case 'arithmetic':
        return `«${p.text}» no se puede calcular. Use + − * / y números escritos como en los demás campos, por ejemplo =40*52.`;
      case 'too-large':
        return 'Es mayor de lo que cabe en esta página.';
      case 'other-currency':
        return `Este caso está en ${p.wanted}. Escriba el importe en ${p.wanted}, sin «${p.typed}».`;
      case 'too-many':
        return `Aquí caben ${p.most} años como máximo.`;
      case 'gap':
        return 'Falta un año entre dos signos.';
    }
  },
} satisfies Translation<'numbers'>;
