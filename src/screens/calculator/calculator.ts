/**
 * The small calculator for another site's page: a few inputs, their result, and a link to the full page. It stores nothing and
 * sends no request.
 */
import type { Case } from '../../case/index.ts';
import type { HostConfig } from '../../host/config.ts';
import { newId, today } from '../../state/id.ts';
import { hashOf } from '../../state/route.ts';
import { makeFormats, wordsTag, type Formats } from '../../text/format.ts';
import { labelOf } from '../../text/labels.ts';
import { locale } from '../../text/language.ts';
import { calculatorWords } from '../../text/words/calculator.ts';
import { caseFromAddress } from '../shared/fromAddress.ts';
import { splitQuery, askedKeys, continuedQuery, valueOf, withValue } from './askedInputs.ts';
import { barChart } from './bars.ts';
import './calculator.css';
import { el } from './dom.ts';
import { numberField } from './field.ts';
import type { ParentPage } from './parentPage.ts';
import { monthsOf, resultOf, type Result } from './result.ts';

export interface CalculatorOptions {
  template: string;
  /** The part of the address after `?`. */
  query: string;
  host: HostConfig;
  /** The address of this page, without its #. */
  page: string;
  /** The page around this one; null unless the host's file names its site. */
  parent: ParentPage | null;
}

/** The result in one or two sentences. */
function sentence(result: Result, years: number, f: Formats): string {
  const words = calculatorWords();
  if (result.empty) return words.empty;
  if (result.failing) return words.failing;
  const { net, payback } = result;
  const term = words.term(years);
  const outcome =
    net > 0
      ? words.gains(f.moneyCompact(net), term)
      : net < 0
        ? words.loses(f.moneyCompact(-net), term)
        : words.even(term);
  // A cost of 0 counts as entered and leaves nothing to pay back.
  if (payback.kind === 'immediate' && payback.free && result.costEntered) return outcome;
  if (payback.kind === 'immediate') return `${outcome} ${payback.free ? words.free : words.atOnce}`;
  return payback.kind === 'after' ? `${outcome} ${words.paysBack(f.payback(payback, years))}` : outcome;
}

/** The figures under the chart. */
function figures(result: Result, f: Formats): HTMLElement {
  const words = calculatorWords();
  const { countable, range, roi } = result;
  const rows: [string, string, string][] = [
    ['countable', words.countable, f.moneyCompact(countable)],
    ...(range
      ? [
          ['range', words.range, words.between(f.moneyCompact(range.low), f.moneyCompact(range.high))] as [
            string,
            string,
            string,
          ],
        ]
      : []),
    ...(roi === null ? [] : [['roi', words.roi, f.roi(roi)] as [string, string, string]]),
  ];
  return el(
    'dl',
    {},
    ...rows.map(([id, label, figure]) =>
      el('div', {}, el('dt', {}, label), el('dd', { 'data-testid': id }, figure)),
    ),
  );
}

/** A field for each key: an assumption, or the amount of a row. */
function fieldsOf(
  c: Case,
  asks: readonly string[],
  f: Formats,
  change: (key: string, value: number | null) => void,
): HTMLElement[] {
  const words = calculatorWords();
  return asks.flatMap((key, i) => {
    const assumption = c.assumptions.find((a) => a.name === key);
    const line = c.lines.find((l) => `line.${l.id}` === key);
    const unit = assumption?.unit ?? 'money';
    const named = assumption
      ? {
          label: labelOf.assumption(assumption),
          suffix: unit === 'money' ? c.currency : unit === 'percent' ? '%' : '',
          hint: assumption.question.trim(),
        }
      : line && { label: labelOf.line(line), suffix: `${c.currency} ${words.per[line.per]}`, hint: '' };
    if (!named) return [];
    return [
      numberField({
        ...named,
        id: `number-${i}`,
        unit,
        locale: f.locale,
        value: valueOf(c, key),
        onchange: (value) => change(key, value),
      }),
    ];
  });
}

/** @returns the whole page; it updates itself as numbers are typed */
export function calculator({ template, query, host, page, parent }: CalculatorOptions): HTMLElement {
  const words = calculatorWords();
  const { look, rest } = splitQuery(query);
  const begun = caseFromAddress(template, rest, host, {
    id: newId(),
    start: today().slice(0, 7),
    prepared: { by: '', on: null },
    note: '',
  });
  if (!begun) {
    document.title = words.unknown.title;
    return el(
      'main',
      { class: `calculator ${look}` },
      el('h1', {}, words.unknown.title),
      el('p', {}, words.unknown.body(template)),
    );
  }
  const own = host.templates.find((t) => t.id === template);
  const title = own?.name ?? labelOf.case({ ...begun.case, solution: '', customer: { name: '' } });
  document.title = title;
  const asks = askedKeys(begun.case, own?.asks ?? []);
  const f = makeFormats(locale(), begun.case.currency);
  let now = begun.case;
  let result = resultOf(now);

  const sentenceBox = el('p', { class: 'sentence', 'aria-live': 'polite', 'data-testid': 'sentence' });
  const shown = el('div', { class: 'figures' });
  const send = el(
    'button',
    { class: 'button primary', type: 'button' },
    host.calculator?.button || words.send,
  );
  const onward = el('a', { class: 'button', target: '_blank', rel: 'noopener noreferrer' }, words.full);
  const status = el('p', { class: 'quiet', role: 'status' });
  const link = (): string =>
    `${page}${hashOf({ at: 'new', template, query: continuedQuery(rest, now, asks) })}`;

  function show(): void {
    result = resultOf(now);
    const shows = !result.empty && !result.failing;
    const sentences = sentence(result, now.years, f);
    // Set only when it changes: screen readers announce it each time it is set.
    if (sentenceBox.textContent !== sentences) sentenceBox.textContent = sentences;
    const waiting = now.lines.filter((l) => result.waiting.includes(l.id)).map((l) => labelOf.line(l));
    const list = new Intl.ListFormat(wordsTag(f.locale), { type: 'conjunction' });
    shown.replaceChildren(
      ...(shows ? [...barChart(result.bars, f), figures(result, f)] : []),
      ...(shows && waiting.length > 0
        ? [el('p', { class: 'quiet' }, words.waiting(list.format(waiting)))]
        : []),
    );
    send.disabled = !shows;
    onward.href = link();
    status.textContent = parent ? words.staysUntilSent : words.stays;
  }
  send.addEventListener('click', () => {
    const { net, roi, payback } = result;
    parent?.post({ worthwhile: 1, net, roi, payback: monthsOf(payback), link: link() });
    status.textContent = words.sent;
  });
  show();

  const main = el(
    'main',
    { class: `calculator ${look}` },
    el('h1', {}, title),
    el(
      'div',
      { class: 'columns' },
      el(
        'section',
        { 'aria-label': words.numbers },
        ...fieldsOf(now, asks, f, (key, value) => {
          now = withValue(now, key, value);
          show();
        }),
      ),
      el(
        'section',
        { 'aria-label': words.result },
        sentenceBox,
        shown,
        el('div', { class: 'actions' }, ...(parent ? [send] : []), onward),
        status,
      ),
    ),
  );
  if (parent)
    // The parent page makes the frame as high as the calculator.
    new ResizeObserver(() =>
      parent.post({ worthwhile: 1, height: Math.ceil(main.getBoundingClientRect().height) }),
    ).observe(main);
  return main;
}
