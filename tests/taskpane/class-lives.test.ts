import { builtInLife } from "../../src/import/asset-target";
import { classLives } from "../../src/taskpane/class-lives";

const lifeOf = classLives(new Map([["Notebook", 4]]), builtInLife);

it.each([
  ["the Amt's own life comes first, by any word for the class", "Laptop", 4],
  ["the built-in life follows", "Server", 5],
  ["an unknown class has none", "Kaffeemaschine", undefined],
])("%s", (_, assetClass, years) => {
  expect(lifeOf(assetClass)).toBe(years);
});
