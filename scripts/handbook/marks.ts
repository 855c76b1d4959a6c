import { marked, type Token, type Tokens } from "marked";

/** Something in the handbook's text that is to be clicked, typed or seen. */
export interface Mark {
  /**
   * `name` (bold) is what a person reads on the screen, `input` (code) what they type, `file` a
   * linked file that they choose, `lines` a block that they copy, `picture` a picture of what they see.
   */
  readonly kind: "name" | "input" | "file" | "lines" | "picture";
  readonly text: string;
  /** of a file or picture, from the handbook's folder; else empty */
  readonly path: string;
  /** the words between the mark before and this one */
  readonly before: string;
}

/** A step of the handbook: a chapter that is followed word for word. */
export interface Step {
  readonly title: string;
  readonly marks: readonly Mark[];
}

/** Chapters with this beginning are followed; the others explain. */
const FOLLOWED = /^Schritt \d+/u;

/** The steps of a handbook in Markdown. */
export function stepsOf(markdown: string): readonly Step[] {
  const steps: { title: string; tokens: Token[] }[] = [];
  let isFollowed = false;
  for (const token of marked.lexer(markdown)) {
    if (token.type === "heading" && (token as Tokens.Heading).depth <= 2) {
      const title = (token as Tokens.Heading).text;
      isFollowed = FOLLOWED.test(title);
      if (isFollowed) steps.push({ title, tokens: [] });
    } else if (isFollowed) steps.at(-1)?.tokens.push(token);
  }
  return steps.map(({ title, tokens }) => ({ title, marks: marksOf(tokens) }));
}

function marksOf(tokens: readonly Token[]): readonly Mark[] {
  const marks: Mark[] = [];
  let before = "";
  const mark = (kind: Mark["kind"], text: string, path = "") => {
    marks.push({ kind, text, path, before });
    before = "";
  };
  const read = (token: Token): void => {
    switch (token.type) {
      case "strong":
        mark("name", plain(token as Tokens.Strong));
        return;
      case "codespan":
        mark("input", (token as Tokens.Codespan).text);
        return;
      case "code":
        mark("lines", (token as Tokens.Code).text);
        return;
      case "image":
        mark("picture", (token as Tokens.Image).text, (token as Tokens.Image).href);
        return;
      case "link": {
        const { href, tokens: inner } = token as Tokens.Link;
        const [only] = inner;
        if (only?.type === "codespan") mark("file", (only as Tokens.Codespan).text, href);
        else before += (token as Tokens.Link).text;
        return;
      }
      case "list":
        (token as Tokens.List).items.forEach(read);
        return;
    }
    const inner = "tokens" in token ? token.tokens : undefined;
    if (inner) inner.forEach(read);
    else before += token.raw.replaceAll(/\s+/gu, " ");
    // Sentences of one block must not be read as going on in the next.
    if (["paragraph", "text", "list_item"].includes(token.type) && inner) before += ". ";
  };
  tokens.forEach(read);
  return marks;
}

/** The words of a mark, without line breaks of the source. */
function plain({ text }: Tokens.Strong): string {
  return text.replaceAll(/\s+/gu, " ");
}
