import type { Translation } from '../sections.ts';

/** Words of the page as a whole. */
export default {
  inSentence: (label) =>
    /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase('es') + label.slice(1),
  kept: 'Guardado en este dispositivo como un caso suyo.',
  elsewhere: 'cambios de otra pestaña',
  copyOf: (label) => `${label} (copia)`,
  tabs: {
    build: 'Valor',
    beyond: 'Más allá del dinero',
    odds: 'Probabilidades',
    scenarios: 'Escenarios',
    people: 'Personas',
    review: 'Revisión',
  },
  foot: 'Acerca de esta página',
  hostedBy: (host) => `Alojado por ${host}`,
  name: 'Worthwhile',
  home: 'Todos los casos',
  portfolio: 'Cartera',
  programme: 'Éxito del cliente',
  find: (mac) => `Buscar lo que sea (${mac ? '⌘' : 'Ctrl'} K)`,
  share: 'Compartir',
  undoShort: 'Deshacer',
  recovered: 'Recuperado tras cerrarse la página',
  recoveredSaved: (titles) =>
    `Se recuperó lo último escrito que aún no se había guardado: ${titles.join(', ')}.`,
  recoveredKept: (titles) =>
    `Lo último escrito y no guardado en ${titles.join(', ')} está en el historial de versiones: desde entonces se cambió en otro lugar.`,
  recoveredUnreadable:
    'Una nota de trabajo sin guardar no se puede leer. Se conserva con los registros sin procesar.',
  theme: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro', label: 'Aspecto' },
  language: { label: 'Idioma', system: 'Como el navegador' },
  more: 'Más',
  saved: 'Guardado en este dispositivo',
  saving: 'Guardando…',
  unsaved: 'Sin guardar',
  new: 'Aún sin almacenar',
  saveFile: 'Guardar un archivo',
  opening: 'Abriendo…',
  missing: {
    title: 'Este caso no está en este dispositivo',
    body: 'Los casos se quedan en el navegador donde se hicieron. Pida un enlace o un archivo, o empiece desde la lista.',
  },
  stuck: {
    title: 'Este caso no se puede abrir ahora',
    again: 'Reintentar',
    safe: 'Registros sin procesar',
    forbidden:
      'Este navegador no deja que la página lea ni guarde nada aquí, como en algunas ventanas privadas. Un caso guardado antes no se puede ver hasta que se permitan datos del sitio para esta página.',
  },
  nowhere: {
    title: 'No hay nada en esta dirección',
    body: 'Puede que la dirección esté cortada o mal escrita.',
  },
  sample: 'Ficticio',
  onCall: {
    label: 'En llamada',
    turnOn: 'En llamada: ocultar lo privado',
    turnOff: 'Salir de «En llamada»',
    hint: (key) =>
      `Las notas privadas, las comprobaciones y los nombres de otros clientes están ocultos. ${key} o un clic los vuelve a mostrar.`,
    on: 'En llamada: las notas privadas, las comprobaciones y los nombres de otros clientes están ocultos.',
    off: 'Llamada terminada: todo se muestra de nuevo.',
    hiddenCases: (n) =>
      n === 1
        ? 'Hay 1 caso más, oculto mientras está en llamada.'
        : `Hay ${n} casos más, ocultos mientras está en llamada.`,
  },
  store: {
    conflict: 'Este caso se modificó en otra pestaña o ventana. Las dos versiones siguen aquí.',
    quota:
      'En este dispositivo no queda espacio. No se ha perdido nada; guarde un archivo, o libere espacio e inténtelo de nuevo.',
    blocked:
      'Otra pestaña mantiene el almacén de este navegador en una forma anterior, así que no se puede abrir. No se ha perdido nada. Cierre las demás pestañas de esta página; después continúa por sí solo.',
    silent:
      'El almacén de este navegador no responde. No se ha perdido nada. Casi siempre lo impide otra pestaña: cierre las demás pestañas de esta página; después continúa por sí solo.',
    newer:
      'Lo almacenado aquí lo hizo una versión más reciente de esta página. No se ha perdido nada. Vuelva a cargar la página para obtener esa versión.',
    broken:
      'El almacén de este navegador no funciona en este momento. No se ha borrado lo que contiene. Guarde un archivo de lo que tenga abierto y vuelva a cargar la página o reinicie el navegador.',
    unavailable:
      'Este navegador no guarda nada aquí. Su trabajo dura hasta que se cierre la pestaña; guarde un archivo.',
    missing: 'Este caso ya no está en este dispositivo.',
    corrupt: 'Lo almacenado de este caso no se puede leer. Los demás casos no están afectados.',
    unloaded:
      'No se pudo cargar la parte de esta página que abre el almacén de este navegador. No se ha perdido nada. Se reintenta cuando vuelva la conexión; si no sirve, vuelva a cargar la página.',
  },
} satisfies Translation<'app'>;
