import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";

/** First run: what this is, and the two ways to begin. */
export function Welcome({
  onExample,
  onEmpty,
}: {
  readonly onExample: () => void;
  readonly onEmpty: () => void;
}) {
  const layout = useLayout();
  const { start } = useLanguage().texts.pane;
  return (
    <>
      <Heading>{start.heading}</Heading>
      {start.introduction.map((sentence) => (
        <Body1 as="p" block key={sentence} className={layout.text}>
          {sentence}
        </Body1>
      ))}
      <div className={layout.group}>
        <Button appearance="primary" size="large" className={layout.fill} onClick={onExample}>
          {start.example}
        </Button>
        <Caption1 className={layout.quiet}>{start.exampleHint}</Caption1>
      </div>
      <div className={layout.group}>
        <Button size="large" className={layout.fill} onClick={onEmpty}>
          {start.empty}
        </Button>
        <Caption1 className={layout.quiet}>{start.emptyHint}</Caption1>
      </div>
    </>
  );
}
