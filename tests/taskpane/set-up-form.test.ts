import { texts } from "../../src/i18n/texts";
import { readSetUpForm, type SetUpForm } from "../../src/taskpane/features/start/set-up-form";

const GOOD: SetUpForm = { amt: " Amt Süd ", year: "2027", years: "6", criteria: "Amt" };
const german = texts("de-DE");

it("a form that is filled in gives a name without blanks around it, and numbers", () => {
  expect(readSetUpForm(GOOD, german)).toEqual({
    ok: true,
    value: { amt: "Amt Süd", year: 2027, years: 6, criteria: "Amt" },
  });
});

it.each([
  ["an empty name", { amt: "  " }, { amt: "Bitte geben Sie den Namen des Amtes ein." }],
  [
    "a name of more than 100 characters",
    { amt: "A".repeat(101) },
    { amt: "Der Name des Amtes ist zu lang. Erlaubt sind 100 Zeichen." },
  ],
  [
    "a year that is no number",
    { year: "nächstes" },
    { year: "Bitte geben Sie ein Jahr von 2000 bis 2100 ein, zum Beispiel 2027." },
  ],
  [
    "a year outside the limits",
    { year: "1999" },
    { year: "Bitte geben Sie ein Jahr von 2000 bis 2100 ein, zum Beispiel 2027." },
  ],
  [
    "no plan year",
    { years: "0" },
    { years: "Bitte geben Sie eine ganze Zahl von 1 bis 20 ein, zum Beispiel 6." },
  ],
  [
    "a fraction of a year",
    { years: "2,5" },
    { years: "Bitte geben Sie eine ganze Zahl von 1 bis 20 ein, zum Beispiel 6." },
  ],
])("%s is told", (_, change, errors) => {
  expect(readSetUpForm({ ...GOOD, ...change }, german)).toEqual({ ok: false, errors });
});

it("every field that is wrong is told at once", () => {
  const reading = readSetUpForm({ ...GOOD, amt: "", year: "", years: "" }, german);
  expect(!reading.ok && Object.keys(reading.errors)).toEqual(["amt", "year", "years"]);
});
