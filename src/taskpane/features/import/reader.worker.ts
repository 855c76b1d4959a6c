import { createListReader } from "./list-reader";
import type { ReaderAnswer, ReaderQuestion } from "./reader-protocol";

/**
 * The worker that reads lists: 50,000 rows take seconds, in which the pane and the cells that wait for
 * functions of the add-in must not stand still.
 */
const reader = createListReader();

self.addEventListener("message", ({ data }: MessageEvent<ReaderQuestion>) => {
  void answer(data);
});

async function answer(question: ReaderQuestion): Promise<void> {
  const { id } = question;
  try {
    post({ id, kind: "answer", answer: await answerOf(question) });
  } catch (error) {
    post({ id, kind: "failed", message: String(error) });
  }
}

function answerOf(question: ReaderQuestion) {
  switch (question.kind) {
    case "open":
      return reader.open(question.bytes);
    case "propose":
      return reader.propose(question.options);
    case "preview":
      return reader.preview(question.request, (done, total) => {
        post({ id: question.id, kind: "progress", done, total });
      });
  }
}

function post(message: ReaderAnswer): void {
  self.postMessage(message);
}
