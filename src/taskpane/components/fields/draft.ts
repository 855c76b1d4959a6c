import { useEffect, useRef, useState } from "react";

/** What a field shows while somebody types into it. */
export interface Draft {
  readonly text: string;
  readonly problem: string | undefined;
  readonly type: (text: string) => void;
  readonly begin: () => void;
  readonly end: () => void;
}

/** What a text means: a value, or a sentence that says what is wrong. */
export type DraftReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/**
 * The text of a field that is read at every key press. What makes sense is handed on at once; what
 * does not stays in the field with its sentence, and the value is again what it was before. While
 * nobody types, the field follows its value.
 *
 * @param shown the value as text
 */
export function useDraft<T>(
  value: T,
  shown: string,
  read: (text: string) => DraftReading<T>,
  onValue: (value: T) => void,
): Draft {
  const [text, setText] = useState(shown);
  const [problem, setProblem] = useState<string>();
  const isTyping = useRef(false);
  const before = useRef(value);
  const isChanged = useRef(false);
  useEffect(() => {
    if (isTyping.current) return;
    setText(shown);
    setProblem(undefined);
  }, [shown]);
  return {
    text,
    problem,
    type: (next) => {
      setText(next);
      const reading = read(next);
      setProblem(reading.ok ? undefined : reading.problem);
      if (reading.ok) onValue(reading.value);
      // On the way to a text without sense there were others with one; nobody meant those.
      else if (isChanged.current) onValue(before.current);
      isChanged.current = reading.ok;
    },
    begin: () => {
      isTyping.current = true;
      before.current = value;
      isChanged.current = false;
    },
    end: () => {
      isTyping.current = false;
      // What was refused stays to be seen; what was taken is shown in its usual form.
      if (problem === undefined) setText(shown);
    },
  };
}
