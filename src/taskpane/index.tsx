import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { CalculateFunction } from "./calculate";
import { LanguageContext, paneLanguage } from "./language";
import { navigation } from "./navigation";
import { Themed } from "./Themed";

/**
 * Shows the task pane. To be called once, after Office is ready.
 *
 * @param root element of the page that the pane fills
 * @param calculate calculates a function of the add-in, for explanations
 */
export function mountPane(root: HTMLElement, calculate: CalculateFunction): void {
  const { displayLanguage, officeTheme } = Office.context;
  const language = paneLanguage(displayLanguage);
  document.documentElement.lang = language.language;
  document.title = language.texts.pane.title;
  document.body.style.margin = "0";
  createRoot(root).render(
    <LanguageContext value={language}>
      {/* Office on the web leaves the theme out, which its declaration does not tell. */}
      <Themed
        officeBackground={(officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor}
      >
        <App navigation={navigation} calculate={calculate} />
      </Themed>
    </LanguageContext>,
  );
}
