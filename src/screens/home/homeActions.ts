/** What the buttons of the start page do with the documents of this device. */
import type { Case, Programme } from '../../case/index.ts';
import { caseIdFor, instantiate, loadSample } from '../../case/templates/index.ts';
import { caseDefaults, type HostConfig } from '../../host/config.ts';
import { fromTemplate } from '../../host/templates.ts';
import type { DocumentStore } from '../../state/documents.svelte.ts';
import { newId, today } from '../../state/id.ts';
import type { OpenProblem } from '../../state/openProblem.ts';
import type { Preferences } from '../../state/preferences.svelte.ts';
import { hashOf } from '../../state/route.ts';
import type { Router } from '../../state/router.svelte.ts';
import { explainStore } from '../../store/explain.ts';
import { isNamed } from '../../store/repository.ts';
import { sampleWords } from '../../text/language.ts';
import { appWords } from '../../text/words/app.ts';
import { homeWords } from '../../text/words/home.ts';
import { explainFailure } from '../../ui/explainFailure.ts';
import { part } from '../../ui/part.ts';
import type { HomeActions } from './types.ts';

const programmePart = part(() => import('../../state/programme.ts'));
const documentsPart = part(() => import('./documentFiles.ts'));

interface HomeContext extends Pick<HomeActions, 'openTables' | 'say'> {
  documents: DocumentStore;
  router: Router;
  preferences: Preferences;
  host: HostConfig;
}

export function homeActions({
  documents,
  router,
  preferences,
  host,
  openTables,
  say,
}: HomeContext): HomeActions & { startProgramme: () => Promise<void> } {
  /** A document that cannot be stored is opened all the same; it then says so and offers a file. */
  async function store(d: Case | Programme): Promise<void> {
    const { id } = await documents.addOrHold(d);
    router.go(d.kind === 'programme' ? { at: 'programme', id } : { at: 'case', id, screen: 'build' });
  }
  async function startProgramme(): Promise<void> {
    const { newProgramme } = await programmePart.load();
    await store(newProgramme(newId(), caseDefaults(host).currency));
  }
  async function explainOpen(problem: OpenProblem): Promise<string> {
    try {
      return (await documentsPart.load()).explainOpen(problem);
    } catch (error) {
      return explainFailure(error);
    }
  }
  const titleOf = (id: string): string => documents.summaries?.find((s) => s.id === id)?.title ?? '';

  return {
    startProgramme,
    hrefOf: (id) =>
      !isNamed({ id })
        ? hashOf({ at: 'safe' })
        : documents.summaries?.find((s) => s.id === id)?.kind === 'programme'
          ? hashOf({ at: 'programme', id })
          : hashOf({ at: 'case', id, screen: 'build' }),
    start: (template) => {
      const seed = { id: newId(), start: today().slice(0, 7) };
      const made =
        typeof template === 'string'
          ? instantiate(template, { ...seed, id: caseIdFor(template, seed.id) }, caseDefaults(host))
          : fromTemplate(template, seed, host);
      return store({ ...made, prepared: { by: preferences.name, on: today() } });
    },
    openSample: async () => {
      const sample = await loadSample(await sampleWords());
      // The example was opened before: the same copy is opened again, with all changes made in it.
      if (documents.summaries?.some((s) => s.id === sample.id))
        router.go({ at: 'case', id: sample.id, screen: 'build' });
      else await store(sample);
    },
    openMade: (make) =>
      store({
        ...make({ id: newId(), start: today().slice(0, 7) }),
        prepared: { by: preferences.name, on: today() },
      }),
    duplicate: async (id) => {
      const copied = await documents.duplicate(id, (title) => appWords().copyOf(title || titleOf(id)));
      if (!copied.ok) return explainOpen(copied.problem);
      return null;
    },
    remove: async (id) => {
      const removed = await documents.remove(id);
      return removed.ok ? null : explainStore(removed.problem);
    },
    restore: (id) => documents.putBack(id),
    openLink: (fragment) => {
      location.hash = `#${fragment}`;
    },
    openFile: async (file) => {
      const documents = await documentsPart.load();
      const read = await documents.readDocument(file);
      if (!read.ok) return read.problem;
      const fragment = await documents.sentLink(read.value);
      if (fragment !== null) {
        location.hash = `#${fragment}`;
        return null;
      }
      await store(read.value);
      return null;
    },
    openFiles: async (files, progress) => {
      const wrong = await (await documentsPart.load()).storeDocuments(files, documents, progress);
      say(homeWords().files.done(files.length - wrong.length, files.length));
      return wrong;
    },
    openTables,
    say,
  };
}
