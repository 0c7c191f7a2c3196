import type { Translation } from '../sections.ts';

/** What each template values, in one line. */
export default {
  efficiency:
    'Trabajo rutinario que lleva menos tiempo, errores que ya no se corrigen y personas que se quedan.',
  revenue: 'Más pedidos de los mismos visitantes, y clientes que siguen comprando.',
  support: 'Tickets que los clientes resuelven solos, y menos tiempo en todos los demás.',
  marketing:
    'Tiempo de administración de correos, leads que se convierten y ayuda externa que ya no se compra.',
  storage: 'Sistemas retirados, horas de mantenimiento ahorradas y caídas que no ocurren.',
  success: 'Menos abandono, cuentas que crecen y tiempo devuelto a quienes las gestionan.',
  compliance: 'Incidentes que no ocurren, auditorías que llevan menos tiempo y la confianza de los socios.',
  purchasing: 'Mejores precios, órdenes tramitadas en menos tiempo y descuentos por pronto pago.',
  field: 'Visitas repetidas evitadas, horas de papeleo ahorradas y contratos que se renuevan.',
  blank: 'Dos beneficios, uno percibido y dos costos, todos para que usted les dé nombre.',
} satisfies Translation<'gallery'>;
