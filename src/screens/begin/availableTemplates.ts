import { templates, type TemplateId } from '../../case/templates/index.ts';
import type { HostConfig } from '../../host/config.ts';
import { labelOf } from '../../text/labels.ts';

/** The templates to offer when an address names none of them. */
export const availableTemplates = (host: HostConfig): { id: string; name: string }[] => [
  ...host.templates.map(({ id, name }) => ({ id, name })),
  ...templates
    .filter(({ id }) => !(host.hideTemplates as readonly TemplateId[]).includes(id))
    .filter(({ id }) => !host.templates.some((own) => own.id === id))
    .map(({ id }) => ({ id, name: labelOf.template(id) })),
];
