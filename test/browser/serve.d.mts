import type { Server } from 'node:http';

export const dist: string;
export function siteServer(
  root: string,
  base: string,
  headersOf?: (path: string) => Record<string, string>,
  everyPath?: boolean,
): Server;
