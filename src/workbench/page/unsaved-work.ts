import type { Book } from "../grid/book";

/** Notes that the workbook as it stands now goes into a file, once that file is written. */
export type NoteSave = () => () => void;

/**
 * Lets the browser ask before it leaves the page, for instance by its back button, while the
 * workbook has steps that no file has.
 */
export function guardUnsavedWork({ engine }: Book): NoteSave {
  const { undoGroups } = engine;
  let saved = undoGroups.lastStep;
  window.addEventListener("beforeunload", (leaving) => {
    if (undoGroups.lastStep !== saved) leaving.preventDefault();
  });
  return () => {
    const written = undoGroups.lastStep;
    return () => {
      saved = written;
    };
  };
}
