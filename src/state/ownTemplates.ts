/** Templates kept on this device, read through the same gate as the host's. */
import { readByKey } from '../host/read.ts';
import type { HostTemplate } from '../host/config.ts';
import type { TemplateFile } from '../host/ownTemplate.ts';
import { ownKey } from './ownKey.ts';

const key = ownKey;

function raw(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]');
  } catch {
    // The storage is forbidden, or its content is no list: there are no templates.
    return [];
  }
}

/** The templates kept here, newest first. One that cannot be read is left out, and stays in the storage. */
export const ownTemplates = (): HostTemplate[] => readByKey({ templates: raw() })?.config.templates ?? [];

function write(list: unknown[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

/** Keeps a template. False if the browser keeps nothing, or the storage is full. */
export function keepTemplate(template: TemplateFile): boolean {
  const list = raw();
  return write([template, ...(Array.isArray(list) ? (list as unknown[]) : [])]);
}

export function forgetTemplate(id: string): void {
  const list = raw();
  if (Array.isArray(list)) write(list.filter((x) => (x as { id?: unknown } | null)?.id !== id));
}
