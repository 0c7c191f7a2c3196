/** The names of what is built in, apart from what they name: what only checks a name need not load it all. */
export const templateIds = [
  'efficiency',
  'revenue',
  'support',
  'marketing',
  'storage',
  'success',
  'compliance',
  'purchasing',
  'field',
  'blank',
] as const;
export type TemplateId = (typeof templateIds)[number];

export const kpiRoles = ['cfo', 'coo', 'support', 'sales', 'marketing', 'it', 'user'] as const;
export type KpiRole = (typeof kpiRoles)[number];
