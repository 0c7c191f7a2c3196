/** The worker that keeps a workbook and answers the page's requests about it. */
import { Workbook } from './workbookReader.ts';
import { workerScope } from '../../util/workerScope.ts';
import type { WorkbookRequest, WorkbookResponse } from './workbookSession.ts';

const scope = workerScope<WorkbookRequest, WorkbookResponse>();
const workbook = new Workbook();

function answer(request: WorkbookRequest): Promise<unknown> {
  switch (request.kind) {
    case 'open':
      return workbook.open(request.file, request.name);
    case 'returned':
      return workbook.returned(request.own);
  }
}

scope.onmessage = ({ data }) =>
  void answer(data).then(
    (value) => scope.postMessage({ job: data.job, ok: true, value }),
    () => scope.postMessage({ job: data.job, ok: false }),
  );
