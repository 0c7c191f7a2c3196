import { weigh } from '../bench/weigh.ts';
import { plain } from './cases.ts';
import { expect, fragmentOf, openCaseFile as openCase, test } from './helpers.ts';

/**
 * What may come before each screen stands: script and style with gzip, thousands of bytes. Lower them when the page gets
 * lighter; a rise wants a reason. Counted is what was asked for before the screen's first words; what follows them (dialogs,
 * charts further down, the commands by keys) is not, and the two faces come behind the scripts on a first visit.
 */
const budget = { home: 78.6, case: 119.4, shared: 139.9, calculator: 44.8 };

test('the start page, a case, a shared link and the small calculator stay within their budgets', async ({
  page,
  visitor,
  baseURL,
}) => {
  const at = baseURL ?? '';
  await openCase(page, plain());
  const kilobytes = async (context: Parameters<typeof weigh>[0], address: string, ready: string) =>
    (await weigh(context, address, ready)).gzip / 1000;
  const fresh = async () => (await visitor()).context();
  const measured = {
    home: await kilobytes(await fresh(), at, 'h1'),
    case: await kilobytes(page.context(), page.url(), '.ledger'),
    shared: await kilobytes(await fresh(), `${at}#${await fragmentOf(plain())}`, '.ledger'),
    calculator: await kilobytes(await fresh(), `${at}#/try/support`, 'main input'),
  };
  for (const screen of ['home', 'case', 'shared', 'calculator'] as const)
    expect.soft(measured[screen], `${screen}, kB`).toBeLessThanOrEqual(budget[screen]);
});
