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
    // Storage is closed, or what it holds is no list: there are none.
    return [];
  }
}

/** Newest first. What cannot be read is left out, and stays where it is. */
export const ownTemplates = (): HostTemplate[] => readByKey({ templates: raw() })?.config.templates ?? [];

function write(list: unknown[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

/** False where this browser keeps nothing, or has no room. */
export function keepTemplate(template: TemplateFile): boolean {
  const list = raw();
  return write([template, ...(Array.isArray(list) ? (list as unknown[]) : [])]);
}

export function forgetTemplate(id: string): void {
  const list = raw();
  if (Array.isArray(list)) write(list.filter((x) => (x as { id?: unknown } | null)?.id !== id));
}
