/** The export dialog, and the files that come out of it. */
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect } from './helpers.ts';

export const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Export' });

export async function openExport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialogOf(page)).toBeVisible();
  return dialogOf(page);
}

export const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await download.path()));

/** Saves one of the things that can leave, and waits until the dialog says so. */
export async function save(page: Page, name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting = page.waitForEvent('download');
  await dialogOf(page)
    .getByRole('button', { name: `Save: ${name}`, exact: true })
    .click();
  const download = await waiting;
  await expect(dialogOf(page).getByRole('status')).toContainText(download.suggestedFilename());
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}
