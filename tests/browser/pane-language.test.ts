import { texts } from "../../src/i18n/texts";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { openBrowserSession, type SessionOptions } from "../../src/workbench/cli/browser-session";
import { EMPTY_STOPS, EXAMPLE_STOPS, LIST, openPane, type Tour } from "./pane-tour";
import { sidewaysIn } from "./pane-room";
import { Data, isWord, outside, wordsIn } from "./pane-words";
import { buildInPseudoLanguage } from "./pseudo-language/build";
import { BRACKETS, inBrackets } from "./pseudo-language/in-brackets";

jest.setTimeout(240_000);

/** What the pane says on its whole tour, and what is data in it. */
interface Heard {
  /** by where it was first heard */
  readonly words: ReadonlyMap<string, string>;
  readonly sideways: readonly string[];
  readonly data: Data;
}

async function listen(options: SessionOptions, said: Tour["texts"]): Promise<Heard> {
  const viewport = { width: 900, height: 900 };
  const session = await openBrowserSession(undefined, { ...options, viewport });
  try {
    const bench = await benchOf(session);
    const tour = { session, bench, texts: said };
    const words = new Map<string, string>();
    const sideways: string[] = [];
    await openPane(session);
    for (const stop of [...EMPTY_STOPS, ...EXAMPLE_STOPS]) {
      await stop.reach(tour);
      for (const text of await wordsIn(session)) {
        if (!words.has(text)) words.set(text, stop.name);
      }
      sideways.push(...(await sidewaysIn(session, 350)).map((what) => `${stop.name}: ${what}`));
    }
    const data = new Data(await bench.snapshot(), LIST);
    return { words, sideways, data };
  } finally {
    await session.close();
  }
}

/**
 * What stays German in a text: what it quotes from the workbook, which are the mark of assumed prices
 * and a position's name, and the name of the pay agreement.
 */
const STAYS = /“(Beispiel – bitte Angebot einsetzen|Rückführung)”|TVöD/gu;

/** Words that no English sentence has, and signs of German ones. */
const GERMAN = /[äöüß]|\b(der|die|das|und|oder|ist|sind|nicht|bitte|Sie|für|mit|wird|ein|eine)\b/iu;

describe("the pane in English, with every text in brackets as a pseudo-language has them", () => {
  let heard: Heard;

  beforeAll(async () => {
    const addIn = await buildInPseudoLanguage();
    heard = await listen({ addIn, locale: "en-US" }, inBrackets(texts("en-US")));
  }, 500_000);

  it("shows and reads aloud no text outside of them but data", () => {
    const untranslated = [...heard.words].filter(([text]) =>
      isWord(heard.data.without(outside(text, BRACKETS))),
    );
    expect(untranslated).toEqual([]);
  });

  it("says nothing in German but data", () => {
    const german = [...heard.words].filter(([text]) =>
      GERMAN.test(heard.data.without(text.replace(STAYS, ""))),
    );
    expect(german).toEqual([]);
  });

  it("needs no sideways scrolling at 350 px", () => {
    expect(heard.sideways).toEqual([]);
  });
});
