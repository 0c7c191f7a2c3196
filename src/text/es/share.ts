import type { Translation } from '../sections.ts';

/** Words of share. */
export default {
  problems: {
    empty: 'Aquí aún no hay ningún enlace. Pegue el enlace entero.',
    notALink: 'No es un enlace de Worthwhile. Pegue la dirección entera, desde https hasta el final.',
    newerCodec:
      'Este enlace lo hizo una versión más reciente. Vuelva a cargar esta página y abra de nuevo el enlace.',
    damaged: 'Este enlace se modificó o se cortó por el camino. Pídalo otra vez, o pida un archivo.',
    tooLong: (most) =>
      `Este enlace supera los ${most.toLocaleString('es')} caracteres que puede tener un enlace. Pida un archivo en su lugar.`,
    inflatesTooMuch: 'Este enlace contiene más de lo que puede contener un caso. No se abrió.',
    invalid: (what) => `Este enlace llegó entero, pero lo que contiene no se puede abrir. ${what}`,
    programme: 'Este enlace contiene un programa de éxito del cliente, no un caso.',
    sealedNeedsPassword: 'Este enlace está protegido. Escriba la contraseña que le dio quien lo envió.',
    wrongPassword: 'Esta contraseña no abre el enlace. Compruébela con quien envió el enlace.',
    noCrypto:
      'Los enlaces protegidos necesitan una dirección segura (https). Abra esta página por https, o pida un archivo.',
  },
} satisfies Translation<'share'>;
