/** Every word in English. */
import about from '../src/text/en/about.ts';
import address from '../src/text/en/address.ts';
import afterSale from '../src/text/en/afterSale.ts';
import answer from '../src/text/en/answer.ts';
import app from '../src/text/en/app.ts';
import assistant from '../src/text/en/assistant.ts';
import backup from '../src/text/en/backup.ts';
import benchmarks from '../src/text/en/benchmarks.ts';
import beyond from '../src/text/en/beyond.ts';
import build from '../src/text/en/build.ts';
import calculator from '../src/text/en/calculator.ts';
import charts from '../src/text/en/charts.ts';
import checks from '../src/text/en/checks.ts';
import commands from '../src/text/en/commands.ts';
import explore from '../src/text/en/explore.ts';
import exporting from '../src/text/en/exporting.ts';
import fields from '../src/text/en/fields.ts';
import figures from '../src/text/en/figures.ts';
import formula from '../src/text/en/formula.ts';
import gallery from '../src/text/en/gallery.ts';
import groups from '../src/text/en/groups.ts';
import history from '../src/text/en/history.ts';
import home from '../src/text/en/home.ts';
import host from '../src/text/en/host.ts';
import importing from '../src/text/en/importing.ts';
import inspect from '../src/text/en/inspect.ts';
import library from '../src/text/en/library.ts';
import loading from '../src/text/en/loading.ts';
import memo from '../src/text/en/memo.ts';
import numbers from '../src/text/en/numbers.ts';
import odds from '../src/text/en/odds.ts';
import offer from '../src/text/en/offer.ts';
import options from '../src/text/en/options.ts';
import ownDeck from '../src/text/en/ownDeck.ts';
import people from '../src/text/en/people.ts';
import portfolio from '../src/text/en/portfolio.ts';
import present from '../src/text/en/present.ts';
import print from '../src/text/en/print.ts';
import problems from '../src/text/en/problems.ts';
import programme from '../src/text/en/programme.ts';
import questions from '../src/text/en/questions.ts';
import record from '../src/text/en/record.ts';
import returned from '../src/text/en/returned.ts';
import review from '../src/text/en/review.ts';
import safe from '../src/text/en/safe.ts';
import scenarios from '../src/text/en/scenarios.ts';
import settings from '../src/text/en/settings.ts';
import share from '../src/text/en/share.ts';
import shareDialog from '../src/text/en/shareDialog.ts';
import studies from '../src/text/en/studies.ts';
import templates from '../src/text/en/templates.ts';
import trends from '../src/text/en/trends.ts';
import ui from '../src/text/en/ui.ts';
import versions from '../src/text/en/versions.ts';
import workbook from '../src/text/en/workbook.ts';
import writing from '../src/text/en/writing.ts';
import type { Words } from '../src/text/sections.ts';

export const english: Words = {
  about,
  address,
  afterSale,
  answer,
  app,
  assistant,
  backup,
  benchmarks,
  beyond,
  build,
  calculator,
  charts,
  checks,
  commands,
  explore,
  exporting,
  fields,
  figures,
  formula,
  gallery,
  groups,
  history,
  home,
  host,
  importing,
  inspect,
  library,
  loading,
  memo,
  numbers,
  odds,
  offer,
  options,
  ownDeck,
  people,
  portfolio,
  present,
  print,
  problems,
  programme,
  questions,
  record,
  returned,
  review,
  safe,
  scenarios,
  settings,
  share,
  shareDialog,
  studies,
  templates,
  trends,
  ui,
  versions,
  workbook,
  writing,
};
