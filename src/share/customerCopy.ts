/**
 * The copy of a case that is sent out. Private notes, the seller's health weights, the key of the deal, what the
 * customer is worth to the seller and what the seller thinks of people are never included; findings of reviews and
 * whole blocks are included only as the sender chooses. Nothing that moves a figure is left out, so the copy has the
 * same figures as the original.
 */
import type { Case, Review } from '../case/index.ts';
import { withoutAnswer } from './origin.ts';

/** The parts a copy includes. Everything not named is included, except findings. */
export interface CopyChoice {
  /** Notes on the case, its lines, assumptions, sources, dimensions and reviews. */
  notes?: boolean;
  /** The customer's people and what each cares about. */
  people?: boolean;
  /** What peers achieved. */
  peers?: boolean;
  /** Scores, weights and evidence of dimensions, and the words of the levers. */
  dimensions?: boolean;
  /** The market and its competitors. */
  market?: boolean;
  /** What the customer must see to renew. */
  success?: boolean;
  /** Both sides' steps to signature. */
  steps?: boolean;
  reviews?: boolean;
  /** Why reviews fell short and who does what about it; only if reviews are included. Off unless chosen. */
  findings?: boolean;
  comments?: boolean;
  /** The answer to a counter-offer, with its replies. */
  answer?: boolean;
  /** Which rows are the vendor's price; without it, they are costs like others. */
  price?: boolean;
}

/** How many entries of each kind a copy leaves out; 0 if none. */
export interface LeftOut {
  privateNotes: number;
  notes: number;
  people: number;
  peers: number;
  dimensions: number;
  market: number;
  success: number;
  steps: number;
  reviews: number;
  findings: number;
  comments: number;
  /** Rows of the answer to a counter-offer. */
  answer: number;
  /** 1 if rows are marked as the price. */
  price: number;
  /** 1 if the health score has weights of its own, which are left out. */
  weights: number;
}

const emptySuccess: Case['success'] = {
  renewal: null,
  required: '',
  signs: '',
  expectedRoi: null,
  targets: [],
  cadence: 'quarter',
  metrics: [],
  tolerance: 0.1,
  weights: {},
};

type Noted = { note: string; privateNote: string; source: { note: string } };

/**
 * The case as its customer may see it, under the same id.
 * @param choice the optional parts to include; CopyChoice states what happens by default
 * @param begun ids of reviews that are begun but not held and are sent for the customer to fill in
 */
export function customerCopy(c: Case, choice: CopyChoice = {}, begun: readonly string[] = []): Case {
  const notes = choice.notes ?? true;
  const quiet = <T extends Noted>(x: T): T => ({
    ...x,
    privateNote: '',
    ...(!notes && { note: '', source: { ...x.source, note: '' } }),
  });
  const people = choice.people ?? true;
  const forNobody = <T extends { for: string[] }>(x: T): T => (people ? x : { ...x, for: [] });
  const ids = new Set(c.customer.people.map((p) => p.id));
  const success = (choice.success ?? true) ? { ...c.success, weights: {} } : emptySuccess;
  const review = (r: Review): Review => ({
    ...r,
    findings: (choice.findings ?? false) ? r.findings : [],
    note: notes ? r.note : '',
  });
  return {
    ...((choice.answer ?? true) ? c : withoutAnswer(c)),
    privateNote: '',
    note: notes ? c.note : '',
    ref: '',
    arr: null,
    customer: {
      ...c.customer,
      people: people ? c.customer.people.map((p) => ({ ...p, stance: null })) : [],
    },
    lines: c.lines.map((l) => forNobody(quiet(l))),
    assumptions: c.assumptions.map((a) => ({
      ...forNobody(quiet(a)),
      peers: (choice.peers ?? true) ? a.peers : [],
    })),
    dimensions: c.dimensions.map((d) =>
      (choice.dimensions ?? true)
        ? quiet(d)
        : {
            ...d,
            weight: 1,
            today: null,
            expected: null,
            alternative: null,
            source: { whose: 'unknown', who: '', on: null, note: '', link: '' },
            note: '',
            privateNote: '',
          },
    ),
    levers:
      (choice.dimensions ?? true)
        ? c.levers
        : Object.fromEntries(Object.entries(c.levers).map(([id, l]) => [id, { ...l, words: '' }])),
    market: (choice.market ?? true) ? c.market : null,
    // Someone who is not in the copy cannot be named as the one who signs.
    success: people || !ids.has(success.signs) ? success : { ...success, signs: '' },
    // A review not yet held is not for others, unless the customer is asked to fill it in.
    reviews:
      (choice.reviews ?? true) ? c.reviews.filter((r) => r.held || begun.includes(r.id)).map(review) : [],
    comments: (choice.comments ?? true) ? c.comments : [],
    price: (choice.price ?? true) ? c.price : [],
    steps: (choice.steps ?? true) ? c.steps : [],
  };
}

const filled = (...texts: string[]): number => texts.filter((text) => text !== '').length;
const sum = <T>(list: readonly T[], count: (item: T) => number): number =>
  list.reduce((total, item) => total + count(item), 0);

/** Counts a case's entries of each kind. */
function countEntries(c: Case): LeftOut {
  const noted = (x: Noted): number => filled(x.note, x.source.note);
  const all: Noted[] = [...c.lines, ...c.assumptions, ...c.dimensions];
  const s = c.success;
  return {
    privateNotes: filled(c.privateNote) + sum(all, (x) => filled(x.privateNote)),
    notes: filled(c.note) + sum(all, noted) + sum(c.reviews, (r) => filled(r.note)),
    people: c.customer.people.length,
    peers: sum(c.assumptions, (a) => a.peers.length),
    dimensions: c.dimensions.filter((d) => d.today !== null || d.expected !== null || d.alternative !== null)
      .length,
    market: c.market === null ? 0 : 1,
    success:
      filled(s.required, s.signs) +
      (s.renewal === null ? 0 : 1) +
      (s.expectedRoi === null ? 0 : 1) +
      s.targets.length +
      s.metrics.length,
    steps: c.steps.length,
    reviews: c.reviews.length,
    findings: sum(c.reviews, (r) => r.findings.length),
    comments: c.comments.length,
    answer: c.answer?.rows.length ?? 0,
    price: c.price.length > 0 ? 1 : 0,
    weights: Object.keys(s.weights).length > 0 ? 1 : 0,
  };
}

/** What the copy made with this choice leaves out, for "Left out: 3 private notes". */
export function leftOut(c: Case, choice: CopyChoice = {}): LeftOut {
  const before = countEntries(c);
  const after = countEntries(customerCopy(c, choice));
  return Object.fromEntries(
    Object.entries(before).map(([kind, n]) => [kind, n - after[kind as keyof LeftOut]]),
  ) as unknown as LeftOut;
}
