/** The ids of built-in templates and roles, apart from their content: code that only checks an id need not load it all. */
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

/**
 * The id of a case started from a template. It names the template, as the ids of its rows do, so that its name can be
 * shown in any language.
 */
export const caseIdFor = (template: TemplateId, id: string): string =>
  template === 'blank' ? id : `${template}_${id}`;

/** The template a case was started from, read from its id; null if the id names none. */
export const templateInId = (id: string): TemplateId | null =>
  templateIds.find((t) => t !== 'blank' && id.startsWith(`${t}_`)) ?? null;

/** An id for a copy of a case: a new one that names the same template. */
export const copyId = (of: string, id: string): string => caseIdFor(templateInId(of) ?? 'blank', id);
