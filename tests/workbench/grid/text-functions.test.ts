import { Book } from "../../../src/workbench/grid/book";

/** Formulas with the results that Microsoft's documentation and German Excel give. */
const cases: readonly (readonly [string, string | number | boolean])[] = [
  ["=ISFORMULA(A1)", false],
  ['=VALUE("12")', 12],
  ['=VALUE("abc")', "#VALUE!"],
  ['="3"+4', 7],
  ['="a"&1', "a1"],
  ['=B5&""', ""],
  ['=LEFT("Haushalt",4)', "Haus"],
  ['=RIGHT("Haushalt",4)', "halt"],
  ['=MID("Haushalt",5,3)', "hal"],
  ['=LEN("Über")', 4],
  ['=FIND("s","Haushalt")', 4],
  ['=FIND("S","Haushalt")', "#VALUE!"],
  ['=SEARCH("S","Haushalt")', 4],
  ['=SEARCH("h?l","Haushalt")', 5],
  ['=SUBSTITUTE("a-b-c","-","+")', "a+b+c"],
  ['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
  ['=REPLACE("abcdef",2,3,"X")', "aXef"],
  ['=TRIM("  a   b ")', "a b"],
  ['=UPPER("straße")', "STRASSE"],
  ['=LOWER("ÜBER")', "über"],
  ['=PROPER("amt nord")', "Amt Nord"],
  ['=CONCAT(A2:A3,"x")', "PCServerx"],
  ['=CONCATENATE("a",1,TRUE)', "a1WAHR"],
  ['=TEXTJOIN(", ",TRUE,A2:A3,B5,"z")', "PC, Server, z"],
  ['=TEXTJOIN(";",FALSE,"a","","b")', "a;;b"],
  ['=REPT("ab",3)', "ababab"],
  ['=EXACT("a","A")', false],
  ["=CHAR(65)", "A"],
  ['=N("x")', 0],
  ['="x"&1.5', "x1,5"],
  ['=""&TRUE', "WAHR"],
  ['=1/3&""', "0,333333333333333"],
  ['="1,5"+1', 2.5],
  ['=VALUE("1.234,5")', 1234.5],
  ['=VALUE("15.04.2026")', 46127],
  ['=TEXT(46127,"TT.MM.JJJJ")', "15.04.2026"],
  ['=TEXT(1234.5,"#.##0,00")', "1.234,50"],
  ['=TEXT(1234567,"#.##0")', "1.234.567"],
  ['=TEXT(0.125,"0,0%")', "12,5%"],
  ['=TEXT(46127,"MMMM JJJJ")', "April 2026"],
  ['=TEXT(46127,"TTTT")', "Mittwoch"],
  ['=TEXT(0.35,"hh:mm")', "08:24"],
  ['=TEXT(5,"000")', "005"],
  ['=TEXT(-5,"0;[Rot]-0,0")', "-5,0"],
  ['=TEXT("abc","0")', "abc"],
  ['=TEXT("12,5","0,00")', "12,50"],
  ['=TEXT(46127,"dd.mm.yyyy")', "dd.04.yyyy"],
  ['=TEXT(1.5,"Standard")', "1,5"],
  ["=FORMULATEXT(H2)", "=1/0"],
  ["=FORMULATEXT(A1)", "#N/A"],
  ["=ISFORMULA(H2)", true],
  ['=TEXT(1234.5,"#.##0,00 €")', "1.234,50 €"],
  ['="sagt ""ja"""', 'sagt "ja"'],
  ['=LEN("""")', 1],
  ['="C:\\"&"x"', "C:\\x"],
  ['=TEXT(1234.5,"#.##0,00 ""€""")', "1.234,50 €"],
];

let book: Book;
let sheet: string;

beforeEach(() => {
  book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
  sheet = book.sheets.active;
  book.request(() => {
    book.write(sheet, { row: 0, column: 0, rows: 3, columns: 1 }, [["Art"], ["PC"], ["Server"]]);
    book.write(sheet, { row: 1, column: 1, rows: 2, columns: 1 }, [[100], [250.5]]);
    book.write(sheet, { row: 1, column: 7, rows: 1, columns: 1 }, [["=1/0"]]);
  });
});

it.each(cases)("%s is %p, as in German Excel", (formula, expected) => {
  book.request(() => {
    book.write(sheet, { row: 0, column: 9, rows: 1, columns: 1 }, [[formula]]);
  });
  expect(book.cells.read(sheet, 0, 9).value).toBe(expected);
});

it.each([['="sagt ""ja"""&A1'], ['=IF(A1="\\","""",A2&"b\\")']])(
  "%s is read back as written",
  (formula) => {
    book.request(() => {
      book.write(sheet, { row: 0, column: 9, rows: 1, columns: 1 }, [[formula]]);
    });
    expect(book.cells.formula(sheet, 0, 9)).toBe(formula);
  },
);
