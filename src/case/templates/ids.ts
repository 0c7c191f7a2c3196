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

/** The id of a case begun from a template: it says which, as the ids of its rows do, so that its name can be said in any language. */
export const begunId = (template: TemplateId, id: string): string =>
  template === 'blank' ? id : `${template}_${id}`;

/** The template a case with this id was begun from; null where the id says none. */
export const begunFrom = (id: string): TemplateId | null =>
  templateIds.find((t) => t !== 'blank' && id.startsWith(`${t}_`)) ?? null;

/** The id of a copy of a case: a fresh one that says the same template. */
export const copyId = (of: string, id: string): string => begunId(begunFrom(of) ?? 'blank', id);
