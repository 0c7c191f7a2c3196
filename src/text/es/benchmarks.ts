import type { Translation } from '../sections.ts';

/** Words of the official figures to pick from. Each label says its scope. */
export default {
  title: 'Cifras oficiales',
  hint: 'Cada una con su fuente y para su propio ámbito. No se rellena nada hasta que la elija.',
  country: 'País',
  europe: 'Unión Europea',
  old: 'más de 24 meses de antigüedad',
  standing: 'norma vigente',
  note: (label, release, period, licence) => `${label}. ${release}; ${period}. ${licence}.`,
  licence: {
    'public-domain': 'Dominio público en Estados Unidos',
    eurostat: 'Reutilización permitida citando la fuente',
    ogl: 'Licencia Open Government Licence v3.0',
    'single-fact': 'Dato suelto, citado con su fuente',
  },
  label: {
    'us-ecec-private-all':
      'Una hora de trabajo para el empleador, salario y prestaciones, todo el sector privado',
    'us-ecec-mgmt-business-finance':
      'Una hora de trabajo para el empleador, dirección, negocios y finanzas, sector privado',
    'us-ecec-mgmt-professional':
      'Una hora de trabajo para el empleador, directivos y profesionales juntos, sector privado',
    'us-ecec-professional': 'Una hora de trabajo para el empleador, profesionales, sector privado',
    'us-ecec-sales': 'Una hora de trabajo para el empleador, ventas, sector privado',
    'us-ecec-office-admin':
      'Una hora de trabajo para el empleador, oficina y atención al cliente, sector privado',
    'us-ecec-benefits-share':
      'Prestaciones como parte de lo que el trabajo cuesta al empleador, sector privado',
    'us-oews-bookkeeping-hourly': 'Salario medio por hora en contabilidad, solo salario',
    'us-ooh-it-support-annual': 'Salario mediano anual en soporte informático, solo salario',
    'us-mileage-business': 'Una milla de trabajo en coche propio',
    'us-work-hours-year': 'Horas de trabajo al año, como se calculan los sueldos federales',
    'us-grid-co2-lb-kwh': 'Dióxido de carbono de un kilovatio-hora de electricidad, en libras',
    'ca-lfs-hourly-wage':
      'Salario medio por hora, todos los empleados desde 15 años, solo salario, sin ajuste estacional',
    'eu-lfs-weekly-hours':
      'Horas trabajadas de hecho por semana en el empleo principal, de 20 a 64 años, tiempo parcial incluido',
    'de-labour-cost-hour-2024':
      'Una hora de trabajo para el empleador, sector de mercado sin agricultura ni servicio doméstico, empresas de 10 o más',
    'fr-labour-cost-hour-2024':
      'Una hora de trabajo para el empleador, sector de mercado sin agricultura ni servicio doméstico, empresas de 10 o más',
    'fr-statutory-hours-year': 'Jornada legal anual a tiempo completo (35 horas por semana)',
    'nl-labour-cost-hour-2024': 'Una hora de trabajo para el empleador, todos los sectores, provisional',
    'es-labour-cost-hour-2023q4': 'Una hora de trabajo para el empleador, sin ajuste estacional',
    'pl-labour-cost-hour-2023':
      'Una hora de trabajo para el empleador, sector de mercado sin agricultura ni servicio doméstico, empresas de 10 o más',
    'uk-sickness-absence-rate': 'Parte de las horas de trabajo perdidas por enfermedad o accidente',
    'uk-paid-holiday-weeks': 'Semanas de vacaciones pagadas al año, según la ley',
  },
} satisfies Translation<'benchmarks'>;
