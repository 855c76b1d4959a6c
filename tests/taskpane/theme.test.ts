import { isDarkColour } from "../../src/taskpane/theme";

it.each([
  ["white is light", "#FFFFFF", false],
  ["Office's black theme is dark", "#262626", true],
  ["Office's dark grey is dark", "#666666", true],
  ["what is no colour counts as light", "window", false],
])("%s", (_, colour, isDark) => {
  expect(isDarkColour(colour)).toBe(isDark);
});
