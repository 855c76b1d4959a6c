import { WHOLE } from "../../../src/core/fraction";
import { createPost, type PostDescription } from "../../../src/core/staff/post";

function refusalOf(change: Partial<PostDescription>) {
  const post = createPost({ group: "E9b", step: 4, share: WHOLE, ...change });
  return post.ok ? undefined : post.refusal;
}

it.each<Partial<PostDescription>>([{ surcharge: 0 }, { surcharge: 1 }, { rise: -1 }, { rise: 1 }])(
  "%j is allowed",
  (change) => {
    expect(refusalOf(change)).toBeUndefined();
  },
);

it.each<[Partial<PostDescription>, object]>([
  [{ surcharge: -0.01 }, { argument: "surcharge", value: -0.01, allowed: { min: 0, max: 1 } }],
  [{ surcharge: 1.01 }, { argument: "surcharge", value: 1.01, allowed: { min: 0, max: 1 } }],
  [{ rise: -1.01 }, { argument: "rise", value: -1.01, allowed: { min: -1, max: 1 } }],
  [{ rise: 1.01 }, { argument: "rise", value: 1.01, allowed: { min: -1, max: 1 } }],
  [{ group: "E99" }, { argument: "group" }],
  [{ step: 7 }, { argument: "step" }],
])("%j is refused with what is allowed", (change, refusal) => {
  expect(refusalOf(change)).toMatchObject(refusal);
});
