import { answerQuestions } from '../lib/worker.ts';
import { finishDocument } from './finish-document.ts';

// Runs in a thread of its own, so that finishing does not hold up who talks with the browser.
answerQuestions(finishDocument);
